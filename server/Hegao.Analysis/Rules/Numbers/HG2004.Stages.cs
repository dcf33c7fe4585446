using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2004 over what a whole goes through: 实施重点项目191个，…新开工50个、竣工40个; 收到申请50件、办结38件. Only what fits is shown: projects of earlier years
/// are finished too, and cases that were taken on before are closed.
/// </summary>
internal sealed class StagesRule : IParagraphRule
{
    // What is undertaken, and what then becomes of it.
    private static readonly (string Noun, string[] Begun, string[] Stages)[] Courses =
    [
        ("项目", ["安排", "实施", "谋划", "推进", "共有", "重点项目", "重大项目"], ["开工", "竣工", "投产", "投用", "完工", "建成", "落地"]),
        ("", ["收到", "受理", "收案", "立案", "接收", "承接"], ["办结", "审结", "结案"]),
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => PartOfWholeRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Claims.Count; i++)
            {
                if (sentence.Claims[i] is { Facet: Facet.Level, Bound: BoundKind.None } whole && whole.Unit is "个" or "项" or "件" or "起" or "宗")
                    CheckStages(paragraph, sentence, i);
            }
        }
    }

    private static void CheckStages(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        var whole = sentence.Claims[index];
        var clause = sentence.Before(index);
        clause = clause[(clause.LastIndexOfAny("，。；、") + 1)..];
        foreach (var (noun, begun, stages) in Courses)
        {
            if (!whole.Indicator.Contains(noun, StringComparison.Ordinal) || !ContainsAny(clause, begun) || ContainsAny(clause, stages))
                continue;
            for (var i = index + 1; i < sentence.Claims.Count; i++)
            {
                var part = sentence.Claims[i];
                var gap = sentence.Before(i);
                var stage = gap[(gap.LastIndexOfAny("，、") + 1)..];
                if (gap.ContainsAny("；。") || gap.Contains("其中", StringComparison.Ordinal) || (part.Unit == whole.Unit && ContainsAny(stage, begun) && !ContainsAny(stage, stages)))
                    return;
                if (part is { Facet: Facet.Level } && part.Unit == whole.Unit && ContainsAny(stage, stages) && PartOfWholeRule.Outcome(part, whole) == CheckOutcome.Holds)
                    PartOfWholeRule.Add(paragraph, sentence, whole, part);
            }
        }
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

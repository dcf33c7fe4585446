using Hegao.Analysis.Claims;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>HG4003: a stop is missing behind a finished claim: 完成投资91.7亿元完成年度计划的135%, …资金1432万元社会大局安定和谐。</summary>
internal sealed class MissingStopRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG4003", new("数量之后缺少标点", "A stop is missing behind a quantity"), Severity.Warning);

    // What a claim goes on with only behind a comma.
    private static readonly string[] Verbs = ["完成年度", "完成全年", "完成目标", "占年度", "占全年", "同比增长", "同比下降", "同比增加", "比上年增长", "比上年下降", "较上年增长", "较上年下降"];

    // Subjects of sentences that say nothing of an amount before them.
    private static readonly string[] Openings = ["社会大局", "社会治安", "营商环境", "生态环境", "人居环境", "城乡面貌", "民生福祉", "发展动能", "发展活力", "发展后劲", "基层治理", "群众获得感", "经济运行", "改革开放", "安全生产形势"];

    /// <summary>How long a clause that such a subject opens is at most.</summary>
    private const int MaxClause = 14;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            foreach (var claim in sentence.Claims)
            {
                var end = claim.NumberStart + claim.Length;
                if (claim.Unit.Length == 0 || end >= sentence.End || CharClasses.Of(sentence.Text[end]) != CharClass.Han || claim.BaseUnit is not ("元" or "%") || !IsBroken(sentence.Text.AsSpan(end, sentence.End - end), claim.BaseUnit == "元"))
                    continue;
                var tail = Math.Min(sentence.End - end, 4);
                paragraph.Report(
                    Rule,
                    claim.NumberStart,
                    claim.Length + tail,
                    new($"“{sentence.Written(claim)}”之后似缺标点。", $"A stop seems to be missing behind “{sentence.Written(claim)}”."),
                    new Fix(new("补“，”", "Add “，”"), [new(paragraph.Relative(end, 0), "，")], FixKind.Alternative),
                    new Fix(new("补“。”", "Add “。”"), [new(paragraph.Relative(end, 0), "。")], FixKind.Alternative));
            }
        }
    }

    private static bool IsBroken(ReadOnlySpan<char> rest, bool isMoney)
    {
        foreach (var verb in Verbs)
        {
            if (rest.StartsWith(verb) && rest[..Math.Min(rest.Length, MaxClause)].ContainsAnyInRange('0', '9'))
                return true;
        }

        // 近70%营商环境指标: behind a rate such a word is what it is a share of.
        foreach (var opening in Openings)
        {
            if (isMoney && rest.StartsWith(opening) && rest.IndexOfAny("，。；") is > 0 and <= MaxClause)
                return true;
        }

        return false;
    }
}

using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG4006: a range whose low end is not below its high end (15—10万元), and an approximation said twice (约20左右).</summary>
internal sealed class RangeFormRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG4006", new("数值范围或约数的写法不当", "The form of a range or an approximation"), Severity.Info);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i < sentence.Claims.Count; i++)
            {
                if (i + 1 < sentence.Claims.Count)
                    CheckRange(paragraph, sentence, sentence.Claims[i], sentence.Claims[i + 1]);
                CheckApproximation(paragraph, sentence, sentence.Claims[i]);
            }
        }
    }

    private static void CheckRange(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact low, ClaimFact high)
    {
        if (low.Bound != BoundKind.Over || high.Bound != BoundKind.Under || low.BaseUnit != high.BaseUnit || high.Unit.Length == 0 || low.Value.Low is not { } from || high.Value.High is not { } to || sentence.Between(low, high).Trim() is not ("-" or "—" or "——" or "～" or "~" or "－" or "至" or "到" or "–"))
            return;
        var span = paragraph.Relative(low.NumberStart, high.NumberStart + high.Length - low.NumberStart);
        var written = sentence.Text[low.NumberStart..(high.NumberStart + high.Length)];
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Range,
            from < to ? CheckOutcome.Holds : CheckOutcome.Fails,
            span,
            $"{sentence.Written(low)} {(from < to ? "<" : "≥")} {sentence.Written(high)}",
            [],
            new($"“{written}”的下限不小于上限。", $"The low end of “{written}” is not below its high end."),
            []));
    }

    // 约…左右, 近…多: one word of them is enough (GB/T 15835-2011).
    private static void CheckApproximation(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact claim)
    {
        var text = sentence.Text;
        var end = claim.NumberStart + claim.Length;
        var before = claim.NumberStart > 0 ? text[claim.NumberStart - 1] : '\0';
        var behind = text.AsSpan(end);
        if (before != '约' || !(behind.StartsWith("左右") || behind.StartsWith("上下")) || (claim.NumberStart > 1 && text[claim.NumberStart - 2] is '节' or '签' or '集' or '公'))
            return;
        var word = behind[..2].ToString();
        paragraph.Report(
            Rule,
            claim.NumberStart - 1,
            end + 2 - claim.NumberStart + 1,
            new($"“约”与“{word}”重复，宜只用其一。", $"“约” and “{word}” say the same: one is enough."),
            new Fix(new($"删去“{word}”", $"Delete “{word}”"), [new(paragraph.Relative(end, 2), string.Empty)], FixKind.Certain));
    }
}

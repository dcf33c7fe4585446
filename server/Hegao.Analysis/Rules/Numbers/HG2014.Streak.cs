using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2014: what has gone on for some years (连续9年, 二十二连增) is a year more than last year's report says, in the same words.</summary>
internal sealed class StreakRule : IParagraphRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => LastYearRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        if (!paragraph.Block.IsProse || !paragraph.Reading.Contains('连', StringComparison.Ordinal))
            return;
        foreach (var (words, years, start, length) in StreakReader.Read(paragraph.Reading))
            paragraph.Add(new StreakCheck(words, years, paragraph.Reading.Substring(start, length), paragraph.Relative(start, length)));
    }

    /// <summary>The years, to be held against last year's report.</summary>
    /// <param name="Words">The words around the number.</param>
    /// <param name="Years">So many years.</param>
    /// <param name="Written">The number as written.</param>
    /// <param name="Place">Where it stands, from the block's start.</param>
    private sealed record StreakCheck(string Words, int Years, string Written, TextSpan Place) : OpenCheck(LastYearRule.Rule)
    {
        /// <inheritdoc/>
        public override Check? Close(AnalysisParts draft, BlockSyntax block)
        {
            if (draft.Options.Related.LastYear is not { } before || !before.Streaks.TryGetValue(Words, out var streak) || streak.Years == 0)
                return null;
            var span = Place.Shift(block.Span.Start);
            var expected = streak.Years + 1;
            var said = Words.Replace("…", $"{streak.Years}", StringComparison.Ordinal);
            return LedgerChecks.Make(
                LastYearRule.Rule,
                CheckKind.Series,
                Years == expected ? CheckOutcome.Holds : CheckOutcome.Fails,
                span,
                $"{streak.Years} + 1 = {expected} {(Years == expected ? "=" : "≠")} {Years}",
                [new(span, new($"上年报告：{said}", $"last year's report: {said}")) { Outside = streak.Place }],
                new(
                    $"上年报告（{streak.Place.Name.Chinese}）为“{said}”，今年应为{expected}年，此处写作“{Written}”。",
                    $"Last year's report ({streak.Place.Name.English}) says “{said}”: this year it is {expected}; the draft says “{Written}”."),
                char.IsAsciiDigit(Written[0]) ? [new(new($"改为“{expected}”", $"Change to “{expected}”"), [new(span, $"{expected}")], FixKind.Alternative)] : []);
        }
    }
}

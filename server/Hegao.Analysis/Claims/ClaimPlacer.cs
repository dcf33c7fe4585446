using System.Collections.Immutable;
using Hegao.Analysis.Lexicon;
using Hegao.Analysis.Outlining;
using Hegao.Analysis.Rules;
using Hegao.Analysis.Tables;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>Gives the facts of the blocks their places in a tree, and what their sections say of period and status.</summary>
internal static class ClaimPlacer
{
    /// <summary>All numbers of <paramref name="tree"/> in reading order.</summary>
    public static ImmutableArray<NumberReading> Numbers(DraftTree tree)
    {
        var numbers = ImmutableArray.CreateBuilder<NumberReading>();
        foreach (var block in tree.Blocks)
        {
            foreach (var fact in BlockFacts.Of(block).Numbers)
                numbers.Add(new(SpanOf(block, fact.Start, fact.Length), fact.Kind, fact.Why));
        }

        return numbers.ToImmutable();
    }

    /// <summary>All claims of <paramref name="tree"/> in reading order.</summary>
    public static ImmutableArray<PlacedClaim> Claims(DraftTree tree, OutlineModel outline)
    {
        var claims = ImmutableArray.CreateBuilder<PlacedClaim>();
        var periods = SectionPeriod.Of(tree, outline);
        var starts = outline.Entries.Select(entry => OutlineModel.StartOf(tree, entry)).ToArray();
        var (section, top, years) = (-1, -1, YearScope.None);
        TableHeader? header = null;
        foreach (var block in tree.Blocks)
        {
            if (block.Kind == BlockKind.TableRow && block.Container?.IsTableHeader == true)
                header = TableHeader.Of(block);
            var facts = BlockFacts.Of(block);
            while (top + 1 < starts.Length && starts[top + 1] < block.Span.End)
            {
                if (outline.Entries[++top].Level <= 1)
                    years = YearScope.None;
            }

            years = facts.Years == YearScope.None ? years : facts.Years;
            var isTable = block.Kind == BlockKind.TableRow;
            var stated = isTable ? header is null ? [] : TableRowReader.Claims(block, header) : facts.Numbers.Select(static fact => fact.Claim).OfType<ClaimFact>();
            foreach (var claim in stated)
            {
                var number = SpanOf(block, claim.NumberStart, claim.NumberLength);
                while (section + 1 < starts.Length && starts[section + 1] <= number.Start)
                    section++;
                var period = periods[section < 0 ? periods.Length - 1 : section];
                var isVague = years == YearScope.Several || (years == YearScope.Plan && period.Status == ClaimStatus.Actual) || (years == YearScope.Past && period.Status == ClaimStatus.Target);
                claims.Add(new(Place(block, claim, number, period), claim, block.Id, section, isVague, isTable));
            }
        }

        return claims.ToImmutable();
    }

    private static Claim Place(BlockSyntax block, ClaimFact claim, TextSpan number, SectionPeriod section) => new(
        SpanOf(block, claim.NumberStart, claim.Length),
        number,
        claim.Indicator,
        claim.Key,
        claim.Whole,
        claim.Unit,
        claim.BaseUnit,
        claim.Value,
        claim.Facet,
        claim.Direction,
        claim.PeriodCue == PeriodCue.LastYear && section.Status == ClaimStatus.Target ? ClaimStatus.Actual : StatusOf(claim, section),
        claim.Bound,
        claim.Period is { Length: 0 } ? null : claim.Period ?? Moved(section.Period, claim.PeriodCue),
        claim.Against,
        claim.Basis);

    // 去年, 五年来, 上半年: counted from the year that the section is about.
    private static string? Moved(string? period, PeriodCue cue)
    {
        if (period is not { Length: 4 } || !int.TryParse(period, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year))
            return period;
        return cue switch
        {
            PeriodCue.LastYear => $"{year - 1}",
            PeriodCue.FiveYears => $"{year - 4}-{year}",
            PeriodCue.FirstQuarter => $"{year}-01/{year}-03",
            PeriodCue.FirstHalf => $"{year}-01/{year}-06",
            PeriodCue.FirstThreeQuarters => $"{year}-01/{year}-09",
            _ => period,
        };
    }

    // The section decides where there is one: 争取 and 目标 are words of reviews too. Without one the clause does.
    private static ClaimStatus StatusOf(ClaimFact claim, SectionPeriod section) => (section.Period, claim.IsTarget) switch
    {
        (null, true) => ClaimStatus.Target,
        (_, false) => ClaimStatus.Actual,
        _ => section.Status,
    };

    // Chrome has no reading; its numbers are given in its source.
    private static TextSpan SpanOf(BlockSyntax block, int start, int length) => block.IsProse ? block.ToSource(start, length) : new(block.Span.Start + start, length);
}

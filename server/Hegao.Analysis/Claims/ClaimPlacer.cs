using System.Collections.Immutable;
using Hegao.Analysis.Lexicon;
using Hegao.Analysis.Outlining;
using Hegao.Analysis.Rules;
using Hegao.Analysis.Tables;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>Gives the facts of the blocks their places in a tree, and what their sections say of period and status.</summary>
internal sealed class ClaimPlacer(SectionContexts sections, BlockSurroundings surroundings, Vocabulary vocabulary)
{
    /// <summary>All numbers of <paramref name="tree"/> in reading order.</summary>
    public static ImmutableArray<NumberReading> Numbers(DraftTree tree, Vocabulary vocabulary)
    {
        var numbers = ImmutableArray.CreateBuilder<NumberReading>();
        foreach (var block in tree.Blocks)
        {
            foreach (var fact in BlockReading.Of(block, vocabulary).Numbers)
                numbers.Add(new(SpanOf(block, fact.Start, fact.Length), fact.Kind, fact.Why));
        }

        return numbers.ToImmutable();
    }

    /// <summary>Knows the surroundings of every block of <paramref name="tree"/>; O(sections + blocks).</summary>
    public static ClaimPlacer Create(DraftTree tree, OutlineModel outline, Vocabulary vocabulary)
    {
        var surroundings = new BlockSurroundings(vocabulary);
        foreach (var block in tree.Blocks)
            surroundings.Add(block);
        return new(SectionContexts.Of(tree, outline), surroundings, vocabulary);
    }

    /// <summary>The claims of <paramref name="block"/> in reading order.</summary>
    public PlacedClaim[] Place(BlockSyntax block)
    {
        var facts = BlockReading.Of(block, vocabulary);
        if (facts.Numbers.Count == 0)
            return [];
        var isTable = block.Kind == BlockKind.TableRow;
        var stated = isTable ? surroundings.HeaderOf(block) is { } header ? [.. TableRowReader.Claims(block, header, vocabulary)] : [] : facts.Claims;
        if (stated.Length == 0)
            return [];
        var years = YearsOf(block, facts);
        var section = sections.LastBefore(block.Id);
        var claims = new PlacedClaim[stated.Length];
        for (var i = 0; i < stated.Length; i++)
        {
            var number = SpanOf(block, stated[i].NumberStart, stated[i].NumberLength);
            section = sections.Advance(section, block, number.Start);
            claims[i] = Place(block, stated[i], number, sections[section], years.At(stated[i]), isTable);
        }

        return claims;
    }

    /// <summary>Whether the claims of <paramref name="block"/> that were placed before would be placed the same now.</summary>
    public bool Stands(BlockSyntax block, ReadOnlySpan<PlacedClaim> placed)
    {
        var years = YearsOf(block, BlockReading.Of(block, vocabulary));
        var section = sections.LastBefore(block.Id);
        foreach (var claim in placed)
        {
            section = sections.Advance(section, block, block.Span.Start + claim.NumberSpan.Start);
            if (claim.Context != sections[section] || claim.IsVague != IsVague(claim.Fact, years.At(claim.Fact), TimeOf(claim.Fact, claim.Context)))
                return false;
        }

        return true;
    }

    private BlockYears YearsOf(BlockSyntax block, BlockReading facts) =>
        block.ReadingLength > BlockYears.Long ? new(YearScope.None, block.GetReading()) : new(surroundings.YearsOf(block, facts, sections), null);

    // A sentence that names one year (2012年，国内生产总值增长7.8%) says of which it is, whatever stands around it.
    private static bool IsVague(ClaimFact claim, YearScope years, SectionPeriod section) => claim.IsSpelledOut || (claim.Period is not { Length: 4 }
        && (years == YearScope.Several || (years == YearScope.Plan && section.Status == ClaimStatus.Actual) || (years == YearScope.Past && section.Status == ClaimStatus.Target)));

    private static PlacedClaim Place(BlockSyntax block, ClaimFact claim, TextSpan number, SectionContext context, YearScope years, bool isTable)
    {
        var section = TimeOf(claim, context);
        return new(
            claim,
            block.Id,
            SpanOf(block, claim.NumberStart, claim.Length).Shift(-block.Span.Start),
            number.Shift(-block.Span.Start),
            context,
            claim.PeriodCue == PeriodCue.LastYear && section.Status == ClaimStatus.Target ? ClaimStatus.Actual : StatusOf(claim, section),
            claim.Period is { Length: 0 } ? null : claim.Period ?? Moved(section.Period, claim.PeriodCue),
            IsVague(claim, years, section),
            isTable);
    }

    // What its section says of it; goals that stand under a review, because the heading between them is missing, are of the year after.
    private static SectionPeriod TimeOf(ClaimFact claim, SectionContext context) =>
        claim.IsGoal && context.Time is { Status: ClaimStatus.Actual } review ? new(Following(review.Period), ClaimStatus.Target) : context.Time;

    private static string? Following(string? period) => period is { Length: 4 } && int.TryParse(period, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? $"{year + 1}" : null;

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

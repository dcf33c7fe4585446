using System.Collections.Immutable;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>An average annual growth with its two ends; the last year may be that of the section.</summary>
/// <param name="From">The first value, or null.</param>
/// <param name="To">The last value, or the multiple of the first.</param>
/// <param name="Increase">What it increased by, where that stands in place of the first value.</param>
/// <param name="Rate">The average growth.</param>
/// <param name="FirstYear">The first value's year, or 0.</param>
/// <param name="Years">How many years the sentence speaks of where it names none.</param>
internal sealed record AverageGrowthCheck(ClaimFact? From, ClaimFact To, ClaimFact? Increase, ClaimFact Rate, int FirstYear, int? Years) : OpenCheck(AverageGrowthRule.Rule)
{
    /// <summary>Longer series change what they measure.</summary>
    private const int MaxYears = 20;

    /// <inheritdoc/>
    public override Check? Close(AnalysisParts draft, BlockSyntax block)
    {
        if (draft.Ledger.Find(To, block.Id) is not { } to || draft.Ledger.Find(Rate, block.Id) is not { } rate || YearsBetween(to) is not (>= 2 and <= MaxYears and var years))
            return null;
        var growth = WrittenValue.Exactly(1) + LedgerChecks.RatioOf(rate);
        var (from, last, formulaFrom) = Ends(draft, block, to);
        if (from is not { } start || start.Plain is not (> 0 and var a) || last.Plain is not (> 0 and var b))
            return null;
        var reached = start * growth.Power(years);
        var outcome = reached.CompareWith(last);
        var right = AverageOf((double)(b / a), years);
        var (written, result) = (LedgerChecks.Written(draft, rate), NumberText.Percent(right));
        var sign = rate.Direction == ClaimDirection.Down ? "−" : string.Empty;
        ImmutableArray<RelatedPlace> related = [.. new[] { From, To, Increase }.OfType<ClaimFact>().Select(fact => draft.Ledger.Find(fact, block.Id)).OfType<PlacedClaim>().Select(placed => LedgerChecks.Place(draft, placed))];
        return LedgerChecks.Make(
            Rule,
            CheckKind.Average,
            outcome,
            rate.SpanIn(draft.Tree),
            $"{formulaFrom} × (1 + {sign}{written})^{years} {(outcome == CheckOutcome.Fails ? "≠" : "≈")} {LedgerChecks.Written(draft, to)}；{years}年年均{result}",
            related,
            new($"由{formulaFrom}到{LedgerChecks.Written(draft, to)}，{years}年间年均增长{result}，文中为{sign}{written}。", $"From {formulaFrom} to {LedgerChecks.Written(draft, to)} in {years} years is {result} a year; the draft says {sign}{written}."),
            right < 0 == (rate.Direction == ClaimDirection.Down) ? LedgerChecks.Rewrite(draft, rate, right * 100) : []);
    }

    private (WrittenValue? From, WrittenValue To, string Formula) Ends(AnalysisParts draft, BlockSyntax block, PlacedClaim to)
    {
        var last = LedgerChecks.ValueOf(to);
        if (To.Facet == Facet.Multiple)
            return (WrittenValue.Exactly(1), last, "1");
        if (Increase is { } increase)
            return (last - ClaimChecks.RatioOf(increase), last, $"({LedgerChecks.Written(draft, to)} − {(draft.Ledger.Find(increase, block.Id) is { } placed ? LedgerChecks.Written(draft, placed) : string.Empty)})");
        return From is { } from && draft.Ledger.Find(from, block.Id) is { } first ? (LedgerChecks.ValueOf(first), last, LedgerChecks.Written(draft, first)) : (null, last, string.Empty);
    }

    private int? YearsBetween(PlacedClaim to)
    {
        if (FirstYear == 0)
            return Years;
        var period = to.Period;
        var last = period is { Length: 4 } ? period : period is { Length: 9 } && period[4] == '-' ? period[5..] : null;
        return int.TryParse(last, out var year) ? year - FirstYear : null;
    }

    // For the message alone: what decides is the power, which needs no root.
    private static decimal AverageOf(double ratio, int years) => (decimal)(Math.Pow(ratio, 1.0 / years) - 1);
}

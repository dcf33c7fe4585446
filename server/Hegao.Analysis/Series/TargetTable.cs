using System.Collections.Immutable;
using System.Globalization;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Facts;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>Whether a target was met.</summary>
public enum TargetOutcome
{
    /// <summary>达到.</summary>
    Met,

    /// <summary>未达到.</summary>
    Missed,

    /// <summary>As far as the written digits tell it may have been.</summary>
    Undecided,

    /// <summary>This year's report states no one result.</summary>
    NotStated,
}

/// <summary>A target of last year's report and what this year's report says of it.</summary>
/// <param name="Target">The target.</param>
/// <param name="Result">The claim that states the result; null where none does.</param>
/// <param name="ResultText">The result as written, with its direction.</param>
/// <param name="Difference">Result minus target in the target's unit, percentage points for rates; null where one of them is no one number.</param>
/// <param name="Outcome">Whether it was met.</param>
public sealed record TargetResult(Fact Target, Claim? Result, string? ResultText, decimal? Difference, TargetOutcome Outcome)
{
    /// <summary>5%左右, 下降3%: the target as it is read.</summary>
    public string TargetText => OutsideWording.Say(Target);
}

/// <summary>An indicator that two consecutive reports name differently.</summary>
/// <param name="Key">Its canonical form.</param>
/// <param name="Before">How last year's report names it, and where.</param>
/// <param name="Now">How this year's names it.</param>
public sealed record RenamedIndicator(string Key, Fact Before, Claim Now);

/// <summary>Last year's targets against this year's results, and the indicators whose names changed.</summary>
/// <param name="Targets">The targets in the order of last year's report.</param>
/// <param name="Renamed">The indicators that are named differently.</param>
public sealed record TargetTable(ImmutableArray<TargetResult> Targets, ImmutableArray<RenamedIndicator> Renamed)
{
    private static readonly string[] LowerIsBetter = ["失业率", "消费价格", "CPI", "物价", "死亡率", "能耗", "负债率", "事故", "PM2.5", "浓度"];

    /// <summary>Holds the targets of <paramref name="before"/> against <paramref name="analysis"/>, the report of the year after.</summary>
    public static TargetTable Of(ReportFigures before, DraftAnalysis analysis)
    {
        var parts = analysis.Parts;
        var year = before.Identity.Year.ToString(CultureInfo.InvariantCulture);
        var targets = before.Figures.All
            .Where(fact => fact is { Status: ClaimStatus.Target, Region: null } && fact.Period == year)
            .DistinctBy(static fact => (fact.Key, fact.Facet, fact.Basis, fact.Against, fact.BaseUnit))
            .Select(fact => ResultOf(parts, fact));
        return new([.. targets], [.. RenamedIn(parts, before)]);
    }

    private static TargetResult ResultOf(AnalysisParts parts, Fact target)
    {
        var matching = new FactMatching(parts);
        var results = matching.Claims(target with { Status = ClaimStatus.Actual, Bound = BoundKind.None, Value = target.Value }, all: true);

        // 6400万人以上 of five years beside 1312万人 of one: what is stated exactly is the year's.
        if (results.Exists(static one => one.Claim.Bound == BoundKind.None))
            results.RemoveAll(static one => one.Claim.Bound != BoundKind.None);
        if (results.Count == 0 || results.Exists(one => one.Claim.Value != results[0].Claim.Value || one.Claim.Direction != results[0].Claim.Direction))
            return new(target, null, null, null, TargetOutcome.NotStated);
        var claim = results[0].Claim;
        var (wanted, got) = (ValueOf(target), LedgerChecks.ValueOf(claim));
        var factor = UnitOf(target);
        var difference = wanted.Plain is { } a && got.Plain is { } b && factor is { } unit && target.Bound is BoundKind.None or BoundKind.About or BoundKind.Near && claim.Bound == BoundKind.None ? (decimal?)((b - a) / unit) : null;
        var text = OutsideWording.Say(claim.Facet, claim.Direction, LedgerChecks.Written(parts, claim));
        return new(target, claim.In(parts.Tree), text, difference, Judge(target, wanted, got));
    }

    private static WrittenValue ValueOf(Fact target)
    {
        var value = WrittenValue.Of(target.Value, target.Bound, ClaimChecks.DecimalsOf(target.Number) == 0 && target.BaseUnit is not ("%" or "‰" or "个百分点"));
        return target.Direction == ClaimDirection.Down ? -value : value;
    }

    // What one of the target's unit is in the base unit.
    private static decimal? UnitOf(Fact target) =>
        target.Value is { Low: { } low, High: { } high } && decimal.TryParse(target.Number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number != 0 && target.Bound is BoundKind.None or BoundKind.About
            ? (low + high) / 2 / number : null;

    // A target is the number that was set; a result is known to its written digits.
    private static TargetOutcome Judge(Fact target, in WrittenValue wanted, in WrittenValue got)
    {
        var isUpper = target.Bound == BoundKind.Under || target.Direction == ClaimDirection.Down || LowerIsBetter.Any(word => target.Key.Contains(word, StringComparison.Ordinal));
        var limit = target.Bound == BoundKind.None ? wanted.Plain : isUpper ? wanted.Rounded.High : wanted.Rounded.Low;
        if (limit is not { } set)
            return TargetOutcome.Met;
        var (stated, best) = (got.Plain ?? set, (isUpper ? got.Rounded.Low : got.Rounded.High) ?? set);
        if (isUpper ? stated <= set : stated >= set)
            return TargetOutcome.Met;
        return (isUpper ? best <= set : best > set) ? TargetOutcome.Undecided : TargetOutcome.Missed;
    }

    private static IEnumerable<RenamedIndicator> RenamedIn(AnalysisParts parts, ReportFigures before)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in before.Figures.All.Where(static figure => figure.Region is null))
        {
            var claims = parts.Ledger.Of(figure.Key);
            if (claims.Count == 0 || !seen.Add(figure.Key))
                continue;
            var names = before.Figures.Of(figure.Key).Select(static other => other.Indicator).ToHashSet(StringComparer.Ordinal);
            if (claims.All(claim => !names.Contains(claim.Indicator)))
                yield return new(figure.Key, figure, claims[0].In(parts.Tree));
        }
    }
}

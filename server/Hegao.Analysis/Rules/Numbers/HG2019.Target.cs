using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2019: a target's level over this report's actual level, against the target's growth; nominal indicators that may be recomputed only.</summary>
internal sealed class TargetRule : IIndicatorRule
{
    /// <summary>What the rule is; levels that are to be kept report under it too.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2019", new("目标数与目标增速不符", "A target level that does not follow from the target's growth"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        var claims = draft.Ledger.Of(key);
        if (claims.Count < 3 || !ClaimChecks.TraitsOf(key, draft.Options.Vocabulary).IsRecomputable || key.Contains("人均", StringComparison.Ordinal))
            yield break;
        foreach (var level in claims)
        {
            if (level is { Facet: Facet.Level, Bound: BoundKind.None, Period: { Length: 4 } period } && Verify(draft, key, level, period) is { } check)
                yield return check;
        }
    }

    // The same arithmetic holds for a year under review whose predecessor the report states too.
    private static Check? Verify(AnalysisParts draft, string key, PlacedClaim level, string period)
    {
        if (!int.TryParse(period, out var year) || level.Fact.IsCumulative)
            return null;
        var growth = draft.Ledger.FindOne(key, Facet.Growth, period, level.Status);
        var actual = draft.Ledger.FindOne(key, Facet.Level, $"{year - 1}", ClaimStatus.Actual);
        if (growth is null || actual is null || growth.BaseUnit != "%" || growth.Fact.IsCumulative || actual.Fact.IsCumulative || actual.BaseUnit != level.BaseUnit
            || draft.Ledger.FindOne(key, Facet.Level, period, level.Status) != level)
            return null;
        var computed = (LedgerChecks.ValueOf(level) / LedgerChecks.ValueOf(actual)) - WrittenValue.Exactly(1);
        if (computed.Plain is not { } middle)
            return null;
        var outcome = computed.CompareWith(LedgerChecks.RatioOf(growth));
        var isTarget = level.Status == ClaimStatus.Target;
        var (l, a, g) = (LedgerChecks.Written(draft, level), LedgerChecks.Written(draft, actual), LedgerChecks.Written(draft, growth));
        var sign = growth.Direction == ClaimDirection.Down ? "−" : string.Empty;
        return LedgerChecks.Make(
            Rule,
            isTarget ? CheckKind.Target : CheckKind.Growth,
            outcome,
            growth.SpanIn(draft.Tree),
            $"{l} ÷ {a} − 1 = {NumberText.Percent(middle)} {(outcome == CheckOutcome.Fails ? "≠" : "≈")} {sign}{g}",
            [LedgerChecks.Place(draft, level), LedgerChecks.Place(draft, actual)],
            new(
                $"“{key}”由{year - 1}年的{a}到{year}年的{l}，应增长{NumberText.Percent(middle)}（{NumberText.PercentRange(computed.Rounded)}），文中为{sign}{g}。",
                $"“{key}” from {a} ({year - 1}) to {l} ({year}) grows by {NumberText.Percent(middle)} ({NumberText.PercentRange(computed.Rounded)}); the draft says {sign}{g}."),
            middle < 0 == (growth.Direction == ClaimDirection.Down) ? LedgerChecks.Rewrite(draft, growth, middle * 100) : []);
    }
}

using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Rules;

/// <summary>HG2010 over the ledger: one indicator counted in two units of which one lacks a character of the other: 265万次 and 275万人次.</summary>
internal sealed class UnitPairRule : IIndicatorRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => SeriesMagnitudeRule.Rule;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        var claims = draft.Ledger.Of(key);
        if (claims.Count < 2)
            yield break;
        foreach (var claim in claims)
        {
            if (!IsCounted(claim))
                continue;
            foreach (var other in claims)
            {
                if (IsCounted(other) && Lacks(claim.BaseUnit, other.BaseUnit))
                {
                    yield return Report(draft, key, claim, other);
                    break;
                }
            }
        }
    }

    private static bool IsCounted(PlacedClaim claim) => claim is { Facet: Facet.Level, IsTable: false, BaseUnit.Length: > 0, Fact.IsSpelledOut: false };

    // 次 and 人次.
    private static bool Lacks(string unit, string other) => other.Length == unit.Length + 1 && other.EndsWith(unit, StringComparison.Ordinal);

    private static Check Report(AnalysisParts draft, string key, PlacedClaim claim, PlacedClaim other)
    {
        var (here, there, place) = (LedgerChecks.Written(draft, claim), LedgerChecks.Written(draft, other), LedgerChecks.NameOf(draft, other));
        var missing = other.BaseUnit[..1];
        var at = claim.SpanIn(draft.Tree).End - claim.BaseUnit.Length;
        var fits = claim.Unit.EndsWith(claim.BaseUnit, StringComparison.Ordinal);
        return LedgerChecks.Make(
            SeriesMagnitudeRule.Rule,
            CheckKind.Unit,
            CheckOutcome.Fails,
            claim.SpanIn(draft.Tree),
            $"{claim.Unit} ≠ {other.Unit}",
            [LedgerChecks.Place(draft, other)],
            new($"“{key}”此处为{here}，{place.Chinese}为{there}，计量单位不一致。", $"“{key}” is {here} here and {there} in {place.English}: two units."),
            fits ? [new(new($"补“{missing}”", $"Add “{missing}”"), [new(new(at, 0), missing)], FixKind.Alternative)] : [],
            Severity.Warning);
    }
}

using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Ledgers;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis.Facts;

/// <summary>Which claims of a draft a fact is of, and what comes of the comparison.</summary>
/// <param name="draft">The draft.</param>
internal readonly struct FactMatching(AnalysisParts draft)
{
    /// <summary>The claims that state what <paramref name="fact"/> states, in reading order, with the outcome of each.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="all">Whether also those are wanted that may be other things under the same name.</param>
    public List<(PlacedClaim Claim, CheckOutcome Outcome)> Claims(Fact fact, bool all = false)
    {
        var found = new List<(PlacedClaim Claim, CheckOutcome Outcome)>();
        var isOwn = IsOwnRegion(fact.Region);
        foreach (var claim in draft.Ledger.Of(fact.Key))
        {
            if (IsOf(fact, claim, isOwn))
                found.Add((claim, Compare(fact, claim)));
        }

        // Where one of several figures is the fact's, the others are other things under one name (总投资, 在校生) or slips that HG2001 tells; where none is and
        // they differ, nobody can tell which is meant.
        if (!all && found.Count > 1 && found.Exists(static one => one.Outcome == CheckOutcome.Fails)
            && (found.Exists(static one => one.Outcome != CheckOutcome.Fails) || found.Exists(one => Differ(one.Claim, found[0].Claim))))
            found.RemoveAll(static one => one.Outcome == CheckOutcome.Fails);

        return found;
    }

    /// <summary>A basis as it tells figures of the claim's indicator apart: what a constant-price indicator grows by is at constant prices, said or not.</summary>
    public string? BasisOf(string? basis, PlacedClaim claim) =>
        basis == "可比价" && claim.Facet == Facet.Growth && !ClaimChecks.IsNominal(claim.Fact, draft.Options.Vocabulary) ? null : basis;

    /// <summary>Whether a key means one thing all over a report: 签约项目 does not.</summary>
    public bool IsName(string key) => draft.Options.Vocabulary.Indicators.TryFind(key, out _)
        ? key.Length >= RepeatRule.MinCount || ClaimChecks.TraitsOf(key, draft.Options.Vocabulary).Dimension is not Syntax.Lexicon.Dimension.Count
        : key.Length >= RepeatRule.MinUnknown;

    /// <summary>Whether two claims of one thing cannot be the same: 3.42万 and 3.4万 are.</summary>
    public static bool Differ(PlacedClaim a, PlacedClaim b) => LedgerChecks.ValueOf(a).CompareWith(LedgerChecks.ValueOf(b)) == CheckOutcome.Fails;

    private bool IsOf(Fact fact, PlacedClaim claim, bool isOwn)
    {
        if (claim.Facet != fact.Facet || claim.Status != fact.Status || claim.Period != fact.Period || claim.BaseUnit != fact.BaseUnit || claim.Against != fact.Against
            || claim.IsVague || claim.Fact.IsSpelledOut || claim.Whole is not null || (claim.Fact.IsCumulative && claim.Against is null) || claim.Value is { Low: null, High: null })
            return false;
        if (BasisOf(claim.Basis, claim) != BasisOf(fact.Basis, claim))
            return false;
        return isOwn ? claim.Fact.Owner is null && draft.Ledger.Region.IsOwn(claim.Fact.Region) : fact.Region is { } region && (claim.Fact.Region == region || claim.Fact.Owner == region);
    }

    private bool IsOwnRegion(string? region)
    {
        if (region is null || region == draft.Ledger.Region.Word || (OwnRegion.IsWhole(region) is false && draft.Ledger.Region.IsOwn(region)))
            return true;
        return region.Length > 1 && draft.Outline.Title?.Place is { } place && (place == region || place.EndsWith(region, StringComparison.Ordinal) || region.EndsWith(place, StringComparison.Ordinal)
            || (place.StartsWith(region, StringComparison.Ordinal) && place.Length - region.Length <= 1));
    }

    private CheckOutcome Compare(Fact fact, PlacedClaim claim)
    {
        var isInteger = ClaimChecks.DecimalsOf(fact.Number) == 0 && fact.BaseUnit is not ("%" or "‰" or "个百分点");
        var stated = WrittenValue.Of(fact.Value, fact.Bound, isInteger);
        var outcome = LedgerChecks.ValueOf(claim).CompareWith(fact.Direction == ClaimDirection.Down ? -stated : stated);
        if (outcome == CheckOutcome.Fails || claim.Unit != fact.Unit || claim.Bound != BoundKind.None || fact.Bound != BoundKind.None)
            return outcome;

        // With the same unit and as many digits the two are the same digits or differ.
        var digits = claim.WrittenNumber(draft.Tree).Replace(",", string.Empty, StringComparison.Ordinal);
        return digits != fact.Number && ClaimChecks.DecimalsOf(digits) == ClaimChecks.DecimalsOf(fact.Number) ? CheckOutcome.Fails : outcome;
    }
}

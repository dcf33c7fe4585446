using System.Collections.Immutable;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Ledgers;

/// <summary>The indicator ledger (指标台账): every claim of a draft, and the claims of each indicator in reading order.</summary>
internal sealed class IndicatorLedger
{
    private readonly Dictionary<string, List<PlacedClaim>> byKey;

    private IndicatorLedger(ImmutableArray<PlacedClaim> claims, Dictionary<string, List<PlacedClaim>> byKey, OwnRegion region) =>
        (Claims, this.byKey, Region) = (claims, byKey, region);

    /// <summary>All claims in reading order.</summary>
    public ImmutableArray<PlacedClaim> Claims { get; }

    /// <summary>What the draft calls the place that it reports on.</summary>
    public OwnRegion Region { get; }

    /// <summary>The indicators in the order of their first claim, with their claims.</summary>
    public IEnumerable<KeyValuePair<string, List<PlacedClaim>>> Indicators => byKey;

    /// <summary>Reads the ledger of <paramref name="tree"/>; O(claims), the blocks' own facts are shared between versions.</summary>
    public static IndicatorLedger Build(DraftTree tree, OutlineModel outline)
    {
        var claims = ClaimPlacer.Claims(tree, outline);
        var byKey = new Dictionary<string, List<PlacedClaim>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (!byKey.TryGetValue(claim.Claim.Key, out var list))
                byKey.Add(claim.Claim.Key, list = []);
            list.Add(claim);
        }

        return new(claims, byKey, OwnRegion.Of(outline.Title?.Locate(tree)?.Place, claims));
    }

    /// <summary>The claims of an indicator in reading order.</summary>
    public IReadOnlyList<PlacedClaim> Of(string key) => byKey.TryGetValue(key, out var list) ? list : [];

    /// <summary>The claims of a block in reading order.</summary>
    public ReadOnlySpan<PlacedClaim> In(BlockId block)
    {
        var (low, high) = (Bound(block, orEqual: false), Bound(block, orEqual: true));
        return Claims.AsSpan(low, high - low);
    }

    // Blocks are named in reading order.
    private int Bound(BlockId block, bool orEqual)
    {
        var (low, high) = (0, Claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = Claims[middle].Block.CompareTo(block);
            if (order < 0 || (orEqual && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A block's own claim in its place, or null where another version of the block made it.</summary>
    public PlacedClaim? Find(ClaimFact fact, BlockId block)
    {
        foreach (var placed in In(block))
        {
            if (ReferenceEquals(placed.Fact, fact))
                return placed;
        }

        return null;
    }

    /// <summary>The one value of an indicator that a check may lean on: exact, of the report's own region, in the wanted period and status; null where none or several are stated.</summary>
    public PlacedClaim? FindOne(string key, Facet facet, string? period, ClaimStatus status)
    {
        PlacedClaim? found = null;
        foreach (var placed in Of(key))
        {
            var claim = placed.Claim;
            if (placed.IsVague || placed.Fact.Owner is not null || placed.Fact.IsCumulative || claim.Facet != facet || claim.Period != period || claim.Status != status || claim.Bound != BoundKind.None || claim.Basis is not null || claim.Against is not null || !Region.IsOwn(placed.Fact.Region))
                continue;
            if (found is not null && (found.Claim.Value, found.Claim.BaseUnit, found.Claim.Direction) != (claim.Value, claim.BaseUnit, claim.Direction))
                return null;
            found ??= placed;
        }

        return found;
    }
}

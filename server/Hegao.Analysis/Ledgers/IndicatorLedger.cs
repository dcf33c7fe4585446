using System.Collections.Immutable;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Ledgers;

/// <summary>
/// The indicator ledger (指标台账): the claims of each block and of each indicator, in reading order. Whoever built it may put other claims in the
/// place of a block's: that costs the claims of that block times the logarithm of their neighbours. It is not safe for several threads while that goes on.
/// </summary>
internal sealed class IndicatorLedger
{
    private readonly Dictionary<string, List<PlacedClaim>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<BlockId, PlacedClaim[]> byBlock = [];
    private readonly Dictionary<string, int> regions = new(StringComparer.Ordinal);
    private string? place;

    /// <summary>What the draft calls the place that it reports on.</summary>
    public OwnRegion Region { get; private set; }

    /// <summary>The indicators with their claims.</summary>
    public IEnumerable<KeyValuePair<string, List<PlacedClaim>>> Indicators => byKey;

    /// <summary>Told of every indicator that is looked up; null where nobody wants to know.</summary>
    public ICollection<string>? Reads { get; set; }

    /// <summary>A ledger without claims yet.</summary>
    public static IndicatorLedger Empty(OutlineModel outline) => new() { place = outline.Title?.Place };

    /// <summary>Reads the ledger of <paramref name="tree"/>; O(claims), the blocks' own facts are shared between versions.</summary>
    public static IndicatorLedger Build(DraftTree tree, OutlineModel outline, Vocabulary vocabulary)
    {
        var ledger = Empty(outline);
        var placer = ClaimPlacer.Create(tree, outline, vocabulary);
        foreach (var block in tree.Blocks)
            ledger.Set(block.Id, placer.Place(block));
        ledger.FindRegion();
        return ledger;
    }

    /// <summary>All claims of <paramref name="tree"/>, which is the ledger's own, in reading order.</summary>
    public ImmutableArray<Claim> ClaimsIn(DraftTree tree)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var block in tree.Blocks)
        {
            foreach (var placed in In(block.Id))
                claims.Add(placed.In(tree));
        }

        return claims.ToImmutable();
    }

    /// <summary>The place that the title names, or null; <see cref="FindRegion"/> draws the conclusion.</summary>
    public void SetPlace(string? name) => place = name;

    /// <summary>Puts <paramref name="claims"/> in the place of a block's claims; none take them out.</summary>
    public void Set(BlockId block, PlacedClaim[] claims)
    {
        if (byBlock.Remove(block, out var old))
        {
            foreach (var claim in old)
                Remove(claim);
        }

        if (claims.Length == 0)
            return;
        byBlock.Add(block, claims);
        foreach (var claim in claims)
            Add(claim);
    }

    /// <summary>Finds out anew what the draft calls its own place.</summary>
    public void FindRegion() => Region = OwnRegion.Of(place, regions);

    /// <summary>The claims of an indicator in reading order.</summary>
    public IReadOnlyList<PlacedClaim> Of(string key)
    {
        Reads?.Add(key);
        return byKey.TryGetValue(key, out var list) ? list : [];
    }

    /// <summary>How many claims an indicator has; a look-up that nobody is told of.</summary>
    public int CountOf(string key) => byKey.TryGetValue(key, out var list) ? list.Count : 0;

    /// <summary>The claims of a block in reading order.</summary>
    public ReadOnlySpan<PlacedClaim> In(BlockId block) => byBlock.TryGetValue(block, out var claims) ? claims : [];

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
        var claims = Of(key);
        for (var i = 0; i < claims.Count; i++)
        {
            var placed = claims[i];
            if (placed.Facet != facet || placed.Status != status || placed.IsVague || placed.Fact.Owner is not null || placed.Fact.IsCumulative || placed.Period != period || placed.Bound != BoundKind.None || placed.Basis is not null || placed.Against is not null || !Region.IsOwn(placed.Fact.Region))
                continue;
            if (found is not null && (found.Value, found.BaseUnit, found.Direction) != (placed.Value, placed.BaseUnit, placed.Direction))
                return null;
            found ??= placed;
        }

        return found;
    }

    private void Add(PlacedClaim claim)
    {
        if (!byKey.TryGetValue(claim.Key, out var list))
            byKey.Add(claim.Key, list = []);
        list.Insert(list.Count == 0 || Order(list[^1], claim) < 0 ? list.Count : PositionOf(list, claim), claim);
        if (claim.Fact.Region is { } region && OwnRegion.IsWhole(region))
            regions[region] = regions.GetValueOrDefault(region) + 1;
    }

    private void Remove(PlacedClaim claim)
    {
        var list = byKey[claim.Key];
        list.RemoveAt(PositionOf(list, claim));
        if (list.Count == 0)
            byKey.Remove(claim.Key);
        if (claim.Fact.Region is { } region && OwnRegion.IsWhole(region))
            regions[region]--;
    }

    private static int PositionOf(List<PlacedClaim> list, PlacedClaim claim)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Order(list[middle], claim) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        // Two claims of one indicator may share their number (a growth that is also a rate); the one meant is among the next.
        while (low < list.Count && !ReferenceEquals(list[low], claim) && Order(list[low], claim) == 0)
            low++;
        return low;
    }

    // Blocks are named in reading order.
    private static int Order(PlacedClaim a, PlacedClaim b) => a.Block != b.Block ? a.Block.CompareTo(b.Block) : a.Fact.NumberStart.CompareTo(b.Fact.NumberStart);
}

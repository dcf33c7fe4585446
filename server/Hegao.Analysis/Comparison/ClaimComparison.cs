using System.Collections.Immutable;

namespace Hegao.Analysis.Comparison;

/// <summary>
/// Compares the numbers of two versions of a draft (数据变动). Claims are paired in rounds, from what is surely the same claim to what merely
/// stands in the same place; each round pairs in reading order what the rounds before it left over. O(claims).
/// </summary>
public static class ClaimComparison
{
    /// <summary>The differences in the order of the newer version; what was removed stands where it stood among its neighbours.</summary>
    public static ImmutableArray<ClaimChange> Compare(DraftAnalysis before, DraftAnalysis after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Read(before), Read(after));
        var (oldPartner, newPartner) = (Unpaired(old.Length), Unpaired(now.Length));

        Pair(old, now, oldPartner, newPartner, static claim => (Identity(claim), ValueOf(claim), claim.Section));
        Pair(old, now, oldPartner, newPartner, static claim => (Identity(claim), ValueOf(claim)));
        Pair(old, now, oldPartner, newPartner, static claim => (Identity(claim), claim.Section));
        Pair(old, now, oldPartner, newPartner, Identity);
        Pair(old, now, oldPartner, newPartner, static claim => (claim.Claim.Key, claim.Claim.Facet, claim.Section));
        Pair(old, now, oldPartner, newPartner, static claim => (claim.Claim.Key, claim.Claim.Facet));
        PairNeighbours(old, now, oldPartner, newPartner);
        return Collect(old, now, oldPartner, newPartner);
    }

    private static SectionedClaim[] Read(DraftAnalysis analysis)
    {
        var paths = SectionPaths.Of(analysis.OutlineModel);
        var claims = new List<SectionedClaim>();
        foreach (var block in analysis.Tree.Blocks)
        {
            foreach (var placed in analysis.Ledger.In(block.Id))
            {
                var claim = placed.In(analysis.Tree);
                var section = analysis.OutlineModel.FindSection(analysis.Tree, claim.NumberSpan.Start);
                claims.Add(new(claim, placed.Fact.Region, placed.Fact.Owner, section < 0 ? string.Empty : paths[section]));
            }
        }

        return [.. claims];
    }

    private static int[] Unpaired(int length)
    {
        var partners = new int[length];
        Array.Fill(partners, -1);
        return partners;
    }

    private static object Identity(SectionedClaim item)
    {
        var claim = item.Claim;
        return (claim.Key, claim.Facet, claim.Period, claim.Status, item.Region, item.Owner, claim.Whole, claim.Against);
    }

    private static object ValueOf(SectionedClaim item)
    {
        var claim = item.Claim;
        return (claim.Value, claim.BaseUnit, claim.Direction, claim.Bound);
    }

    private static void Pair<TKey>(SectionedClaim[] old, SectionedClaim[] now, int[] oldPartner, int[] newPartner, Func<SectionedClaim, TKey> key)
        where TKey : notnull
    {
        var waiting = new Dictionary<TKey, Queue<int>>();
        for (var i = 0; i < old.Length; i++)
        {
            if (oldPartner[i] >= 0)
                continue;
            var name = key(old[i]);
            if (!waiting.TryGetValue(name, out var queue))
                waiting.Add(name, queue = new());
            queue.Enqueue(i);
        }

        for (var i = 0; i < now.Length && waiting.Count > 0; i++)
        {
            if (newPartner[i] < 0 && waiting.TryGetValue(key(now[i]), out var queue) && queue.TryDequeue(out var partner))
                (oldPartner[partner], newPartner[i]) = (i, partner);
        }
    }

    // A number that follows the same number as before, in the same section and of the same facet, is read otherwise, not new.
    private static void PairNeighbours(SectionedClaim[] old, SectionedClaim[] now, int[] oldPartner, int[] newPartner)
    {
        for (var i = 0; i < now.Length; i++)
        {
            if (newPartner[i] >= 0)
                continue;
            var candidate = i == 0 ? 0 : newPartner[i - 1] + 1;
            if (candidate < old.Length && (i == 0 || newPartner[i - 1] >= 0) && oldPartner[candidate] < 0
                && old[candidate].Section == now[i].Section && old[candidate].Claim.BaseUnit == now[i].Claim.BaseUnit)
                (oldPartner[candidate], newPartner[i]) = (i, candidate);
        }
    }

    private static ImmutableArray<ClaimChange> Collect(SectionedClaim[] old, SectionedClaim[] now, int[] oldPartner, int[] newPartner)
    {
        var sections = MapSections(old, now, oldPartner);
        var changes = ImmutableArray.CreateBuilder<ClaimChange>();
        var next = 0;
        for (var i = 0; i < now.Length; i++)
        {
            if (newPartner[i] < 0)
            {
                changes.Add(new(ClaimChangeKind.Added, null, now[i].Claim));
                continue;
            }

            for (; next <= newPartner[i]; next++)
                AddRemoved(next);
            var (before, after) = (old[newPartner[i]], now[i]);
            if (!Equals(ValueOf(before), ValueOf(after)) || !Equals(Identity(before), Identity(after)))
                changes.Add(new(ClaimChangeKind.Changed, before.Claim, after.Claim));
            else if (sections[before.Section] != after.Section)
                changes.Add(new(ClaimChangeKind.Moved, before.Claim, after.Claim));
        }

        for (; next < old.Length; next++)
            AddRemoved(next);
        return changes.ToImmutable();

        void AddRemoved(int index)
        {
            if (oldPartner[index] < 0)
                changes.Add(new(ClaimChangeKind.Removed, old[index].Claim, null));
        }
    }

    // A section whose title was mended is the section in which most of its claims stand now.
    private static Dictionary<string, string> MapSections(SectionedClaim[] old, SectionedClaim[] now, int[] oldPartner)
    {
        var kept = now.Select(static claim => claim.Section).ToHashSet(StringComparer.Ordinal);
        return old.Select(static (claim, index) => (claim.Section, index))
            .GroupBy(static pair => pair.Section, StringComparer.Ordinal)
            .ToDictionary(
                static section => section.Key,
                section => kept.Contains(section.Key)
                    ? section.Key
                    : section.Where(pair => oldPartner[pair.index] >= 0)
                        .GroupBy(pair => now[oldPartner[pair.index]].Section, StringComparer.Ordinal)
                        .OrderByDescending(static votes => votes.Count())
                        .FirstOrDefault()?.Key ?? section.Key,
                StringComparer.Ordinal);
    }

    private readonly record struct SectionedClaim(Claim Claim, string? Region, string? Owner, string Section);
}

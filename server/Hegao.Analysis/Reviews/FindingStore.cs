using System.Collections.Immutable;

namespace Hegao.Analysis.Reviews;

/// <summary>All findings of a draft in reading order, by severity: adding and removing one is O(log n), and the most severe are found without looking at the rest.</summary>
internal sealed class FindingStore
{
    private static readonly Comparer<LocatedFinding> Order = Comparer<LocatedFinding>.Create(LocatedFinding.Compare);

    private readonly SortedDictionary<LocatedFinding, int>[] bySeverity = [new(Order), new(Order), new(Order), new(Order)];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them, in no particular order.</summary>
    public IEnumerable<LocatedFinding> All => bySeverity.SelectMany(static store => store).SelectMany(static pair => Enumerable.Repeat(pair.Key, pair.Value));

    /// <summary>Adds findings. Two that are equal in all that is shown are kept apart by their number.</summary>
    public void Add(List<LocatedFinding> findings)
    {
        foreach (var finding in findings)
        {
            var store = bySeverity[(int)finding.Severity];
            if (!store.TryAdd(finding, 1))
                store[finding]++;
            Count++;
        }
    }

    /// <summary>Takes findings out again.</summary>
    public void Remove(List<LocatedFinding> findings)
    {
        foreach (var finding in findings)
        {
            var store = bySeverity[(int)finding.Severity];
            if (!store.TryGetValue(finding, out var number))
                continue;
            if (number == 1)
                store.Remove(finding);
            else
                store[finding] = number - 1;
            Count--;
        }
    }

    /// <summary>The most severe findings in reading order: all, or one fewer than <paramref name="limit"/> where there are more than that.</summary>
    public LiveFindings Select(int limit)
    {
        var left = Count > limit ? limit - 1 : Count;
        var selected = ImmutableArray.CreateBuilder<LocatedFinding>(left);
        LocatedFinding? missing = null;
        for (var severity = bySeverity.Length - 1; severity >= 0; severity--)
        {
            foreach (var (finding, number) in bySeverity[severity])
            {
                var taken = Math.Min(number, left);
                for (var i = 0; i < taken; i++)
                    selected.Add(finding);
                left -= taken;
                if (taken == number)
                    continue;
                missing = missing is null || LocatedFinding.Compare(finding, missing) < 0 ? finding : missing;
                break;
            }
        }

        selected.Sort(LocatedFinding.Compare);
        return new(selected.ToImmutable(), Count, missing);
    }
}

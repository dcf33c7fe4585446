using System.Collections.Immutable;

namespace Hegao.Analysis;

/// <summary>The facts that count for a draft, by indicator. Immutable.</summary>
public sealed class FactTable
{
    private readonly Dictionary<string, ImmutableArray<Fact>> byKey;

    private FactTable(ImmutableArray<Fact> facts)
    {
        All = facts;
        byKey = facts.GroupBy(static fact => fact.Key, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>No facts.</summary>
    public static FactTable Empty { get; } = new([]);

    /// <summary>All facts in the order of their files.</summary>
    public ImmutableArray<Fact> All { get; }

    /// <summary>A table of <paramref name="facts"/>.</summary>
    public static FactTable Of(ImmutableArray<Fact> facts) => facts.IsDefaultOrEmpty ? Empty : new(facts);

    /// <summary>The facts of an indicator; none where there are none.</summary>
    public ImmutableArray<Fact> Of(string key) => byKey.Count > 0 && byKey.TryGetValue(key, out var facts) ? facts : [];
}

using System.Collections.Immutable;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Lexicon;

/// <summary>The user's own units. They are few, so each is tried where a number ends.</summary>
public sealed class OwnUnits
{
    private readonly ImmutableArray<UnitDefinition> units;

    private OwnUnits(ImmutableArray<UnitDefinition> units) => this.units = units;

    /// <summary>No units.</summary>
    public static OwnUnits None { get; } = new([]);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => units.IsEmpty;

    /// <summary>These units; of two with one name the first counts.</summary>
    public static OwnUnits Of(ImmutableArray<UnitDefinition> units) =>
        units.IsDefaultOrEmpty ? None : new([.. units.DistinctBy(static unit => unit.Name).OrderByDescending(static unit => unit.Name.Length)]);

    /// <summary>The longest of these units at the start of a text, with the scale (万, 亿) that may stand before it.</summary>
    /// <param name="folded">The text behind a number, folded.</param>
    /// <param name="length">How many characters belong to it, scale included.</param>
    /// <param name="measure">What it means.</param>
    internal bool TryMatch(ReadOnlySpan<char> folded, out int length, out UnitMeasure measure)
    {
        (length, measure) = (0, UnitMeasure.None);
        if (units.IsEmpty)
            return false;
        if (Find(folded) is { } bare)
            (length, measure) = (bare.Name.Length, bare.Under(1));
        else if (Units.TryMatchScale(folded, out var scaleLength, out var scale) && Find(folded[scaleLength..]) is { } scaled)
            (length, measure) = (scaleLength + scaled.Name.Length, scaled.Under(scale));
        return length > 0;
    }

    /// <summary>What exactly this text means, as one of these units or of the lexicon's; none where it is neither.</summary>
    internal UnitMeasure Measure(string folded)
    {
        if (TryMatch(folded, out var length, out var own) && length == folded.Length)
            return own;
        return Units.TryFind(folded, out var id) ? UnitMeasure.Of(id) : UnitMeasure.None;
    }

    private UnitDefinition? Find(ReadOnlySpan<char> folded)
    {
        foreach (var unit in units)
        {
            if (folded.StartsWith(unit.Name, StringComparison.Ordinal))
                return unit;
        }

        return null;
    }
}

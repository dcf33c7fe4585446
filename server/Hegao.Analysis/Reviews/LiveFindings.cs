using System.Collections.Immutable;

namespace Hegao.Analysis;

/// <summary>The findings of a version as an editor underlines them.</summary>
/// <param name="Shown">The most severe ones in reading order, as many as were asked for at most.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="FirstMissing">The first one that is not shown, or null.</param>
public readonly record struct LiveFindings(ImmutableArray<LocatedFinding> Shown, int Count, LocatedFinding? FirstMissing)
{
    /// <summary>The ignores of the settings that pass over nothing in this version.</summary>
    public ImmutableArray<IgnoreRequest> UnusedIgnores { get; init; } = [];

    /// <summary>Whether the two look the same to a reader of one version.</summary>
    public bool LooksLike(LiveFindings other)
    {
        if (Count != other.Count || Shown.Length != other.Shown.Length)
            return false;
        for (var i = 0; i < Shown.Length; i++)
        {
            if (LocatedFinding.Compare(Shown[i], other.Shown[i]) != 0)
                return false;
        }

        return true;
    }
}

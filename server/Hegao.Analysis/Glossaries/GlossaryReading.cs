using Hegao.Syntax;

namespace Hegao.Analysis.Glossaries;

/// <summary>Where the reading of a glossary stood before a block.</summary>
/// <param name="Block">The block.</param>
/// <param name="Scheme">How entries are numbered, as far as was known.</param>
/// <param name="AwaitsDefinition">Whether the last entry had no explanation yet.</param>
/// <param name="Count">How many entries there were.</param>
internal readonly record struct GlossaryCheckpoint(BlockId Block, MarkerScheme Scheme, bool AwaitsDefinition, int Count);

/// <summary>The entries of a glossary, with what it takes to read on from any block.</summary>
/// <param name="Items">The entries in the order in which they stand.</param>
/// <param name="Checkpoints">One for each block that was read, in reading order.</param>
/// <param name="EndScheme">How entries are numbered in the end.</param>
/// <param name="EndAwaits">Whether the last entry has no explanation.</param>
internal sealed record GlossaryReading(List<GlossaryItem> Items, List<GlossaryCheckpoint> Checkpoints, MarkerScheme EndScheme, bool EndAwaits)
{
    /// <summary>Nothing read.</summary>
    public static GlossaryReading Empty { get; } = new([], [], MarkerScheme.None, false);

    /// <summary>Number of the first checkpoint at <paramref name="block"/> or behind it.</summary>
    public int Find(BlockId block)
    {
        var (low, high) = (0, Checkpoints.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Checkpoints[middle].Block < block)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether the two explain the same terms under the same numbers.</summary>
    public bool HasSameTerms(GlossaryReading other)
    {
        if (Items.Count != other.Items.Count)
            return false;
        for (var i = 0; i < Items.Count; i++)
        {
            if (!ReferenceEquals(Items[i], other.Items[i]) && (Items[i].Term != other.Items[i].Term || Items[i].Marker != other.Items[i].Marker))
                return false;
        }

        return true;
    }
}

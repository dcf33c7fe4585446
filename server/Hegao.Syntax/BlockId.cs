namespace Hegao.Syntax;

/// <summary>
/// Names a block across versions of a tree: it stays when the block's text is edited, and ids ascend in reading order within one
/// version. A removed block's id may be given to a block that takes its place.
/// </summary>
/// <param name="Label">The order-maintenance label.</param>
public readonly record struct BlockId(long Label) : IComparable<BlockId>
{
    /// <inheritdoc/>
    public int CompareTo(BlockId other) => Label.CompareTo(other.Label);

    /// <summary>Whether the block stands before the other.</summary>
    public static bool operator <(BlockId left, BlockId right) => left.Label < right.Label;

    /// <summary>Whether the block stands behind the other.</summary>
    public static bool operator >(BlockId left, BlockId right) => left.Label > right.Label;

    /// <summary>Whether the block does not stand behind the other.</summary>
    public static bool operator <=(BlockId left, BlockId right) => left.Label <= right.Label;

    /// <summary>Whether the block does not stand before the other.</summary>
    public static bool operator >=(BlockId left, BlockId right) => left.Label >= right.Label;
}

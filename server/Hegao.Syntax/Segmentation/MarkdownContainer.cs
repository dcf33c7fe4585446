namespace Hegao.Syntax;

/// <summary>The Markdown containers around a block, outermost first; part of the block's identity (as in Lezer's tree hashes).</summary>
/// <param name="QuoteDepth">How many block quotes are around it.</param>
/// <param name="ListDepth">How many lists are around it.</param>
/// <param name="HeadingLevel">1–6 for a heading, else 0.</param>
/// <param name="ItemNumber">The number of an ordered list's item whose first line this is, else null.</param>
/// <param name="IsItemStart">Whether the block opens a list item.</param>
/// <param name="IsTableHeader">Whether the block is the header row of a table.</param>
public sealed record MarkdownContainer(
    int QuoteDepth = 0,
    int ListDepth = 0,
    int HeadingLevel = 0,
    int? ItemNumber = null,
    bool IsItemStart = false,
    bool IsTableHeader = false)
{
    // Indexed by level: there are only so many headings that stand in nothing else.
    private static readonly MarkdownContainer[] Headings = [new(), new(HeadingLevel: 1), new(HeadingLevel: 2), new(HeadingLevel: 3), new(HeadingLevel: 4), new(HeadingLevel: 5), new(HeadingLevel: 6)];

    /// <summary>No container: a block at top level.</summary>
    internal static MarkdownContainer None => Headings[0];

    /// <summary>A heading of level <paramref name="level"/> (1–6) at top level.</summary>
    internal static MarkdownContainer Heading(int level) => Headings[level];
}

using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>A stretch of the source named by its block, so that it can be found again after edits elsewhere.</summary>
/// <param name="Block">The block it lies in.</param>
/// <param name="Span">Where it stands, from the start of the block.</param>
internal readonly record struct BlockPlace(BlockId Block, TextSpan Span)
{
    /// <summary>Names a stretch of <paramref name="block"/>'s reading.</summary>
    public static BlockPlace OfReading(BlockSyntax block, int start, int length) =>
        new(block.Id, block.ToSource(start, length).Shift(-block.Span.Start));

    /// <summary>Whether <paramref name="tree"/> has the place.</summary>
    public bool StandsIn(DraftTree tree) => tree.TryGetBlock(Block, out var block) && Span.End <= block.Span.Length;

    /// <summary>Where it stands in <paramref name="tree"/>.</summary>
    /// <exception cref="InvalidOperationException">The tree does not have the block.</exception>
    public TextSpan In(DraftTree tree) => tree.TryGetBlock(Block, out var block)
        ? Span.Shift(block.Span.Start)
        : throw new InvalidOperationException("A place names a block that the tree does not have.");
}

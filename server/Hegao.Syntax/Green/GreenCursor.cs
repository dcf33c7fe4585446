namespace Hegao.Syntax.Green;

/// <summary>Walks the blocks of a sequence in order; a step is O(1) amortised.</summary>
internal struct GreenCursor
{
    private readonly (GreenInner Node, int Child)[] path;
    private int depth;
    private GreenLeaf? leaf;
    private int at;
    private int index;
    private int start;
    private int line;

    public GreenCursor(GreenNode root, int index)
    {
        path = new (GreenInner, int)[root.Height];
        this.index = index;
        if (index >= root.Summary.Blocks)
            return;
        var node = root;
        while (node is GreenInner inner)
        {
            var i = 0;
            for (; index >= inner.Children[i].Summary.Blocks; i++)
            {
                index -= inner.Children[i].Summary.Blocks;
                start += inner.Children[i].Summary.Length;
                line += inner.Children[i].Summary.LineBreaks;
            }

            path[depth++] = (inner, i);
            node = inner.Children[i];
        }

        leaf = (GreenLeaf)node;
        for (; at < index; at++)
        {
            start += leaf.Blocks[at].Length;
            line += leaf.Blocks[at].LineBreaks;
        }
    }

    /// <summary>Whether the end has been passed.</summary>
    public readonly bool IsAtEnd => leaf is null;

    /// <summary>The block at the cursor; only before the end.</summary>
    public readonly PlacedBlock Current => leaf is { } l
        ? new(l.Blocks[at], l.Labels[at], index, start, line)
        : throw new InvalidOperationException("The cursor is past the last block.");

    /// <summary>Goes to the next block; at the last one to the end.</summary>
    public void MoveNext()
    {
        if (leaf is null)
            return;
        start += leaf.Blocks[at].Length;
        line += leaf.Blocks[at].LineBreaks;
        index++;
        if (++at < leaf.Blocks.Length)
            return;
        leaf = null;
        at = 0;
        while (depth > 0)
        {
            var (inner, child) = path[depth - 1];
            if (child + 1 == inner.Children.Length)
            {
                depth--;
                continue;
            }

            path[depth - 1].Child = child + 1;
            var node = inner.Children[child + 1];
            while (node is GreenInner next)
            {
                path[depth++] = (next, 0);
                node = next.Children[0];
            }

            leaf = (GreenLeaf)node;
            return;
        }
    }
}

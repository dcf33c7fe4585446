using System.Diagnostics.CodeAnalysis;

namespace Hegao.Syntax.Green;

/// <summary>A block, the label that names it across versions, and where it stands in this one.</summary>
internal readonly record struct PlacedBlock(GreenBlock Block, long Label, int Index, int Start, int Line)
{
    public int End => Start + Block.Length;
}

/// <summary>What replacing blocks came to.</summary>
/// <param name="Sequence">The sequence afterwards.</param>
/// <param name="First">Number of the first block that is new or has a new label.</param>
/// <param name="OldCount">Blocks that gave way there.</param>
/// <param name="NewCount">Blocks in their place.</param>
/// <param name="Relabelled">Whether all blocks have new labels.</param>
internal readonly record struct GreenReplacement(GreenSequence Sequence, int First, int OldCount, int NewCount, bool Relabelled);

/// <summary>
/// The text of a draft as a persistent balanced sequence of blocks (a B+tree). Finding a place and replacing blocks cost
/// O(log n); the shape depends on the history, the sequence does not.
/// </summary>
internal sealed class GreenSequence
{
    private readonly GreenNode root;

    private GreenSequence(GreenNode root) => this.root = root;

    public GreenSummary Summary => root.Summary;

    /// <summary>Levels above the leaves.</summary>
    public int Height => root.Height;

    /// <summary>Makes a sequence of <paramref name="blocks"/> (at least one) with fresh labels.</summary>
    public static GreenSequence Create(ReadOnlySpan<GreenBlock> blocks)
    {
        var labels = new long[blocks.Length];
        BlockLabels.Spread(long.MinValue, long.MaxValue, labels, minStep: 1);
        return new(Build(blocks, labels));
    }

    /// <summary>The block that holds <paramref name="offset"/>; at a boundary the one that starts there, at the end of the text the last.</summary>
    public PlacedBlock FindByOffset(int offset)
    {
        var node = root;
        int index = 0, start = 0, line = 0;
        while (node is GreenInner inner)
        {
            var i = 0;
            for (; i < inner.Children.Length - 1 && offset >= start + inner.Children[i].Summary.Length; i++)
                Skip(inner.Children[i].Summary, ref index, ref start, ref line);
            node = inner.Children[i];
        }

        var leaf = (GreenLeaf)node;
        var at = 0;
        for (; at < leaf.Blocks.Length - 1 && offset >= start + leaf.Blocks[at].Length; at++)
            Skip(leaf.Blocks[at].Summary, ref index, ref start, ref line);
        return new(leaf.Blocks[at], leaf.Labels[at], index, start, line);
    }

    /// <summary>The block in which physical line <paramref name="line"/> (0-based) starts; past the end the last block.</summary>
    public PlacedBlock FindByLine(int line)
    {
        var node = root;
        int index = 0, start = 0, breaks = 0;
        while (node is GreenInner inner)
        {
            var i = 0;
            // A line starts behind the break that precedes it: with exactly `line` breaks counted, it starts in or after this child.
            for (; i < inner.Children.Length - 1 && line > breaks + inner.Children[i].Summary.LineBreaks; i++)
                Skip(inner.Children[i].Summary, ref index, ref start, ref breaks);
            node = inner.Children[i];
        }

        var leaf = (GreenLeaf)node;
        var at = 0;
        for (; at < leaf.Blocks.Length - 1 && line > breaks + leaf.Blocks[at].LineBreaks; at++)
            Skip(leaf.Blocks[at].Summary, ref index, ref start, ref breaks);
        return new(leaf.Blocks[at], leaf.Labels[at], index, start, breaks);
    }

    /// <summary>The block number <paramref name="index"/>, 0 … count − 1.</summary>
    public PlacedBlock FindByIndex(int index)
    {
        var node = root;
        int seen = 0, start = 0, line = 0;
        while (node is GreenInner inner)
        {
            var i = 0;
            for (; i < inner.Children.Length - 1 && index >= seen + inner.Children[i].Summary.Blocks; i++)
                Skip(inner.Children[i].Summary, ref seen, ref start, ref line);
            node = inner.Children[i];
        }

        var leaf = (GreenLeaf)node;
        var at = 0;
        for (; seen < index; at++)
            Skip(leaf.Blocks[at].Summary, ref seen, ref start, ref line);
        return new(leaf.Blocks[at], leaf.Labels[at], index, start, line);
    }

    /// <summary>The block called <paramref name="label"/>, if this version still has it.</summary>
    public bool TryFindByLabel(long label, out PlacedBlock block)
    {
        var node = root;
        int index = 0, start = 0, line = 0;
        while (node is GreenInner inner)
        {
            var i = 0;
            for (; i < inner.Children.Length - 1 && label >= inner.Children[i + 1].FirstLabel; i++)
                Skip(inner.Children[i].Summary, ref index, ref start, ref line);
            node = inner.Children[i];
        }

        var leaf = (GreenLeaf)node;
        for (var at = 0; at < leaf.Blocks.Length; at++)
        {
            if (leaf.Labels[at] == label)
            {
                block = new(leaf.Blocks[at], label, index, start, line);
                return true;
            }

            Skip(leaf.Blocks[at].Summary, ref index, ref start, ref line);
        }

        block = default;
        return false;
    }

    /// <summary>All blocks from number <paramref name="index"/> on.</summary>
    public GreenCursor CursorAt(int index) => new(root, index);

    /// <summary>The next block at or behind <paramref name="index"/> that holds a heading candidate; subtrees without one are not entered.</summary>
    public bool TryFindAnchored(int index, out PlacedBlock block)
    {
        if (index < Summary.Blocks && FindAnchored(root, index, default, out block))
            return true;
        block = default;
        return false;
    }

    /// <summary>
    /// The sequence in which <paramref name="count"/> blocks from number <paramref name="index"/> on gave way to
    /// <paramref name="blocks"/>. Blocks that take the place of old ones inherit their labels, as far as both go.
    /// </summary>
    public GreenReplacement Replace(int index, int count, ReadOnlySpan<GreenBlock> blocks)
    {
        if (count == 1 && blocks.Length == 1)
            return new(new(SetAt(root, index, blocks[0])), index, 1, 1, false);

        var labels = new long[blocks.Length];
        var (low, high) = LabelsAround(index, index + count);
        var kept = 0;
        for (var cursor = CursorAt(index); kept < Math.Min(count, blocks.Length); kept++, cursor.MoveNext())
            labels[kept] = cursor.Current.Label;
        if (kept > 0)
            low = labels[kept - 1];
        return BlockLabels.Spread(low, high, labels.AsSpan(kept), minStep: 1)
            ? new(Splice(index, count, blocks, labels), index, count, blocks.Length, false)
            : ReplaceAndRename(index, count, blocks);
    }

    // Where labels have run out, neighbours are renamed with the new blocks: as many as it takes to have room for a while.
    private GreenReplacement ReplaceAndRename(int index, int count, ReadOnlySpan<GreenBlock> blocks)
    {
        for (var margin = GreenNode.MaxCount; ; margin *= 4)
        {
            var (from, to) = (Math.Max(0, index - margin), Math.Min(Summary.Blocks, index + count + margin));
            GreenBlock[] renamed = [.. Range(from, index), .. blocks, .. Range(index + count, to)];
            var labels = new long[renamed.Length];
            var (low, high) = LabelsAround(from, to);
            var isAll = from == 0 && to == Summary.Blocks;
            if (BlockLabels.Spread(low, high, labels, minStep: isAll ? 1 : BlockLabels.RoomyStep))
                return new(Splice(from, to - from, renamed, labels), from, to - from, renamed.Length, isAll);
        }
    }

    private (long Low, long High) LabelsAround(int from, int to) => (
        from > 0 ? FindByIndex(from - 1).Label : long.MinValue,
        to < Summary.Blocks ? FindByIndex(to).Label : long.MaxValue);

    private GreenSequence Splice(int index, int count, ReadOnlySpan<GreenBlock> blocks, ReadOnlySpan<long> labels)
    {
        var (left, rest) = Split(root, index);
        var right = rest is null ? null : Split(rest, count).Right;
        var middle = blocks.IsEmpty ? null : Build(blocks, labels);
        var joined = Concat(Concat(left, middle), right)
            ?? throw new InvalidOperationException("A sequence keeps at least one block.");
        return new(joined);
    }

    private GreenBlock[] Range(int from, int to)
    {
        var blocks = new GreenBlock[to - from];
        var cursor = CursorAt(from);
        for (var i = 0; i < blocks.Length; i++, cursor.MoveNext())
            blocks[i] = cursor.Current.Block;
        return blocks;
    }

    private static void Skip(GreenSummary summary, ref int index, ref int start, ref int line) =>
        (index, start, line) = (index + summary.Blocks, start + summary.Length, line + summary.LineBreaks);

    private static bool FindAnchored(GreenNode node, int from, GreenSummary before, out PlacedBlock found)
    {
        if (node is GreenLeaf leaf)
        {
            for (var i = 0; i < leaf.Blocks.Length; i++)
            {
                if (before.Blocks >= from && leaf.Blocks[i].Summary.Anchors > 0)
                {
                    found = new(leaf.Blocks[i], leaf.Labels[i], before.Blocks, before.Length, before.LineBreaks);
                    return true;
                }

                before += leaf.Blocks[i].Summary;
            }
        }
        else
        {
            foreach (var child in ((GreenInner)node).Children)
            {
                if (child.Summary.Anchors > 0 && before.Blocks + child.Summary.Blocks > from && FindAnchored(child, from, before, out found))
                    return true;
                before += child.Summary;
            }
        }

        found = default;
        return false;
    }

    private static GreenNode SetAt(GreenNode node, int index, GreenBlock block)
    {
        if (node is GreenLeaf leaf)
        {
            var blocks = (GreenBlock[])leaf.Blocks.Clone();
            blocks[index] = block;
            return new GreenLeaf(blocks, leaf.Labels);
        }

        var inner = (GreenInner)node;
        var i = 0;
        for (; index >= inner.Children[i].Summary.Blocks; i++)
            index -= inner.Children[i].Summary.Blocks;
        var children = (GreenNode[])inner.Children.Clone();
        children[i] = SetAt(children[i], index, block);
        return new GreenInner(children);
    }

    private static GreenNode Build(ReadOnlySpan<GreenBlock> blocks, ReadOnlySpan<long> labels)
    {
        var nodes = new List<GreenNode>();
        foreach (var (start, length) in Portions(blocks.Length))
            nodes.Add(new GreenLeaf(blocks.Slice(start, length).ToArray(), labels.Slice(start, length).ToArray()));
        while (nodes.Count > 1)
        {
            var parents = new List<GreenNode>();
            foreach (var (start, length) in Portions(nodes.Count))
                parents.Add(new GreenInner(nodes.GetRange(start, length).ToArray()));
            nodes = parents;
        }

        return nodes[0];
    }

    // Even portions, so that no last node is left underfull.
    private static IEnumerable<(int Start, int Length)> Portions(int count)
    {
        var portions = (count + GreenNode.MaxCount - 1) / GreenNode.MaxCount;
        for (var i = 0; i < portions; i++)
        {
            var start = (int)((long)count * i / portions);
            yield return (start, (int)((long)count * (i + 1) / portions) - start);
        }
    }

    private static (GreenNode? Left, GreenNode? Right) Split(GreenNode node, int index)
    {
        if (index <= 0)
            return (null, node);
        if (index >= node.Summary.Blocks)
            return (node, null);
        if (node is GreenLeaf leaf)
            return (new GreenLeaf(leaf.Blocks[..index], leaf.Labels[..index]), new GreenLeaf(leaf.Blocks[index..], leaf.Labels[index..]));

        var children = ((GreenInner)node).Children;
        var i = 0;
        for (; index >= children[i].Summary.Blocks; i++)
            index -= children[i].Summary.Blocks;
        var (left, right) = Split(children[i], index);
        return (Concat(Wrap(children[..i]), left), Concat(right, Wrap(children[(i + 1)..])));
    }

    private static GreenNode? Wrap(GreenNode[] children) => children.Length switch
    {
        0 => null,
        1 => children[0],
        _ => new GreenInner(children),
    };

    [return: NotNullIfNotNull(nameof(left)), NotNullIfNotNull(nameof(right))]
    private static GreenNode? Concat(GreenNode? left, GreenNode? right)
    {
        if (left is null)
            return right;
        if (right is null)
            return left;
        var (first, second) = Join(left, right);
        return second is null ? first : new GreenInner([first, second]);
    }

    // Joins two trees into one node, or two of one height, of the height of the higher.
    private static (GreenNode First, GreenNode? Second) Join(GreenNode left, GreenNode right)
    {
        if (left.Height == right.Height)
            return left is GreenLeaf l && right is GreenLeaf r
                ? JoinLeaves(l, r)
                : JoinInners(((GreenInner)left).Children, ((GreenInner)right).Children);
        if (left.Height > right.Height)
        {
            var children = ((GreenInner)left).Children;
            var (first, second) = Join(children[^1], right);
            return Pack(second is null ? [.. children[..^1], first] : [.. children[..^1], first, second]);
        }
        else
        {
            var children = ((GreenInner)right).Children;
            var (first, second) = Join(left, children[0]);
            return Pack(second is null ? [first, .. children[1..]] : [first, second, .. children[1..]]);
        }
    }

    private static (GreenNode First, GreenNode? Second) JoinLeaves(GreenLeaf left, GreenLeaf right)
    {
        if (Math.Min(left.Count, right.Count) >= GreenNode.MinCount)
            return (left, right);
        GreenBlock[] blocks = [.. left.Blocks, .. right.Blocks];
        long[] labels = [.. left.Labels, .. right.Labels];
        if (blocks.Length <= GreenNode.MaxCount)
            return (new GreenLeaf(blocks, labels), null);
        var half = blocks.Length / 2;
        return (new GreenLeaf(blocks[..half], labels[..half]), new GreenLeaf(blocks[half..], labels[half..]));
    }

    private static (GreenNode First, GreenNode? Second) JoinInners(GreenNode[] left, GreenNode[] right) =>
        Math.Min(left.Length, right.Length) >= GreenNode.MinCount
            ? (new GreenInner(left), new GreenInner(right))
            : Pack([.. left, .. right]);

    private static (GreenNode First, GreenNode? Second) Pack(GreenNode[] children)
    {
        if (children.Length <= GreenNode.MaxCount)
            return (new GreenInner(children), null);
        var half = children.Length / 2;
        return (new GreenInner(children[..half]), new GreenInner(children[half..]));
    }
}

namespace Hegao.Syntax.Green;

/// <summary>A node of the persistent B+tree: never changed after it was made, shared freely between versions of the text.</summary>
internal abstract class GreenNode(GreenSummary summary, long firstLabel)
{
    /// <summary>Children or blocks that a node holds at the most; two cache lines of references.</summary>
    public const int MaxCount = 32;

    /// <summary>Fewer than these are merged with a neighbour.</summary>
    public const int MinCount = MaxCount / 4;

    public GreenSummary Summary { get; } = summary;

    /// <summary>Label of the first block below.</summary>
    public long FirstLabel { get; } = firstLabel;

    public abstract int Height { get; }

    public abstract int Count { get; }
}

/// <summary>A node whose entries are blocks, each with the label that names it across versions.</summary>
internal sealed class GreenLeaf : GreenNode
{
    public GreenLeaf(GreenBlock[] blocks, long[] labels)
        : base(Sum(blocks), labels[0]) => (Blocks, Labels) = (blocks, labels);

    public GreenBlock[] Blocks { get; }

    public long[] Labels { get; }

    public override int Height => 0;

    public override int Count => Blocks.Length;

    private static GreenSummary Sum(GreenBlock[] blocks)
    {
        var sum = default(GreenSummary);
        foreach (var block in blocks)
            sum += block.Summary;
        return sum;
    }
}

/// <summary>A node whose entries are nodes, all of one height.</summary>
internal sealed class GreenInner : GreenNode
{
    public GreenInner(GreenNode[] children)
        : base(Sum(children), children[0].FirstLabel) => (Children, Height) = (children, children[0].Height + 1);

    public GreenNode[] Children { get; }

    public override int Height { get; }

    public override int Count => Children.Length;

    private static GreenSummary Sum(GreenNode[] children)
    {
        var sum = default(GreenSummary);
        foreach (var child in children)
            sum += child.Summary;
        return sum;
    }
}

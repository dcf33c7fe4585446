namespace Hegao.Syntax;

/// <summary>A node inside a block, in its place; the typed views (<see cref="SentenceSyntax"/> …) wrap it.</summary>
public readonly struct NodeSyntax
{
    private readonly int index;

    internal NodeSyntax(BlockSyntax block, int index) => (Block, this.index) = (block, index);

    /// <summary>The block it lies in.</summary>
    public BlockSyntax Block { get; }

    /// <summary>What it is.</summary>
    public NodeKind Kind => Green.Kind;

    /// <summary>Its first token in the block's reading.</summary>
    public int FirstToken => Green.FirstToken;

    /// <summary>How many tokens of the reading it spans.</summary>
    public int TokenCount => Green.TokenCount;

    /// <summary>Offset of its first code unit in the block's reading.</summary>
    public int ReadingStart => Block.GetToken(FirstToken).Start;

    /// <summary>Offset just behind its last code unit in the block's reading.</summary>
    public int ReadingEnd => Block.GetToken(FirstToken + TokenCount - 1).End;

    /// <summary>Where it stands in the draft.</summary>
    public TextSpan Span => Block.ToSource(ReadingStart, ReadingEnd - ReadingStart);

    /// <summary>Nodes directly inside it.</summary>
    public IEnumerable<NodeSyntax> Children
    {
        get
        {
            var nodes = Block.Green.Content.Nodes;
            for (var i = index + 1; i <= index + nodes[index].Descendants; i += nodes[i].Descendants + 1)
                yield return new(Block, i);
        }
    }

    /// <summary>Its tokens in the block's reading.</summary>
    public IEnumerable<ReadingToken> Tokens
    {
        get
        {
            for (var i = FirstToken; i < FirstToken + TokenCount; i++)
                yield return Block.GetToken(i);
        }
    }

    private Parsing.GreenSpan Green => Block.Green.Content.Nodes[index];

    /// <summary>The first token of kind <paramref name="kind"/> in it, if there is one.</summary>
    public ReadingToken? Find(TokenKind kind)
    {
        for (var i = FirstToken; i < FirstToken + TokenCount; i++)
        {
            if (Block.GetToken(i).Kind == kind)
                return Block.GetToken(i);
        }

        return null;
    }
}

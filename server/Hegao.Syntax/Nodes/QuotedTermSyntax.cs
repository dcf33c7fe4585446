namespace Hegao.Syntax;

/// <summary>A term in quotes, quotes included.</summary>
/// <param name="Node">The untyped view.</param>
public readonly record struct QuotedTermSyntax(NodeSyntax Node)
{
    /// <summary>Where it stands in the draft.</summary>
    public TextSpan Span => Node.Span;

    /// <summary>The term without its quotes.</summary>
    public TextSpan Core => Node.Block.ToSource(Node.ReadingStart + 1, Node.ReadingEnd - Node.ReadingStart - 2);
}

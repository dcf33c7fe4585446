namespace Hegao.Syntax;

/// <summary>A clause (分句) with the comma, semicolon, colon or stop that ends it.</summary>
/// <param name="Node">The untyped view.</param>
public readonly record struct ClauseSyntax(NodeSyntax Node)
{
    /// <summary>Where it stands in the draft.</summary>
    public TextSpan Span => Node.Span;

    /// <summary>Quantities, dates, ranges, quoted terms and markers in it, in reading order.</summary>
    public IEnumerable<NodeSyntax> Elements => Node.Children;
}

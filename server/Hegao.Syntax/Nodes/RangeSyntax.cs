namespace Hegao.Syntax;

/// <summary>Two quantities or dates with a range sign, 至 or 到 between: 3%～5%, 2021—2025年.</summary>
/// <param name="Node">The untyped view.</param>
public readonly record struct RangeSyntax(NodeSyntax Node)
{
    /// <summary>Where it stands in the draft.</summary>
    public TextSpan Span => Node.Span;

    /// <summary>The two ends.</summary>
    public IEnumerable<NodeSyntax> Ends => Node.Children;
}

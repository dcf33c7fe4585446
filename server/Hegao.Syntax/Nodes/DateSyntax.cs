namespace Hegao.Syntax;

/// <summary>A date or a part of one: 2024年, 2024年1月8日, 12月.</summary>
/// <param name="Node">The untyped view.</param>
public readonly record struct DateSyntax(NodeSyntax Node)
{
    /// <summary>Where it stands in the draft.</summary>
    public TextSpan Span => Node.Span;
}

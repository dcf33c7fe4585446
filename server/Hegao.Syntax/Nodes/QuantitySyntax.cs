namespace Hegao.Syntax;

/// <summary>A quantity: bound word, number, scale and unit, each but the number optional.</summary>
/// <param name="Node">The untyped view.</param>
public readonly record struct QuantitySyntax(NodeSyntax Node)
{
    /// <summary>Where it stands in the draft.</summary>
    public TextSpan Span => Node.Span;

    /// <summary>The number, in Arabic digits or Chinese numerals.</summary>
    public ReadingToken? Number => Node.Find(TokenKind.Number) ?? Node.Find(TokenKind.HanNumber);

    /// <summary>The unit with its scale; null where the number stands bare.</summary>
    public ReadingToken? Unit => Node.Find(TokenKind.Unit) ?? Node.Find(TokenKind.Scale);

    /// <summary>What the bound word says; <see cref="BoundKind.None"/> without one.</summary>
    public BoundKind Bound => Node.Find(TokenKind.Bound)?.Bound ?? BoundKind.None;
}

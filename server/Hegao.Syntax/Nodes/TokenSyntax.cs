using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Lexing;

namespace Hegao.Syntax;

/// <summary>A token in its place in the draft.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct TokenSyntax(TokenKind Kind, TextSpan Span);

/// <summary>A token in the coordinates of its block's reading.</summary>
public readonly record struct ReadingToken
{
    private readonly GreenToken green;

    internal ReadingToken(GreenToken green) => this.green = green;

    /// <summary>What it is.</summary>
    public TokenKind Kind => green.Kind;

    /// <summary>Offset in the reading.</summary>
    public int Start => green.Start;

    /// <summary>UTF-16 code units of the reading.</summary>
    public int Length => green.Length;

    /// <summary>Offset just behind it.</summary>
    public int End => green.End;

    /// <summary>The unit, for <see cref="TokenKind.Unit"/> and <see cref="TokenKind.Scale"/>.</summary>
    public UnitId Unit => Kind is TokenKind.Unit or TokenKind.Scale ? new(green.Data) : UnitId.None;

    /// <summary>What it says of the quantity, for <see cref="TokenKind.Bound"/>.</summary>
    public BoundKind Bound => Kind == TokenKind.Bound ? (BoundKind)green.Data : BoundKind.None;
}

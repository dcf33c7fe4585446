using Hegao.Syntax.Lexicon;

namespace Hegao.Syntax.Lexing;

/// <summary>A token in the coordinates of its block's reading; 8 bytes, kept in one array a block.</summary>
/// <param name="Start">Offset in the reading.</param>
/// <param name="Length">UTF-16 code units of the reading.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Data">For <see cref="TokenKind.Unit"/> the unit's id, for <see cref="TokenKind.Bound"/> the <see cref="BoundKind"/>.</param>
internal readonly record struct GreenToken(ushort Start, ushort Length, TokenKind Kind, ushort Data)
{
    public int End => Start + Length;
}

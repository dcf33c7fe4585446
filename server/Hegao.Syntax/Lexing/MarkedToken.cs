namespace Hegao.Syntax.Lexing;

/// <summary>A marker that the lexer met.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Marker">What it says.</param>
/// <param name="Place">What stands before it.</param>
internal readonly record struct MarkedToken(int Token, Marker Marker, AnchorPlace Place);

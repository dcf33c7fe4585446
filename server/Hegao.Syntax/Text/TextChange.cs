namespace Hegao.Syntax;

/// <summary>One replacement: the text of <paramref name="Span"/> gives way to <paramref name="NewText"/>.</summary>
/// <param name="Span">Range in the text as it stands before this change.</param>
/// <param name="NewText">What stands there afterwards; empty for a deletion.</param>
public readonly record struct TextChange(TextSpan Span, string NewText)
{
    /// <summary>How much longer (or, negative, shorter) the text becomes, in UTF-16 code units.</summary>
    public int Delta => NewText.Length - Span.Length;
}

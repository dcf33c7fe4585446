using System.Runtime.CompilerServices;

namespace Hegao.Syntax.Lexicon;

/// <summary>
/// Maps each character to the form that the lexicon is written in: simplified, digits and letters half-width, Chinese punctuation full-width.
/// For matching only: a draft is never changed in place. One character folds to one, so positions in folded text are positions in the draft.
/// The decisions stand in the headers of <c>grammars/folding/*.tsv</c>.
/// </summary>
public static partial class Folding
{
    /// <summary>The folded form of a character, by table. Folding twice changes nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => (char)(c + Table[Pages[c >> 8] << 8 | c & 0xFF]);

    /// <summary>Folds a text into a buffer of at least its length.</summary>
    /// <exception cref="ArgumentException">The buffer is shorter than the text.</exception>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        if (folded.Length < text.Length)
            throw new ArgumentException("The buffer is shorter than the text.", nameof(folded));
        for (var i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
    }

    /// <summary>The folded form of a text; the same string when nothing folds.</summary>
    public static string Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) != text[i])
                return string.Create(text.Length, text, static (folded, source) => Fold(source, folded));
        }
        return text;
    }
}

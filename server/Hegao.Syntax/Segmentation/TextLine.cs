namespace Hegao.Syntax.Segmentation;

/// <summary>One physical line in a text.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="ContentEnd">Offset of its line break, or the end of the text.</param>
/// <param name="Next">Offset of the next line.</param>
internal readonly record struct TextLine(int Start, int ContentEnd, int Next)
{
    public int ContentLength => ContentEnd - Start;

    /// <summary>Reads the line that starts at <paramref name="start"/>; CR LF, LF and CR end a line.</summary>
    public static TextLine At(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAny('\n', '\r');
        if (length < 0)
            return new(start, text.Length, text.Length);
        var end = start + length;
        return new(start, end, text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1);
    }

    /// <summary>Whether the line shows nothing.</summary>
    public bool IsBlank(ReadOnlySpan<char> text) => FirstVisible(text) == ContentEnd;

    /// <summary>Offset of the first code unit that shows, or <see cref="ContentEnd"/>.</summary>
    public int FirstVisible(ReadOnlySpan<char> text)
    {
        var i = Start;
        while (i < ContentEnd && IsUnseen(text[i]))
            i++;
        return i;
    }

    /// <summary>Offset behind the last code unit that shows, or <see cref="Start"/>.</summary>
    public int LastVisibleEnd(ReadOnlySpan<char> text)
    {
        var i = ContentEnd;
        while (i > Start && IsUnseen(text[i - 1]))
            i--;
        return i;
    }

    /// <summary>What shows of the line, from its first to its last such code unit.</summary>
    public ReadOnlySpan<char> Visible(ReadOnlySpan<char> text)
    {
        var first = FirstVisible(text);
        return first == ContentEnd ? [] : text[first..LastVisibleEnd(text)];
    }

    // Word and web pages leave no-break, ideographic and zero-width spaces; a NUL comes from broken converters.
    private static bool IsUnseen(char c) =>
        c is ' ' or '\t' or '\u3000' or '\u00A0' or '\uFEFF' or '\0' or '\v' or '\f' or (>= '\u2000' and <= '\u200F') or '\u202F' or '\u2060';
}

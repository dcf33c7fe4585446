using System.Buffers;
using Hegao.Syntax.Markers;

namespace Hegao.Syntax.Segmentation;

/// <summary>
/// Tells whether a line goes on in the next one because somebody's page was that narrow (text taken from a PDF, with page
/// numbers between) or because the writer broke the line at a comma.
/// </summary>
/// <remarks>
/// Widths are counted in columns, as a typesetter would: a Chinese character is two, a digit or a Latin letter one. Then the lines
/// of one page are nearly equally wide, whatever figures stand in them.
/// </remarks>
internal static class HardWrap
{
    /// <summary>How many further lines with text are looked at to see how wide the page is.</summary>
    public const int LinesAhead = 3;

    // Lines shorter than this are not taken for wrapped: titles, signatures and table cells are this short.
    private const int MinWidth = 36;

    // No page of a report is wider than this. Where only blank lines follow a wider one, they end a paragraph that lost its stop.
    private const int MaxPageWidth = 120;

    // A wrapped line is at most this much narrower than another of its page: an indent, punctuation that hangs over the edge.
    private const int RaggedEdge = 8;

    // A marked line without a stop is a heading unless it fills the page.
    private const int MinMarkedWidth = 52;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；,、");

    /// <summary>Finds the line in which the sentence of <paramref name="line"/> goes on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the paragraph starts that <paramref name="line"/> belongs to.</param>
    /// <param name="line">Its last line so far.</param>
    /// <param name="next">The line in which it goes on.</param>
    /// <param name="lookedAhead">Set where lines behind <paramref name="next"/> had a say.</param>
    public static bool TryFindContinuation(ReadOnlySpan<char> text, int start, TextLine line, out TextLine next, ref bool lookedAhead)
    {
        next = default;
        var (first, end) = (line.FirstVisible(text), line.LastVisibleEnd(text));
        if (end - first is < 2 or > SegmentLimits.MaxWrappedLine || (IsStop(text[end - 1]) && text[end - 1] != '.') || !TryNextText(text, line.Next, out next))
            return false;
        var nextFirst = next.FirstVisible(text);
        var opening = text[nextFirst..next.ContentEnd];
        if (IsIndented(text[next.Start..nextFirst]) || MarkerReader.OpensWithMarker(opening))
            return false;
        var visible = text[first..end];
        return visible[^1] switch
        {
            // 高速公路3.|3万公里: the page cut a number; any other point ends a sentence of half-width text.
            '.' => char.IsAsciiDigit(visible[^2]) && char.IsAsciiDigit(opening[0]),
            '，' or ',' or '、' => true,
            _ => IsClosing(opening[0]) || (!EndsParagraph(text, line, visible, next) && IsWrapped(text, text[start..end], visible, next, ref lookedAhead)),
        };
    }

    private static bool EndsParagraph(ReadOnlySpan<char> text, TextLine line, ReadOnlySpan<char> visible, TextLine next) =>
        next.Start > line.Next && text[line.Next..next.Start].IsWhiteSpace() && Columns(visible) > MaxPageWidth;

    private static bool IsWrapped(ReadOnlySpan<char> text, ReadOnlySpan<char> paragraph, ReadOnlySpan<char> line, TextLine next, ref bool lookedAhead)
    {
        // In running text that was wrapped before, no stop means that the sentence goes on, however short the line.
        if (paragraph.Length > line.Length && paragraph.ContainsAny('\n', '\r') && HasStop(paragraph))
            return true;
        var width = Columns(line);
        if (width < MinWidth || (width < MinMarkedWidth && !HasStop(line) && MarkerReader.OpensWithMarker(line)))
            return false;
        var following = next.Visible(text);
        if (Columns(following) > width + RaggedEdge || ChromeReader.IsChrome(text, next))
            return false;

        // Two lines without any clause mark are titles, signatures or cells of a table.
        if (!line.ContainsAny(ClauseMarks) && !following.ContainsAny(ClauseMarks))
            return false;
        lookedAhead = true;
        return FitsPage(text, next, width + (2 * RaggedEdge));
    }

    // On a narrow page no line is wide: where one is, the two are a heading or a caption and what stands below it.
    private static bool FitsPage(ReadOnlySpan<char> text, TextLine line, int width)
    {
        for (var i = 0; i < LinesAhead && TryNextText(text, line.Next, out line); i++)
        {
            if (Columns(line.Visible(text)) > width)
                return false;
        }

        return true;
    }

    private static bool TryNextText(ReadOnlySpan<char> text, int start, out TextLine line)
    {
        line = default;
        for (var between = 0; start < text.Length && between <= SegmentLimits.MaxLinesBetween; between++)
        {
            line = TextLine.At(text, start);
            if (!line.IsBlank(text) && !ChromeReader.IsPageNumber(text, line))
                return true;
            start = line.Next;
        }

        return false;
    }

    // A form feed at the top of a page, or what has no width, indents nothing.
    private static bool IsIndented(ReadOnlySpan<char> leading) => leading.IndexOfAnyExcept("\f\uFEFF\u200B\0") >= 0;

    private static int Columns(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var c in line)
            columns += c < '\u0080' ? 1 : 2;
        return columns;
    }

    // No paragraph begins with what closes another.
    private static bool IsClosing(char c) => c is '。' or '，' or '；' or '、' or '：' or '！' or '？' or '）' or '”' or '》';

    private static bool IsStop(char c) => c is '。' or '！' or '？' or '：' or '；' or '!' or '?' or ':' or ';' or '”' or '…' or '>' or '》' or '】' or '.';

    private static bool HasStop(ReadOnlySpan<char> text) => text.IndexOfAny('。', '！', '？') >= 0;
}

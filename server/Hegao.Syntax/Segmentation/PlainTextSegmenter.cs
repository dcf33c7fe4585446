using Hegao.Syntax.Markers;

namespace Hegao.Syntax.Segmentation;

/// <summary>
/// Cuts plain text into blocks, from a block boundary on. A cut depends on the lines before it only through
/// <see cref="InsideLine"/> and on those behind it no further than the next line with text, so an edit re-forms the
/// paragraph that it touches and one neighbour.
/// </summary>
internal ref struct PlainTextSegmenter
{
    private readonly ReadOnlySpan<char> text;
    private int position;

    /// <param name="text">The text.</param>
    /// <param name="start">A block boundary.</param>
    /// <param name="insideLine">Whether that boundary lies inside a physical line that was cut for its length.</param>
    public PlainTextSegmenter(ReadOnlySpan<char> text, int start, bool insideLine)
    {
        this.text = text;
        position = start;
        InsideLine = insideLine;
    }

    /// <summary>Where the next block starts.</summary>
    public readonly int Position => position;

    /// <summary>Whether the next block starts inside a physical line.</summary>
    public bool InsideLine { get; private set; }

    /// <summary>Cuts off the next block.</summary>
    public bool TryNext(out BlockSegment segment)
    {
        if (position >= text.Length)
        {
            segment = default;
            return false;
        }

        var line = TextLine.At(text, position);
        segment = InsideLine ? NextPiece(line)
            : line.IsBlank(text) ? NextBlanks(line)
            : ChromeReader.IsChrome(text, line) ? Close(line, BlockKind.Chrome, BlockFlags.None)
            : NextParagraph(line);
        position = segment.End;
        return true;
    }

    private BlockSegment NextPiece(TextLine line)
    {
        const BlockFlags flags = BlockFlags.Continuation | BlockFlags.InsideLine;
        if (line.ContentLength > SegmentLimits.MaxParagraph)
            return Cut(line, flags);
        InsideLine = false;
        return Close(line, BlockKind.Paragraph, flags);
    }

    private readonly BlockSegment NextBlanks(TextLine line)
    {
        var end = line.Next;
        for (var count = 1; count < SegmentLimits.MaxBlankRun && end < text.Length; count++)
        {
            var next = TextLine.At(text, end);
            if (!next.IsBlank(text) || next.Next - line.Start > SegmentLimits.MaxParagraph)
                break;
            end = next.Next;
        }

        return new(line.Start, end - line.Start, BlockKind.Blank, BlockFlags.None, null, []);
    }

    private BlockSegment NextParagraph(TextLine line)
    {
        if (line.ContentLength > SegmentLimits.MaxParagraph)
            return Cut(line, BlockFlags.None);
        var start = line.Start;
        var flags = BlockFlags.None;
        var lookedAhead = false;
        while (HardWrap.TryFindContinuation(text, start, line, out var next, ref lookedAhead) && next.Next - start <= SegmentLimits.MaxParagraph)
        {
            line = next;
            flags = BlockFlags.Unwrapped;
        }

        if (lookedAhead)
            flags |= BlockFlags.LooksAhead;
        return Close(line with { Start = start }, BlockKind.Paragraph, flags);
    }

    // Takes a line's first part; the rest of the line is the next block.
    private BlockSegment Cut(TextLine line, BlockFlags flags)
    {
        InsideLine = true;
        return new(line.Start, SentenceCut.Find(text[line.Start..line.ContentEnd]), BlockKind.Paragraph, flags, null, []);
    }

    // Gives the blank lines behind a block to it, as Roslyn gives trailing trivia to the token before.
    private readonly BlockSegment Close(TextLine line, BlockKind kind, BlockFlags flags)
    {
        var end = line.Next;
        for (var count = 0; count < SegmentLimits.MaxTrailingBlanks && end < text.Length; count++)
        {
            var next = TextLine.At(text, end);
            if (!next.IsBlank(text) || next.Next - line.ContentEnd > SegmentLimits.PreferredCut)
                break;
            end = next.Next;
        }

        return new(line.Start, end - line.Start, kind, flags, null, []);
    }
}

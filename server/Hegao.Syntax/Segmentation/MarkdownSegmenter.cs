using Hegao.Syntax.Markers;

namespace Hegao.Syntax.Segmentation;

/// <summary>
/// Cuts Markdown into blocks: <see cref="MarkdownLeafReader"/> says where the leaf blocks are, and their lines become blocks here,
/// together with the blank and markup-only lines between them.
/// </summary>
internal ref struct MarkdownSegmenter
{
    private readonly string text;
    private readonly List<BlockSegment> segments = [];
    private int position;

    private MarkdownSegmenter(string text) => this.text = text;

    /// <summary>All blocks of <paramref name="text"/>.</summary>
    /// <param name="text">Text from the start of the draft or of a block that is a restart point.</param>
    /// <param name="fromStart">Whether it is the start of the draft.</param>
    public static List<BlockSegment> Segment(string text, bool fromStart)
    {
        var segmenter = new MarkdownSegmenter(text);
        var leaves = new MarkdownLeafReader(text, fromStart);
        while (leaves.TryNext(out var leaf))
            segmenter.Add(leaf);
        segmenter.FillGap(text.Length);
        return segmenter.segments;
    }

    /// <summary>All blocks as they are where Markdig alone says where the leaves are; the measure of what the reader takes upon itself.</summary>
    internal static List<BlockSegment> SegmentByMarkdig(string text)
    {
        var segmenter = new MarkdownSegmenter(text);
        var leaves = new List<MarkdownLeaf>();
        MarkdownLeafCollector.Collect(text, 0, leaves);
        foreach (var leaf in leaves)
            segmenter.Add(leaf);
        segmenter.FillGap(text.Length);
        return segmenter.segments;
    }

    private void Add(in MarkdownLeaf leaf)
    {
        // Markdig reports positions it could not trace as earlier ones; what is covered stays covered.
        if (leaf.Start < position)
            return;
        FillGap(leaf.Start);
        var end = TextLine.At(text, Math.Max(leaf.Start, leaf.ContentEnd - 1)).Next;
        var flags = leaf.OpensTopLevel ? BlockFlags.RestartPoint : BlockFlags.None;
        switch (leaf.Kind)
        {
            case BlockKind.Paragraph:
                AddParagraph(leaf, end, flags);
                break;
            case BlockKind.Heading:
                AddPieces(leaf.Start, end, end, leaf, flags, leaf.Container, new(text, leaf.Visible, leaf.Start));
                break;
            case BlockKind.TableRow:
                // The rule below a table's header is a line of its own to the eye, but markup of the same leaf.
                end = TextLine.At(text, leaf.Start).Next;
                AddPieces(leaf.Start, end, end, leaf, flags, leaf.Container, new(text, leaf.Visible, leaf.Start));
                break;
            default:
                AddVerbatim(leaf, end, flags);
                break;
        }

        position = end;
    }

    // Lines between leaves: blank ones belong to the block above, others are markup.
    private void FillGap(int end)
    {
        var trailing = 0;
        while (position < end)
        {
            var line = TextLine.At(text, position);
            if (line.IsBlank(text) && segments.Count > 0 && trailing < SegmentLimits.MaxTrailingBlanks
                && line.ContentLength <= SegmentLimits.PreferredCut && segments[^1].Kind != BlockKind.Blank)
            {
                segments[^1] = segments[^1] with { Length = line.Next - segments[^1].Start };
                trailing++;
            }
            else
            {
                AddGapLine(line);
            }

            position = line.Next;
        }
    }

    private readonly void AddGapLine(TextLine line)
    {
        if (line.IsBlank(text))
        {
            if (segments.Count > 0 && segments[^1] is { Kind: BlockKind.Blank } last && last.Length < SegmentLimits.PreferredCut)
                segments[^1] = last with { Length = line.Next - last.Start };
            else
                segments.Add(new(line.Start, line.Next - line.Start, BlockKind.Blank, BlockFlags.None, null, []));
            return;
        }

        var leaf = new MarkdownLeaf(line.Start, line.ContentEnd, BlockKind.Rule, null, false, null);
        AddPieces(line.Start, line.Next, line.ContentEnd, leaf, BlockFlags.None, null, new(text, null, line.Start));
    }

    // A line that opens with a section marker starts a paragraph of its own: writers leave no blank line between 一、 headings.
    private readonly void AddParagraph(in MarkdownLeaf leaf, int end, BlockFlags flags)
    {
        var container = leaf.Container;
        var hidden = new HiddenRanges(text, leaf.Visible, leaf.Start);
        var start = leaf.Start;
        for (var at = start; at < end;)
        {
            var line = TextLine.At(text, at);
            at = line.Next;
            if (at < end && !OpensWithMarker(hidden, TextLine.At(text, at)))
                continue;
            hidden = AddPieces(start, at, line.ContentEnd, leaf, flags, container, hidden);
            start = at;
            flags = BlockFlags.None;
            container = container is null || !container.IsItemStart ? container : container with { IsItemStart = false, ItemNumber = null };
        }
    }

    private readonly bool OpensWithMarker(HiddenRanges hidden, TextLine line)
    {
        var first = line with { Start = hidden.FirstVisible(line.Start, line.ContentEnd) };
        var visible = first.FirstVisible(text);
        return visible < line.ContentEnd && MarkerReader.OpensWithMarker(text.AsSpan(visible, line.ContentEnd - visible));
    }

    private readonly void AddVerbatim(in MarkdownLeaf leaf, int end, BlockFlags flags)
    {
        for (var start = leaf.Start; start < end;)
        {
            var at = TextLine.At(text, start).Next;
            while (at < end && TextLine.At(text, at) is var line && line.Next - start <= SegmentLimits.MaxParagraph)
                at = line.Next;
            segments.Add(new(start, at - start, leaf.Kind, flags, leaf.Container, []));
            flags = BlockFlags.Continuation;
            start = at;
        }
    }

    // Adds a stretch as one block, or as several where it is too long for one; gives back where the hidden ranges go on.
    private readonly HiddenRanges AddPieces(int start, int end, int contentEnd, in MarkdownLeaf leaf, BlockFlags flags, MarkdownContainer? container, HiddenRanges hidden)
    {
        while (contentEnd - start > SegmentLimits.MaxParagraph)
        {
            var length = SentenceCut.Find(text.AsSpan(start, contentEnd - start));
            segments.Add(new(start, length, leaf.Kind, flags, container, hidden.TakeUntil(start + length)));
            start += length;
            flags = BlockFlags.Continuation | BlockFlags.InsideLine;
        }

        segments.Add(new(start, end - start, leaf.Kind, flags, container, hidden.TakeUntil(end)));
        return hidden;
    }
}

namespace Hegao.Syntax.Segmentation;

/// <summary>
/// Lists the leaf blocks of Markdown in reading order. Plain paragraphs and headings between blank lines are read here; what is more
/// than that goes to Markdig, a stretch at a time: from where it begins to the blank line behind which no list, quote or table can go on.
/// A stretch reads the same alone as in its draft, because reference definitions count for nothing.
/// </summary>
internal ref struct MarkdownLeafReader
{
    private readonly string text;
    private readonly bool fromStart;
    private List<MarkdownLeaf> stretch = [];
    private int nextOfStretch;
    private int position;

    /// <param name="text">Text from the start of the draft or of a top-level block.</param>
    /// <param name="fromStart">Whether it is the start of the draft, where front matter may stand.</param>
    public MarkdownLeafReader(string text, bool fromStart) => (this.text, this.fromStart) = (text, fromStart);

    /// <summary>Reads the next leaf.</summary>
    public bool TryNext(out MarkdownLeaf leaf)
    {
        if (nextOfStretch < stretch.Count)
        {
            leaf = stretch[nextOfStretch++];
            return true;
        }

        if (position == 0 && fromStart && FrontMatter.LengthAt(text) is > 0 and var length)
        {
            // It is what it is by where it stands: no place to start reading from.
            leaf = new(0, length, BlockKind.FrontMatter, null, false, null);
            position = length;
            return true;
        }

        while (position < text.Length)
        {
            var line = TextLine.At(text, position);
            switch (MarkdownLine.KindOf(text, line))
            {
                case MarkdownLineKind.Blank:
                    position = line.Next;
                    break;
                case MarkdownLineKind.Text when TryReadParagraph(line, out leaf):
                case MarkdownLineKind.Heading when TryReadHeading(line, out leaf):
                case MarkdownLineKind.Comment when TryReadComment(line, out leaf):
                    return true;
                case MarkdownLineKind.Fence:
                    leaf = ReadFence(line);
                    return true;
                default:
                    ReadStretch(StretchEnd(line));
                    return TryNext(out leaf);
            }
        }

        leaf = default;
        return false;
    }

    private bool TryReadHeading(TextLine line, out MarkdownLeaf leaf)
    {
        leaf = default;
        var content = text.AsSpan(line.Start, line.ContentLength);
        var level = MarkdownLine.HeadingLevel(content);
        var title = content[level..].Trim(" \t");

        // A title may close with further # signs.
        if (title.IsEmpty || title.Contains('#') || char.IsWhiteSpace(title[0]) || char.IsWhiteSpace(title[^1]) || MarkdownLine.MayHoldMarkup(title))
            return false;
        var start = MarkdownLine.SkipSpaces(text, line.Start + level, line.ContentEnd);
        leaf = new(line.Start, line.ContentEnd, BlockKind.Heading, MarkdownContainer.Heading(level), true, [new(start, title.Length)]);
        position = line.Next;
        return true;
    }

    private bool TryReadParagraph(TextLine first, out MarkdownLeaf leaf)
    {
        leaf = default;
        var last = first;
        for (var next = first; next.Next < text.Length;)
        {
            next = TextLine.At(text, next.Next);
            var kind = MarkdownLine.KindOf(text, next);
            if (kind == MarkdownLineKind.Other)
                return false;
            if (kind != MarkdownLineKind.Text)
                break;
            last = next;
        }

        if (MarkdownLine.MayHoldMarkup(text.AsSpan(first.Start, last.ContentEnd - first.Start)))
        {
            ReadStretch(last.Next);
            return TryNext(out leaf);
        }

        leaf = new(first.Start, last.ContentEnd, BlockKind.Paragraph, null, true, null);
        position = last.Next;
        return true;
    }

    private MarkdownLeaf ReadFence(TextLine opening)
    {
        var sign = text[opening.Start];
        var length = MarkdownLine.FenceLength(text.AsSpan(opening.Start, opening.ContentLength));
        var line = opening;
        while (line.Next < text.Length)
        {
            line = TextLine.At(text, line.Next);
            if (MarkdownLine.ClosesFence(text.AsSpan(line.Start, line.ContentLength), sign, length))
                break;
        }

        position = line.Next;
        return new(opening.Start, line.ContentEnd, BlockKind.Code, null, true, null);
    }

    private bool TryReadComment(TextLine opening, out MarkdownLeaf leaf)
    {
        leaf = default;
        var inside = opening.Start + "<!--".Length;
        if (inside < text.Length && text[inside] is '>' or '-')
            return false;
        var closing = text.IndexOf("-->", inside, StringComparison.Ordinal);
        var last = closing < 0 ? text.Length : TextLine.At(text, closing).ContentEnd;
        leaf = new(opening.Start, last, BlockKind.Html, null, true, null);
        position = closing < 0 ? text.Length : TextLine.At(text, closing).Next;
        return true;
    }

    // A list, a quote or a table ends where behind a blank line text begins at the edge; fences and comments go on as they please.
    private readonly int StretchEnd(TextLine line)
    {
        var afterBlank = false;
        while (true)
        {
            if (MarkdownLine.MayReachFar(text.AsSpan(line.Start, line.ContentLength)))
                return text.Length;
            if (line.Next >= text.Length)
                return text.Length;
            line = TextLine.At(text, line.Next);
            var kind = MarkdownLine.KindOf(text, line);
            if (afterBlank && kind is MarkdownLineKind.Text or MarkdownLineKind.Heading && text[line.Start] is not (' ' or '\t'))
                return line.Start;
            afterBlank = kind == MarkdownLineKind.Blank;
        }
    }

    private void ReadStretch(int end)
    {
        stretch.Clear();
        nextOfStretch = 0;
        var isAll = position == 0 && end == text.Length;
        MarkdownLeafCollector.Collect(isAll ? text : text[position..end], position, stretch);
        position = end;
    }
}

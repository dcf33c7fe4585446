using Hegao.Syntax.Green;

namespace Hegao.Syntax.Segmentation;

/// <summary>
/// Re-reads the surroundings of one edit: from a block whose start the edit cannot move, to the first old boundary that the new
/// reading meets again. Everything outside is shared with the old tree. (Roslyn's blender and Lezer's fragments do the same for
/// tokens and nodes; here the unit is the block.)
/// </summary>
internal ref struct IncrementalReader
{
    // Old blocks taken into the first window behind the edit. A block's end depends on the next line with text, and between the two
    // may stand page numbers that are blocks of their own.
    private const int BlocksBehind = 4;
    private const int FarBehind = 256;

    private readonly GreenSequence old;
    private readonly DraftFormat format;
    private readonly TextChange change;

    private readonly ReadOnlySpan<GreenBlock> replaced;

    private IncrementalReader(GreenSequence old, DraftFormat format, TextChange change, ReadOnlySpan<GreenBlock> replaced)
    {
        (this.old, this.format, this.change) = (old, format, change);
        this.replaced = replaced;
    }

    /// <summary>Finds the blocks of <paramref name="old"/> that <paramref name="change"/> replaces, and by what.</summary>
    /// <param name="old">The text before.</param>
    /// <param name="format">How its lines are read.</param>
    /// <param name="change">The edit.</param>
    /// <param name="replaced">Blocks that gave way to an edit before; those that read the same again come back.</param>
    public static BlockReplacement Read(GreenSequence old, DraftFormat format, TextChange change, ReadOnlySpan<GreenBlock> replaced)
    {
        var reader = new IncrementalReader(old, format, change, replaced);
        var first = reader.FindStart();
        var behind = BlocksBehind;
        while (true)
        {
            if (reader.TryRead(first, behind, out var replacement))
                return replacement;

            // What opened a fence or a comment reads on to the end of the draft.
            behind *= behind < FarBehind ? 2 : 4;
        }
    }

    // The block before the one that holds the edit: its end may depend on what the edit changes.
    private readonly PlacedBlock FindStart()
    {
        var block = old.FindByOffset(Math.Max(0, change.Span.Start - 1));
        return format == DraftFormat.Markdown ? StartOfMarkdown(block) : StartOfPlainText(block);
    }

    private readonly PlacedBlock StartOfPlainText(PlacedBlock block)
    {
        // Blank lines and page numbers between belong to whichever paragraph reaches over them.
        var first = block;
        var paragraphs = 0;
        for (var index = block.Index - 1; index >= 0 && paragraphs <= HardWrap.LinesAhead; index--)
        {
            var before = old.FindByIndex(index);
            var isParagraph = before.Block.Kind == BlockKind.Paragraph;
            if (paragraphs == 0 || (isParagraph && (before.Block.Flags & BlockFlags.LooksAhead) != 0))
                first = before;
            paragraphs += isParagraph ? 1 : 0;
        }

        return first;
    }

    private readonly PlacedBlock StartOfMarkdown(PlacedBlock block)
    {
        if (block.Line < FrontMatter.MaxLines && FrontMatter.MayOpen(old.FindByIndex(0).Block.Text))
            return old.FindByIndex(0);
        var restarts = 0;
        while (block.Index > 0)
        {
            if ((block.Block.Flags & BlockFlags.RestartPoint) != 0 && ++restarts == 2)
                break;
            block = old.FindByIndex(block.Index - 1);
        }

        return block;
    }

    private readonly bool TryRead(PlacedBlock first, int behind, out BlockReplacement replacement)
    {
        var lastIndex = Math.Min(old.Summary.Blocks - 1, old.FindByOffset(change.Span.End).Index + behind);
        var last = old.FindByIndex(lastIndex);
        var reachesEnd = lastIndex == old.Summary.Blocks - 1;
        var window = Splice(first, last.End);
        var editEnd = change.Span.Start - first.Start + change.NewText.Length;
        return format == DraftFormat.Markdown
            ? TryReadMarkdown(first, window, editEnd, reachesEnd, out replacement)
            : TryReadPlainText(first, window, editEnd, reachesEnd, out replacement);
    }

    // The text from the first block to `end`, as it is after the edit.
    private readonly string Splice(PlacedBlock first, int end)
    {
        var length = end - first.Start + change.Delta;
        return string.Create(length, (old, first.Index, first.Start, end, change), static (target, state) =>
        {
            var (sequence, index, start, end, change) = state;
            var (editStart, editEnd) = (change.Span.Start - start, change.Span.End - start);
            change.NewText.CopyTo(target[editStart..]);
            var at = 0;
            for (var cursor = sequence.CursorAt(index); at < end - start; cursor.MoveNext())
            {
                var text = cursor.Current.Block.Text;
                if (at < editStart)
                    text[..Math.Min(text.Length, editStart - at)].CopyTo(target[at..]);
                if (at + text.Length > editEnd)
                {
                    var from = Math.Max(0, editEnd - at);
                    text[from..].CopyTo(target[(at + from + change.Delta)..]);
                }

                at += text.Length;
            }
        });
    }

    private readonly bool TryReadPlainText(PlacedBlock first, string window, int editEnd, bool reachesEnd, out BlockReplacement replacement)
    {
        var segments = new List<BlockSegment>();
        var segmenter = new PlainTextSegmenter(window, 0, (first.Block.Flags & BlockFlags.InsideLine) != 0);
        var cursor = old.CursorAt(first.Index);
        var textBehind = 0;
        var needed = 2;
        var aligned = -1;
        var alignedIndex = 0;
        while (segmenter.TryNext(out var segment))
        {
            // Paragraphs that read on unchanged behind a common boundary show that nothing there reaches into the rest.
            segments.Add(segment);
            if (aligned < 0 && (segment.Flags & BlockFlags.LooksAhead) != 0)
                needed = 2 + HardWrap.LinesAhead;
            if (aligned >= 0 && segment.Kind == BlockKind.Paragraph && ++textBehind == needed)
                break;
            if (aligned < 0 && segmenter.Position >= editEnd && MeetsOld(ref cursor, first.Start, segmenter.Position, segmenter.InsideLine, out alignedIndex))
                aligned = segments.Count;
        }

        if (aligned >= 0 && (textBehind == needed || reachesEnd))
        {
            replacement = Trim(first, alignedIndex, window, segments.GetRange(0, aligned));
            return true;
        }

        replacement = reachesEnd ? Trim(first, old.Summary.Blocks, window, segments) : default;
        return reachesEnd;
    }

    private readonly bool MeetsOld(ref GreenCursor cursor, int origin, int position, bool insideLine, out int index)
    {
        var target = position + origin - change.Delta;
        while (!cursor.IsAtEnd && (cursor.Current.Start < target || cursor.Current.Block.Length == 0))
            cursor.MoveNext();
        index = cursor.IsAtEnd ? old.Summary.Blocks : cursor.Current.Index;
        return target >= change.Span.End && (cursor.IsAtEnd
            ? target == old.Summary.Length
            : cursor.Current.Start == target && ((cursor.Current.Block.Flags & BlockFlags.InsideLine) != 0) == insideLine);
    }

    private readonly bool TryReadMarkdown(PlacedBlock first, string window, int editEnd, bool reachesEnd, out BlockReplacement replacement)
    {
        replacement = default;
        if (first.Index == 0 && !reachesEnd && FrontMatter.MayGoOn(window))
            return false;
        var segments = MarkdownSegmenter.Segment(window, first.Index == 0);
        var cursor = old.CursorAt(first.Index);
        for (var i = 1; i < segments.Count; i++)
        {
            if (segments[i].Start < editEnd || (segments[i].Flags & BlockFlags.RestartPoint) == 0)
                continue;
            if (MeetsOld(ref cursor, first.Start, segments[i].Start, insideLine: false, out var index)
                && !cursor.IsAtEnd && (cursor.Current.Block.Flags & BlockFlags.RestartPoint) != 0)
            {
                replacement = Trim(first, index, window, segments.GetRange(0, i));
                return true;
            }
        }

        replacement = reachesEnd ? Trim(first, old.Summary.Blocks, window, segments) : default;
        return reachesEnd;
    }

    // Blocks that gave way a moment ago and read the same as the segments at both ends: how many at each.
    private readonly (int Front, int Back) TakeBack(string window, List<BlockSegment> segments, int head, int tail, Span<GreenBlock> blocks)
    {
        var (front, back) = (0, 0);
        while (back < Math.Min(blocks.Length, replaced.Length) && replaced[^(back + 1)].Matches(window, segments[tail - 1 - back]))
        {
            blocks[^(back + 1)] = replaced[^(back + 1)];
            back++;
        }

        while (front < Math.Min(blocks.Length, replaced.Length) - back && replaced[front].Matches(window, segments[head + front]))
        {
            blocks[front] = replaced[front];
            front++;
        }

        return (front, back);
    }

    // Old blocks at both ends that read the same as before stay the same objects.
    private readonly BlockReplacement Trim(PlacedBlock first, int endIndex, string window, List<BlockSegment> segments)
    {
        var (from, to) = (first.Index, endIndex);
        var (head, tail) = (0, segments.Count);
        for (var cursor = old.CursorAt(from); head < tail && from < to && cursor.Current.Block.Matches(window, segments[head]); cursor.MoveNext())
            (head, from) = (head + 1, from + 1);
        while (tail > head && to > from && old.FindByIndex(to - 1).Block.Matches(window, segments[tail - 1]))
            (tail, to) = (tail - 1, to - 1);

        var blocks = new GreenBlock[tail - head];
        var (front, back) = TakeBack(window, segments, head, tail, blocks);
        (head, tail) = (head + front, tail - back);
        var read = 0;
        if (head < tail)
        {
            // The new blocks own their text alone: keeping the whole window alive would double the memory of what it was read from.
            var origin = segments[head].Start;
            var owner = window[origin..segments[tail - 1].End];
            for (var i = head; i < tail; i++)
                blocks[front + i - head] = new(owner, segments[i] with { Start = segments[i].Start - origin });
            read = owner.Length;
        }

        if (blocks.Length == 0 && to - from == old.Summary.Blocks)
            blocks = [BlockReader.EmptyBlock()];
        return new(from, to - from, blocks, read);
    }
}

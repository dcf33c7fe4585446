using System.Collections;
using Hegao.Syntax.Green;
using Hegao.Syntax.Segmentation;

namespace Hegao.Syntax;

/// <summary>
/// A draft as an immutable, lossless syntax tree that is also its text store: every code unit of the text lies in exactly one
/// token, and the concatenation of the tokens is the text. Safe to read from any thread.
/// </summary>
public sealed class DraftTree
{
    private readonly GreenSequence green;
    private readonly ReplacedBlocks replaced;

    private DraftTree(GreenSequence green, DraftFormat format, DraftTreeUpdate? update, ReplacedBlocks replaced) =>
        (this.green, Format, Update, this.replaced) = (green, format, update, replaced);

    /// <summary>How the lines were read.</summary>
    public DraftFormat Format { get; }

    /// <summary>How this tree differs from the one it was made from by <see cref="WithChanges"/>; null for one read from scratch.</summary>
    public DraftTreeUpdate? Update { get; }

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length => green.Summary.Length;

    /// <summary>Number of physical lines: line breaks + 1.</summary>
    public int LineCount => green.Summary.LineBreaks + 1;

    /// <summary>Number of blocks, 1 or more.</summary>
    public int BlockCount => green.Summary.Blocks;

    /// <summary>Number of heading candidates in all blocks.</summary>
    public int AnchorCount => green.Summary.Anchors;

    /// <summary>All blocks in reading order.</summary>
    public BlockList Blocks => new(this, 0);

    /// <summary>Reads <paramref name="text"/> from scratch.</summary>
    public static DraftTree Parse(string text, DraftFormat format) => new(BlockReader.ReadAll(text, format), format, null, ReplacedBlocks.None);

    /// <summary>The tree after <paramref name="changes"/>, each given in the coordinates that its predecessors leave behind (LSP 3.17 §didChange).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A span lies outside the text.</exception>
    public DraftTree WithChanges(params ReadOnlySpan<TextChange> changes)
    {
        var (sequence, kept) = (green, replaced);
        DraftTreeUpdate? update = null;
        foreach (var change in changes)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(change.Span.Start);
            ArgumentOutOfRangeException.ThrowIfNegative(change.Span.Length);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(change.Span.End, sequence.Summary.Length);
            var read = IncrementalReader.Read(sequence, Format, change, kept.Blocks);
            var step = new DraftTreeUpdate(read.First, 0, 0, read.ReadChars, false);
            if (read.Count > 0 || read.Blocks.Length > 0)
            {
                var next = sequence.Replace(read.First, read.Count, read.Blocks);
                kept = kept.After(sequence, read.First, read.Count);
                sequence = next.Sequence;
                step = new(next.First, next.OldCount, next.NewCount, read.ReadChars, next.Relabelled);
            }

            update = update is { } before ? before.Then(step) : step;
        }

        return update is null ? this : new(sequence, Format, update, kept);
    }

    /// <summary>The text of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside the text.</exception>
    public string GetText(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length);
        return string.Create(span.Length, (green, span), static (target, state) =>
        {
            var (sequence, span) = state;
            if (span.IsEmpty)
                return;
            for (var cursor = sequence.CursorAt(sequence.FindByOffset(span.Start).Index); !target.IsEmpty; cursor.MoveNext())
            {
                var part = cursor.Current.Block.Text[Math.Max(0, span.Start - cursor.Current.Start)..];
                if (part.Length > target.Length)
                    part = part[..target.Length];
                part.CopyTo(target);
                target = target[part.Length..];
            }
        });
    }

    /// <summary>The whole text, as one string; O(n).</summary>
    public string GetText() => GetText(new(0, Length));

    /// <summary>The block that holds <paramref name="offset"/>; at a boundary the one that starts there, at the end of the text the last. O(log n).</summary>
    public BlockSyntax FindBlock(int offset) => new(this, green.FindByOffset(offset));

    /// <summary>Block number <paramref name="index"/> (0 … <see cref="BlockCount"/> − 1). O(log n).</summary>
    public BlockSyntax GetBlock(int index) => new(this, green.FindByIndex(index));

    /// <summary>The block called <paramref name="id"/> in this version, if there is one. O(log n).</summary>
    public bool TryGetBlock(BlockId id, out BlockSyntax block)
    {
        var found = green.TryFindByLabel(id.Label, out var placed);
        block = new(this, placed);
        return found;
    }

    /// <summary>The first block from number <paramref name="index"/> on that holds a heading candidate, if there is one. O(log n).</summary>
    public bool TryFindAnchored(int index, out BlockSyntax block)
    {
        var found = green.TryFindAnchored(index, out var placed);
        block = new(this, placed);
        return found;
    }

    /// <summary>All blocks from number <paramref name="index"/> on.</summary>
    public BlockList BlocksFrom(int index) => new(this, index);

    /// <summary>Line and column of <paramref name="offset"/> (0 … <see cref="Length"/>); O(log n).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var block = green.FindByOffset(offset);
        var (line, lineStart) = (block.Line, block.Start);
        var text = block.Block.Text[..(offset - block.Start)];
        for (var at = 0; text[at..].IndexOfAny('\n', '\r') is >= 0 and var next;)
        {
            at += next;
            var length = BreakLength(block.Block.Text[at..]);

            // Between CR and LF one is still on the line that they end.
            if (at + length > text.Length)
                break;
            at += length;
            (line, lineStart) = (line + 1, block.Start + at);
        }

        // A block that begins inside a line knows nothing of the line's start.
        for (var previous = block; lineStart == previous.Start && previous.Index > 0;)
        {
            previous = green.FindByIndex(previous.Index - 1);
            var before = previous.Block.Text;
            if (before.IsEmpty || before[^1] is '\n' or '\r')
                break;
            lineStart = previous.Start + before.LastIndexOfAny('\n', '\r') + 1;
        }

        return new(line, offset - lineStart);
    }

    /// <summary>Offset of <paramref name="position"/>; a line or column past the end is moved to the end (LSP 3.17 §Position). O(log n).</summary>
    public int GetOffset(LinePosition position)
    {
        if (position.Line >= LineCount)
            return Length;
        var start = GetLineStart(position.Line);
        var end = GetLineEnd(start);
        return start + Math.Clamp(position.Character, 0, end - start);
    }

    /// <summary>Offset of the first code unit of line <paramref name="line"/> (0 … <see cref="LineCount"/> − 1).</summary>
    public int GetLineStart(int line)
    {
        if (line <= 0)
            return 0;
        var block = green.FindByLine(line);
        var text = block.Block.Text;
        var at = 0;
        for (var breaks = block.Line; breaks < line; breaks++)
        {
            at += text[at..].IndexOfAny('\n', '\r');
            at += BreakLength(text[at..]);
        }

        return block.Start + at;
    }

    /// <summary>Offset of the line break that ends the line which starts at <paramref name="start"/>, or of the end of the text.</summary>
    public int GetLineEnd(int start)
    {
        var first = green.FindByOffset(start);
        for (var cursor = green.CursorAt(first.Index); !cursor.IsAtEnd; cursor.MoveNext())
        {
            var from = Math.Max(0, start - cursor.Current.Start);
            if (cursor.Current.Block.Text[from..].IndexOfAny('\n', '\r') is >= 0 and var at)
                return cursor.Current.Start + from + at;
        }

        return Length;
    }

    internal GreenCursor CursorAt(int index) => green.CursorAt(index);

    private static int BreakLength(ReadOnlySpan<char> text) => text[0] == '\r' && text.Length > 1 && text[1] == '\n' ? 2 : 1;

    /// <summary>The blocks of a tree from one on; enumerating makes no garbage.</summary>
    public readonly struct BlockList : IEnumerable<BlockSyntax>
    {
        private readonly DraftTree tree;
        private readonly int from;

        internal BlockList(DraftTree tree, int from) => (this.tree, this.from) = (tree, from);

        /// <summary>Starts at the first block.</summary>
        public Enumerator GetEnumerator() => new(tree, from);

        IEnumerator<BlockSyntax> IEnumerable<BlockSyntax>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Walks blocks in reading order.</summary>
    public struct Enumerator : IEnumerator<BlockSyntax>
    {
        private readonly DraftTree tree;
        private GreenCursor cursor;
        private bool started;

        internal Enumerator(DraftTree tree, int from) => (this.tree, cursor) = (tree, tree.CursorAt(from));

        /// <inheritdoc/>
        public readonly BlockSyntax Current => new(tree, cursor.Current);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (started)
                cursor.MoveNext();
            started = true;
            return !cursor.IsAtEnd;
        }

        /// <summary>Not supported: an enumeration runs once.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public readonly void Reset() => throw new NotSupportedException();

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}

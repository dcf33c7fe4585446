namespace Hegao.Syntax.Segmentation;

/// <summary>What a segmenter says of one stretch of text before it becomes a block.</summary>
/// <param name="Start">Offset in the text that was segmented.</param>
/// <param name="Length">UTF-16 code units, line breaks and following blank lines included; 1 or more.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">How it begins.</param>
/// <param name="Container">Its Markdown containers; null in plain text and at top level.</param>
/// <param name="Markup">Ranges of markup inside it, relative to its start, ascending and disjoint; empty in plain text.</param>
internal readonly record struct BlockSegment(
    int Start,
    int Length,
    BlockKind Kind,
    BlockFlags Flags,
    MarkdownContainer? Container,
    Elision[] Markup)
{
    public int End => Start + Length;
}

/// <summary>How a block begins; part of its identity.</summary>
[Flags]
internal enum BlockFlags : byte
{
    None = 0,

    /// <summary>The block goes on with a paragraph that was cut for its length.</summary>
    Continuation = 1,

    /// <summary>The block begins inside a physical line.</summary>
    InsideLine = 2,

    /// <summary>Reading Markdown may start here: a top-level block of the document begins.</summary>
    RestartPoint = 4,

    /// <summary>The paragraph was put together from several lines that a hard wrap had cut.</summary>
    Unwrapped = 8,

    /// <summary>Where the paragraph ends was decided with a look at lines behind the next one; an edit there may move it.</summary>
    LooksAhead = 16,
}

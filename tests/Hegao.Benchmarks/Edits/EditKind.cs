namespace Hegao.Benchmarks.Edits;

/// <summary>What a writer does. Every kind is a round of edits that ends with the text it began with.</summary>
internal enum EditKind
{
    /// <summary>A character typed inside a paragraph, then deleted.</summary>
    Char,

    /// <summary>A paragraph split in its middle, then joined again.</summary>
    SplitAndJoin,

    /// <summary>The line of a section heading deleted, then restored.</summary>
    Heading,

    /// <summary>10,000 characters pasted between two paragraphs, then taken back.</summary>
    Paste,

    /// <summary>A Markdown fence opened, closed some paragraphs later, and both undone.</summary>
    Fence,
}

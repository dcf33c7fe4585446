namespace Hegao.Syntax;

/// <summary>What a block of the text is, as far as its own lines tell.</summary>
public enum BlockKind : byte
{
    /// <summary>A logical paragraph: running text, a heading line, a list item; in Markdown also quoted text.</summary>
    Paragraph,

    /// <summary>Lines without visible characters that belong to no paragraph above them.</summary>
    Blank,

    /// <summary>Page chrome (版面残留): a page number between hard-wrapped lines, a view counter, a line of HTML tags.</summary>
    Chrome,

    /// <summary>A Markdown heading (<c>#</c> or underlined).</summary>
    Heading,

    /// <summary>One row of a Markdown pipe table.</summary>
    TableRow,

    /// <summary>Markdown code, fenced or not.</summary>
    Code,

    /// <summary>An HTML block in Markdown, comments included.</summary>
    Html,

    /// <summary>YAML front matter.</summary>
    FrontMatter,

    /// <summary>A thematic break, the dashes below a table's header, or another line that is markup only.</summary>
    Rule,
}

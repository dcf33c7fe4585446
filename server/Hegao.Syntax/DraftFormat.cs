namespace Hegao.Syntax;

/// <summary>How the lines of a draft are to be read.</summary>
public enum DraftFormat
{
    /// <summary>Plain text (<c>.txt</c>): a line is a paragraph unless it was hard-wrapped.</summary>
    PlainText,

    /// <summary>Markdown (<c>.md</c>): CommonMark with pipe tables and front matter.</summary>
    Markdown,
}

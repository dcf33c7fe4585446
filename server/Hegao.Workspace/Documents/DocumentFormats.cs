using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>Tells how an open document is to be read.</summary>
public static class DocumentFormats
{
    /// <summary>The editor's language id decides; where it is neither <c>markdown</c> nor <c>plaintext</c>, the file name does.</summary>
    public static DraftFormat Of(string languageId, string uri)
    {
        if (string.Equals(languageId, "markdown", StringComparison.OrdinalIgnoreCase))
            return DraftFormat.Markdown;
        if (string.Equals(languageId, "plaintext", StringComparison.OrdinalIgnoreCase))
            return DraftFormat.PlainText;
        return uri.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || uri.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
            ? DraftFormat.Markdown
            : DraftFormat.PlainText;
    }
}

using System.Text;

namespace Hegao.LanguageServer.Features;

/// <summary>Makes text of a draft safe to stand in Markdown: it looks as it is written and forms no markup, no link, no HTML.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Escapes <paramref name="text"/>. Every ASCII punctuation mark gets a backslash (CommonMark §2.4), which also keeps bare addresses
    /// from becoming links; a line break becomes a hard one, and indentation, which could open a code block, goes.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var atLineStart = true;
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character == '\n')
                escaped.Append("  \n");
            else if (char.IsAsciiLetterOrDigit(character) || !char.IsAscii(character))
                escaped.Append(character);
            else if (char.IsControl(character) || character == ' ')
                escaped.Append(atLineStart ? "" : " ");
            else
                escaped.Append('\\').Append(character);
            atLineStart = character == '\n' || (atLineStart && (character == ' ' || char.IsControl(character)));
        }

        return escaped.ToString();
    }
}

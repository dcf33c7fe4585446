using System.Text;

namespace Hegao.LanguageServer.Features;

/// <summary>Makes text of a draft safe to stand in Markdown: it looks as it is written and forms no markup, no link, no HTML.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Escapes <paramref name="text"/>. ASCII punctuation gets a backslash (CommonMark §2.4), which also keeps bare addresses from becoming
    /// links; a line break becomes a hard one, and indentation, which could open a code block, goes. The marks of arithmetic stay bare where
    /// they can't be markup, since some editors show Markdown as it is written.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var atLineStart = true;
        var lines = text.ReplaceLineEndings("\n");
        for (var i = 0; i < lines.Length; i++)
        {
            var character = lines[i];
            if (character == '\n')
                escaped.Append("  \n");
            else if (char.IsAsciiLetterOrDigit(character) || !char.IsAscii(character))
                escaped.Append(character);
            else if (!atLineStart && IsArithmetic(lines, i))
                escaped.Append(character);
            else if (char.IsControl(character) || character == ' ')
                escaped.Append(atLineStart ? "" : " ");
            else
                escaped.Append('\\').Append(character);
            atLineStart = character == '\n' || (atLineStart && (character == ' ' || char.IsControl(character)));
        }

        return escaped.ToString();
    }

    /// <summary>A decimal point or a separator of thousands between digits, or a sign that is markup at the start of a line only.</summary>
    private static bool IsArithmetic(string text, int index) => text[index] switch
    {
        '.' or ',' => char.IsAsciiDigit(text[index - 1]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]),
        '=' or '%' or '+' or '-' => true,
        _ => false,
    };
}

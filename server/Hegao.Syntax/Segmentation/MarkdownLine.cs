using System.Buffers;

namespace Hegao.Syntax.Segmentation;

/// <summary>
/// What a line of Markdown can begin where no container and no paragraph is open. Most lines of a report are plain text between blank
/// lines; they are told here, so that Markdig need not be asked. Where there is doubt the answer is <see cref="MarkdownLineKind.Other"/>.
/// </summary>
internal static class MarkdownLine
{
    // What opens inline markup, apart from links.
    private static readonly SearchValues<char> InlineMarkup = SearchValues.Create("*_`\\<\0");

    /// <summary>The kind of <paramref name="line"/>.</summary>
    public static MarkdownLineKind KindOf(ReadOnlySpan<char> text, TextLine line)
    {
        var first = SkipSpaces(text, line.Start, line.ContentEnd);
        if (first == line.ContentEnd)
            return MarkdownLineKind.Blank;
        var c = text[first];
        if (c >= '\u0080')
            return c == '\uFEFF' ? MarkdownLineKind.Other : MarkdownLineKind.Text;
        var rest = text[first..line.ContentEnd];
        return c switch
        {
            '#' => first == line.Start && HeadingLevel(rest) > 0 ? MarkdownLineKind.Heading : MarkdownLineKind.Other,
            >= '0' and <= '9' => OpensList(rest) ? MarkdownLineKind.Other : MarkdownLineKind.Text,
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '(' or ')' or '[' or ']' or '"' or '\'' or '&' or '%' or ',' or '.' or '!' or '?' or ';' => MarkdownLineKind.Text,

            '`' or '~' => first == line.Start && FenceLength(rest) > 0 ? MarkdownLineKind.Fence : MarkdownLineKind.Other,
            '<' => first == line.Start && rest.StartsWith("<!--") ? MarkdownLineKind.Comment : MarkdownLineKind.Other,
            _ => MarkdownLineKind.Other,
        };
    }

    /// <summary>The level of the heading that <paramref name="line"/> opens with its <c>#</c> signs; 0 for a line that is none.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ' ? level : 0;
    }

    /// <summary>Whether text of a paragraph or heading may hold inline markup.</summary>
    public static bool MayHoldMarkup(ReadOnlySpan<char> text) => text.ContainsAny(InlineMarkup) || text.Contains("](", StringComparison.Ordinal);

    /// <summary>Whether the line may open something that goes on behind blank lines, in lists and quotes too: a fence, a comment, a script.</summary>
    public static bool MayReachFar(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(" \t>-+*.)0123456789");
        return content.StartsWith("```") || content.StartsWith("~~~")
            || (content.Length > 1 && content[0] == '<' && content[1] is '!' or '?' or 's' or 'S' or 'p' or 'P' or 't' or 'T');
    }

    /// <summary>Offset of the first code unit from <paramref name="start"/> on that is neither space nor tab, or <paramref name="end"/>.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;
        return start;
    }

    /// <summary>Length of the run of signs that opens a fence; 0 for a line that opens none.</summary>
    public static int FenceLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
            return 0;
        var length = line.IndexOfAnyExcept(line[0]);
        if (length < 0)
            length = line.Length;

        // A backtick behind the opening makes it code inside a line.
        return length < 3 || (line[0] == '`' && line[length..].Contains('`')) ? 0 : length;
    }

    /// <summary>Whether the line closes a fence that <paramref name="length"/> signs <paramref name="sign"/> opened.</summary>
    public static bool ClosesFence(ReadOnlySpan<char> line, char sign, int length)
    {
        var indent = line.IndexOfAnyExcept(' ');
        if (indent is < 0 or > 3)
            return false;
        var rest = line[indent..].TrimEnd();
        return rest.Length >= length && rest.IndexOfAnyExcept(sign) < 0;
    }

    // 1. and 1) before a space open a list; 2024年 and 1.5万 do not.
    private static bool OpensList(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits >= 0 && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] is ' ' or '\t');
    }
}

/// <summary>What a line can begin.</summary>
internal enum MarkdownLineKind : byte
{
    /// <summary>Nothing: it holds spaces and tabs only.</summary>
    Blank,

    /// <summary>A paragraph, or one more line of it.</summary>
    Text,

    /// <summary>A heading with <c>#</c> signs.</summary>
    Heading,

    /// <summary>A fence of code.</summary>
    Fence,

    /// <summary>An HTML comment.</summary>
    Comment,

    /// <summary>A list, a quote, a table, a fence, … or one of the others after all: Markdig knows.</summary>
    Other,
}

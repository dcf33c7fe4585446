namespace Hegao.Syntax.Segmentation;

/// <summary>YAML front matter: lines between <c>---</c> and <c>---</c> or <c>...</c> at the very start of a Markdown draft.</summary>
internal static class FrontMatter
{
    /// <summary>Front matter that does not end within this many lines is none; an edit in these lines re-reads from the start.</summary>
    public const int MaxLines = 64;

    /// <summary>Whether front matter may open at the start of <paramref name="text"/>.</summary>
    public static bool MayOpen(ReadOnlySpan<char> text) => text.StartsWith("---");

    /// <summary>Length of the front matter that <paramref name="text"/> opens with, its last line break not included; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) =>
        MayOpen(text) && IsRule(text, TextLine.At(text, 0), "---") && Find(text, out var length) == Search.Closed ? length : 0;

    /// <summary>Whether text behind <paramref name="text"/>, which is cut short, may decide whether it opens with front matter.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> text) => MayOpen(text) && Find(text, out _) == Search.Undecided;

    private enum Search
    {
        Closed,
        TooLong,
        Undecided,
    }

    private static Search Find(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var line = TextLine.At(text, 0);
        for (var count = 1; count < MaxLines; count++)
        {
            if (line.Next >= text.Length)
                return Search.Undecided;
            line = TextLine.At(text, line.Next);

            if (IsRule(text, line, "---") || IsRule(text, line, "..."))
            {
                length = line.ContentEnd;
                return Search.Closed;
            }
        }

        return Search.TooLong;
    }

    private static bool IsRule(ReadOnlySpan<char> text, TextLine line, ReadOnlySpan<char> rule)
    {
        var content = text[line.Start..line.ContentEnd];
        return content.StartsWith(rule) && content[rule.Length..].Trim(" \t").IsEmpty;
    }
}

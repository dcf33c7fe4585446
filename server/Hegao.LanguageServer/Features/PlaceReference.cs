using Hegao.Syntax;
using Hegao.Syntax.Markers;

namespace Hegao.LanguageServer.Features;

/// <summary>Words that send the reader elsewhere: 见第二部分, 详见附件1.</summary>
/// <param name="Span">第二部分, 附件1 in the draft.</param>
/// <param name="Kind">部分, 章, 节, 附件 …</param>
/// <param name="Number">Its number; 0 for 附件 without one.</param>
internal readonly record struct PlaceReference(TextSpan Span, string Kind, int Number)
{
    private const int MaxArabic = 99;

    /// <summary>What parts of a draft are called.</summary>
    private static readonly string[] Parts = ["部分", "章", "节", "篇", "编"];

    /// <summary>What stands behind the draft.</summary>
    public static IReadOnlyList<string> Annexes { get; } = ["附件", "附表", "附录"];

    /// <summary>The references of a block; only what a verb of looking up stands before: 《纲要》第二部分 is not of this draft.</summary>
    public static List<PlaceReference> FindAll(BlockSyntax block)
    {
        var found = new List<PlaceReference>();
        if (!block.Text.Contains('见'))
            return found;
        var reading = block.GetReading();
        for (var at = reading.IndexOf('见', StringComparison.Ordinal); at >= 0; at = reading.IndexOf('见', at + 1))
        {
            if (!IsVerb(reading, at))
                continue;
            var rest = reading.AsSpan(at + 1);
            if (Read(rest, out var kind, out var number) is > 0 and var length)
                found.Add(new(block.ToSource(at + 1, length), kind, number));
        }

        return found;
    }

    /// <summary>Reads 第二部分 or 附件1 at the start of a folded text.</summary>
    /// <returns>Its length; 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out string kind, out int number)
    {
        (kind, number) = ("", 0);
        foreach (var annex in Annexes)
        {
            if (!text.StartsWith(annex))
                continue;
            kind = annex;
            return annex.Length + ReadNumber(text[annex.Length..], out number);
        }

        if (text.IsEmpty || text[0] != '第' || ReadNumber(text[1..], out number) is not (> 0 and var digits))
            return 0;
        foreach (var part in Parts)
        {
            if (!text[(1 + digits)..].StartsWith(part))
                continue;
            kind = part;
            return 1 + digits + part.Length;
        }

        return 0;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out int number)
    {
        if (HanNumerals.ReadSmall(text, out number) is > 0 and var length)
            return length;
        number = 0;
        var digits = 0;
        for (; digits < text.Length && char.IsAsciiDigit(text[digits]) && number <= MaxArabic; digits++)
            number = (number * 10) + text[digits] - '0';
        return number is > 0 and <= MaxArabic ? digits : 0;
    }

    // 意见, 预见, 可见 are words of their own: 见 is the verb where a clause, a bracket or 详, 参, 请 stands before it.
    private static bool IsVerb(string reading, int at) => at == 0 || reading[at - 1] is '（' or '，' or '。' or '；' or '：' or '、' or '—' or '详' or '参' or '请' or '另';
}

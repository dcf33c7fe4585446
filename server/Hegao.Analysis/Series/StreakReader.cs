using System.Globalization;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis;

/// <summary>Finds what has gone on for some years, and the words around the number: 粮食产量连续9年稳定在23万吨以上, “二十二连增”.</summary>
internal static class StreakReader
{
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("，。；、：！？\n（）");

    /// <summary>Fewer words around the number are said of many things.</summary>
    private const int MinWords = 7;

    /// <summary>The streaks of a block's reading.</summary>
    public static IEnumerable<(string Words, int Years, int Start, int Length)> Read(string reading)
    {
        for (var at = reading.IndexOf('连', StringComparison.Ordinal); at >= 0; at = reading.IndexOf('连', at + 1))
        {
            if (NumberAt(reading, at) is not var (start, length) || YearsOf(reading.AsSpan(start, length)) is not { } years)
                continue;
            var (from, to) = (start, start + length);
            while (from > 0 && !Ends.Contains(reading[from - 1]))
                from--;
            while (to < reading.Length && !Ends.Contains(reading[to]))
                to++;
            var words = string.Concat(reading.AsSpan(from, start - from), "…", reading.AsSpan(start + length, to - start - length)).Trim();
            if (words.Length >= MinWords)
                yield return (words, years, start, length);
        }
    }

    // 连续9年, 连续第九年; 二十二连增
    private static (int Start, int Length)? NumberAt(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] == '续')
        {
            var start = at + 2;
            if (start < text.Length && text[start] == '第')
                start++;
            var end = start;
            while (end < text.Length && IsNumeral(text[end]))
                end++;
            return end > start && end < text.Length && text[end] == '年' ? (start, end - start) : null;
        }

        if (at + 1 >= text.Length || text[at + 1] is not ('增' or '丰' or '降' or '冠' or '升'))
            return null;
        var first = at;
        while (first > 0 && IsNumeral(text[first - 1]))
            first--;
        return first < at ? (first, at - first) : null;
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static int? YearsOf(ReadOnlySpan<char> numeral) => int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var years) || HanNumerals.TryRead(numeral, out years) ? years : null;
}

using System.Globalization;
using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Facts;

/// <summary>Reads the period of a fact as tables write it: 2024, 2024年, 2024年末, 2024年上半年, 2016—2020年, “十四五”时期, 2024年1-9月, 2025年目标.</summary>
internal static class FactPeriod
{
    private static readonly System.Buffers.SearchValues<char> Dashes = System.Buffers.SearchValues.Create("-—–－至到~～");

    private static readonly (string Word, string From, string To)[] Parts =
    [
        ("前三季度", "01", "09"), ("上半年", "01", "06"), ("下半年", "07", "12"), ("一季度", "01", "03"), ("二季度", "04", "06"), ("三季度", "07", "09"), ("四季度", "10", "12"),
        ("1季度", "01", "03"), ("2季度", "04", "06"), ("3季度", "07", "09"), ("4季度", "10", "12"), ("Q1", "01", "03"), ("Q2", "04", "06"), ("Q3", "07", "09"), ("Q4", "10", "12"),
    ];

    private static readonly string[] Plans = ["七五", "八五", "九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五"];

    /// <summary>Years of the first plan in <see cref="Plans"/>: the seventh began in 1986, and each has five.</summary>
    private const int FirstPlan = 1986;

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="period">The period in the form of a claim's.</param>
    /// <param name="isTarget">Whether the cell says that it is planned: 2025年目标.</param>
    public static bool TryRead(string text, out string period, out bool isTarget)
    {
        var plain = string.Concat(Hegao.Syntax.Lexicon.Folding.Fold(text).Where(static c => !char.IsWhiteSpace(c) && c is not ('“' or '”' or '（' or '）' or '(' or ')')));
        isTarget = Take(ref plain, "年度目标") | Take(ref plain, "目标数") | Take(ref plain, "目标") | Take(ref plain, "计划数") | Take(ref plain, "计划") | Take(ref plain, "预期");
        if (!isTarget)
            _ = Take(ref plain, "实际") | Take(ref plain, "完成数") | Take(ref plain, "完成");
        period = Read(plain) ?? string.Empty;
        return period.Length > 0;
    }

    private static bool Take(ref string text, string word)
    {
        if (!text.EndsWith(word, StringComparison.Ordinal))
            return false;
        text = text[..^word.Length];
        return true;
    }

    private static string? Read(string text)
    {
        foreach (var (plan, number) in Plans.Select(static (plan, number) => (plan, number)).Reverse())
        {
            if (text == plan || text == plan + "时期" || text == plan + "期间")
                return $"{FirstPlan + (5 * number)}-{FirstPlan + (5 * number) + 4}";
        }

        if (text.Length < 4 || !AmountCollector.IsYear(text.AsSpan(0, 4)))
            return null;
        var year = text[..4];
        var rest = text[4..].TrimStart('年');
        if (rest is "" or "末" or "底" or "全年" or "度" or "年末" or "年底" or "1-12月")
            return year;
        if (rest.Length >= 5 && IsDash(rest[0]) && AmountCollector.IsYear(rest.AsSpan(1, 4)) && rest[5..] is "" or "年")
            return $"{year}-{rest[1..5]}";
        rest = rest.TrimStart('-', '/', '第');
        foreach (var (word, from, to) in Parts)
        {
            if (rest == word)
                return $"{year}-{from}/{year}-{to}";
        }

        return Months(year, rest);
    }

    // 1-9月, 9月, 09
    private static string? Months(string year, string text)
    {
        var months = text.TrimEnd('份').TrimEnd('月');
        var dash = months.AsSpan().IndexOfAny(Dashes);
        if (dash < 0)
            return Month(months) is { } one ? $"{year}-{one}/{year}-{one}" : null;
        return Month(months[..dash].TrimEnd('月')) is { } from && Month(months[(dash + 1)..]) is { } to ? $"{year}-{from}/{year}-{to}" : null;
    }

    private static string? Month(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month.ToString("00", CultureInfo.InvariantCulture) : null;

    private static bool IsDash(char c) => c == '/' || Dashes.Contains(c);
}

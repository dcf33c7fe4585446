using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>HG2018: an anniversary or a five-year plan's year that is out of date: 新中国成立74周年 in 2024, 开局之年 of a plan that ends.</summary>
internal sealed class CalendarRule : IParagraphRule
{
    /// <summary>What the rule is.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2018", new("周年或规划年份与报告年度不符", "An anniversary or a plan's year out of date"), Severity.Warning);

    // Events that every report counts from. 八一南昌起义, 长征胜利 …; local ones have no entry and are never checked.
    private static readonly (string Word, int Year)[] Events =
    [
        ("新中国成立", 1949), ("中华人民共和国成立", 1949), ("共和国成立", 1949), ("建党", 1921), ("中国共产党成立", 1921), ("党成立", 1921), ("党的成立", 1921), ("改革开放", 1978), ("建军", 1927), ("抗日战争胜利", 1945),
        ("抗战胜利", 1945), ("反法西斯战争胜利", 1945), ("长征胜利", 1936), ("香港回归", 1997), ("澳门回归", 1999), ("西藏和平解放", 1951), ("抗美援朝", 1950), ("人民政协成立", 1949), ("人民代表大会成立", 1954),
        ("全国人民代表大会成立", 1954), ("辛亥革命", 1911), ("五四运动", 1919), ("浦东开发开放", 1990), ("西部大开发", 1999), ("毛泽东同志诞辰", 1893), ("邓小平同志诞辰", 1904), ("周恩来同志诞辰", 1898),
    ];

    private static readonly (string Word, int Offset)[] PlanYears = [("开局之年", 0), ("收官之年", 4), ("收官年", 4), ("开局年", 0)];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        if (!paragraph.Block.IsProse)
            return;
        var text = paragraph.Reading;
        for (var at = 0; (at = text.IndexOf("周年", at, StringComparison.Ordinal)) >= 0; at += 2)
            OpenAnniversary(paragraph, text, at);
        foreach (var (word, offset) in PlanYears)
        {
            for (var at = 0; (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at += word.Length)
                OpenPlanYear(paragraph, text, at, word, offset);
        }
    }

    private static void OpenAnniversary(ParagraphContext paragraph, string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '十' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '百'))
            start--;
        if (start == at || !TryReadNumber(text.AsSpan(start, at - start), out var years))
            return;
        var before = text.AsSpan(Math.Max(0, start - MaxGap), Math.Min(start, MaxGap)).TrimEnd("的 暨");
        foreach (var (word, year) in Events)
        {
            if (before.EndsWith(word))
            {
                paragraph.Add(new CalendarCheck(year + years, false, $"{year} + {years}", text[start..(at + 2)], word, paragraph.Relative(start, at + 2 - start)) { StatedYear = StatedBefore(text, start), IsThisYear = SaysThisYear(text, start), IsCelebrated = SaysCelebrated(text, start) });
                return;
            }
        }
    }

    // 2024年是新中国成立75周年: the year opens the clause and the verb says that they are one.
    private static int? StatedBefore(string text, int at)
    {
        var clause = text.AsSpan(0, at);
        clause = clause[(clause.LastIndexOfAny("，。；！") + 1)..].TrimStart(" 　");
        return clause.Length > 6 && clause[4] == '年' && clause[5..] is var rest && (rest.StartsWith("是") || rest.StartsWith("适逢") || rest.StartsWith("正值") || rest.StartsWith("迎来")) && int.TryParse(clause[..4], System.Globalization.NumberStyles.None, null, out var year) ? year : null;
    }

    private static bool SaysThisYear(string text, int at)
    {
        var clause = text.AsSpan(0, at);
        clause = clause[(clause.LastIndexOfAny("，。；！") + 1)..].TrimStart(" 　");
        return clause.StartsWith("今年是") || clause.StartsWith("今年适逢") || clause.StartsWith("今年正值") || clause.StartsWith("今年迎来");
    }

    // 我们隆重庆祝…: of the year that the report reviews, where the sentence names no other.
    private static bool SaysCelebrated(string text, int at)
    {
        var sentence = text.AsSpan(0, at);
        sentence = sentence[(sentence.LastIndexOfAny("。！") + 1)..];
        return sentence[(sentence.LastIndexOfAny("，；") + 1)..].Contains("庆祝", StringComparison.Ordinal) && !sentence.ContainsAnyInRange('0', '9') && !sentence.ContainsAny("自来");
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, null, out number) ? number is > 0 and < 500 : HanNumerals.ReadSmall(digits, out number) == digits.Length && number > 0;

    // 今年是“十四五”规划收官之年: the plan's number and the year that the clause speaks of.
    private static void OpenPlanYear(ParagraphContext paragraph, string text, int at, string word, int offset)
    {
        var clause = text.LastIndexOfAny(['，', '。', '；', '！'], at) + 1;
        var head = text.AsSpan(clause, at - clause);
        if (FindPlan(head) is not var (open, length, first) || head[(open + length)..].Length > MaxTail || YearWord(head[..open]) is not var (stated, relative))
            return;
        paragraph.Add(new CalendarCheck(first + offset, true, relative ?? $"{stated}", text[(clause + open)..(at + word.Length)], relative, paragraph.Relative(at, word.Length)) { StatedYear = stated });
    }

    // “十四五” or, without quotes, 十四五: where it stands and the plan's first year.
    private static (int Start, int Length, int First)? FindPlan(ReadOnlySpan<char> head)
    {
        var open = head.LastIndexOf('“');
        if (open >= 0 && head[open..].IndexOf("五”") is > 0 and var close)
            return PlanStart(head.Slice(open + 1, close)) is { } quoted ? (open, close + 2, quoted) : null;
        var end = head.LastIndexOf('五');
        return end >= 2 && PlanStart(head.Slice(end - 2, 3)) is { } plain ? (end - 2, 3, plain) : null;
    }

    // “十五”: 2001–2005; “十四五”: 2021–2025.
    private static int? PlanStart(ReadOnlySpan<char> name)
    {
        if (name is "十五")
            return TenthPlan;
        return name.Length == 3 && name[0] == '十' && name[2] == '五' && HanNumerals.ReadSmall(name.Slice(1, 1), out var unit) == 1 ? TenthPlan + (5 * unit) : null;
    }

    /// <summary>First year of the tenth plan (“十五”).</summary>
    private const int TenthPlan = 2001;

    private static (int? Year, string? Word)? YearWord(ReadOnlySpan<char> before)
    {
        foreach (var word in (ReadOnlySpan<string>)["今年", "明年", "去年"])
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return (null, word);
        }

        var at = before.LastIndexOf('年');
        return at >= 4 && int.TryParse(before.Slice(at - 4, 4), System.Globalization.NumberStyles.None, null, out var year) && year > 1950 ? (year, null) : null;
    }

    /// <summary>How far before the number the event may stand.</summary>
    private const int MaxGap = 16;

    /// <summary>How many characters may stand between the plan's name and 开局之年: 规划的.</summary>
    private const int MaxTail = 6;
}

using System.Collections.Immutable;
using System.Globalization;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>HG2012 inside a paragraph: a date that does not exist: 6月31日, 13月.</summary>
internal sealed class ImpossibleDateRule : IParagraphRule
{
    /// <summary>What the rule is; the years of headings report under it too.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2012", new("日期不存在，或标题年份与会议时间不符", "A date that does not exist, or years that do not fit the meeting"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        var text = paragraph.Reading;
        for (var at = 0; paragraph.Block.IsProse && (at = text.IndexOf('月', at)) >= 0; at++)
            CheckAt(paragraph, text, at);
    }

    // 九月三十一日; behind 农历 the months are others.
    private static void CheckSpelled(ParagraphContext paragraph, string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxMonth && IsHanDigit(text[start - 1]))
            start--;
        var end = at + 1;
        while (end < text.Length && end - at - 1 < MaxDay && IsHanDigit(text[end]))
            end++;
        if (start == at || end == at + 1 || end >= text.Length || text[end] != '日' || text.AsSpan(Math.Max(0, start - 4), Math.Min(start, 4)).Contains("农历", StringComparison.Ordinal)
            || HanNumerals.ReadSmall(text.AsSpan(start, at - start), out var month) != at - start || HanNumerals.ReadSmall(text.AsSpan(at + 1, end - at - 1), out var day) != end - at - 1)
            return;
        var days = month is >= 1 and <= 12 ? DateTime.DaysInMonth(LeapYear, month) : 0;
        Add(paragraph, text, (start, end + 1), month, day, days, []);
    }

    private static bool IsHanDigit(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static void CheckAt(ParagraphContext paragraph, string text, int at)
    {
        if (at > 0 && IsHanDigit(text[at - 1]))
        {
            CheckSpelled(paragraph, text, at);
            return;
        }

        var monthStart = DigitsBefore(text, at);
        var dayEnd = at + 1;
        while (dayEnd < text.Length && char.IsAsciiDigit(text[dayEnd]))
            dayEnd++;
        if (at - monthStart is not (1 or 2) || dayEnd - at - 1 is not (1 or 2) || dayEnd >= text.Length || text[dayEnd] is not ('日' or '号') || (monthStart > 0 && text[monthStart - 1] is '.' or '个'))
            return;
        CheckDay(paragraph, text, monthStart, at, (at + 1, dayEnd));

        // 4月20日至31日: the second day is of the same month.
        var next = dayEnd + 2;
        if (next >= text.Length || text[dayEnd + 1] is not ('至' or '到' or '—' or '-' or '～'))
            return;
        var last = next;
        while (last < text.Length && char.IsAsciiDigit(text[last]))
            last++;
        if (last - next is 1 or 2 && last < text.Length && text[last] is '日' or '号')
            CheckDay(paragraph, text, monthStart, at, (next, last));
    }

    private static void CheckDay(ParagraphContext paragraph, string text, int monthStart, int at, (int Start, int End) digits)
    {
        var dayEnd = digits.End;
        var month = int.Parse(text.AsSpan(monthStart, at - monthStart), CultureInfo.InvariantCulture);
        var day = int.Parse(text.AsSpan(digits.Start, dayEnd - digits.Start), CultureInfo.InvariantCulture);
        var year = YearBefore(text, monthStart);

        var days = month is >= 1 and <= 12 ? DateTime.DaysInMonth(year ?? LeapYear, month) : 0;
        var exists = day >= 1 && day <= days;
        var start = year is null ? monthStart : monthStart - 5;
        ImmutableArray<Fix> fixes = !exists && days > 0 && day > days
            ? [new(new($"改为“{days}日”", $"Change to day {days}"), [new(paragraph.Relative(digits.Start, dayEnd - digits.Start), days.ToString(CultureInfo.InvariantCulture))], FixKind.Alternative)]
            : [];
        Add(paragraph, text, (start, dayEnd + 1), month, day, days, fixes);
    }

    private static void Add(ParagraphContext paragraph, string text, (int Start, int End) date, int month, int day, int days, ImmutableArray<Fix> fixes)
    {
        var written = text[date.Start..date.End];
        var exists = day >= 1 && day <= days;
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Date,
            exists ? CheckOutcome.Holds : CheckOutcome.Fails,
            paragraph.Relative(date.Start, date.End - date.Start),
            days == 0 ? $"{month}月" : $"{month}月有{days}天，{day} {(exists ? "≤" : ">")} {days}",
            [],
            days == 0 ? new($"“{written}”不存在：没有{month}月。", $"“{written}” does not exist: there is no month {month}.") : new($"“{written}”不存在：{month}月只有{days}天。", $"“{written}” does not exist: month {month} has {days} days."),
            fixes));
    }

    /// <summary>Without a year 2月29日 may be right.</summary>
    private const int LeapYear = 2024;

    /// <summary>十二.</summary>
    private const int MaxMonth = 2;

    /// <summary>三十一.</summary>
    private const int MaxDay = 3;

    private static int DigitsBefore(string text, int at)
    {
        while (at > 0 && char.IsAsciiDigit(text[at - 1]))
            at--;
        return at;
    }

    private static int? YearBefore(string text, int monthStart) =>
        monthStart >= 5 && text[monthStart - 1] == '年' && int.TryParse(text.AsSpan(monthStart - 5, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;
}

using System.Globalization;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>Which report a draft is: of which place, for which year, of what kind. Reports of one place and year are held against each other, and each against that of the year before.</summary>
/// <param name="Place">The place without what stands above it: 满城区 of 保定市满城区; 国务院 is 全国.</param>
/// <param name="Year">The year that it plans; the year of the congress, or the one behind it for a congress in December.</param>
/// <param name="Kind">What it reports on.</param>
public sealed record ReportIdentity(string Place, int Year, ReportKind Kind)
{
    private const int December = 12;

    /// <summary>So much of a draft says which report it is (UTF-16 code units): title, meeting and signature stand at its head.</summary>
    public const int HeadLength = 3000;

    /// <summary>Reads the identity from title and meeting line; null where they leave place, year or kind open.</summary>
    public static ReportIdentity? Of(DraftAnalysis analysis) => Read(analysis, null);

    /// <summary>The identity where settings say part of it.</summary>
    /// <param name="analysis">The draft, or its head.</param>
    /// <param name="said">What settings say; null for nothing.</param>
    public static ReportIdentity? Read(DraftAnalysis analysis, SaidIdentity? said)
    {
        var title = analysis.Outline.Title ?? Untitled(analysis.Tree);
        var (place, year, kind) = (said?.Place ?? PlaceOf(title), said?.Year ?? YearOf(title), said?.Kind ?? KindOf(title?.Title));
        return place is null || year is null || kind is null ? null : new(place, year.Value, kind.Value);
    }

    // A report whose title was lost still says where and when the congress met, and that the government reports.
    private static DraftTitle? Untitled(DraftTree tree)
    {
        var (meeting, reports) = ((string?)null, false);
        for (var i = 0; i < Math.Min(tree.BlockCount, MaxHeadBlocks); i++)
        {
            var text = tree.GetBlock(i).GetReading();
            if (meeting is null && text.Length <= MaxMeeting && text.Contains("人民代表大会", StringComparison.Ordinal) && text.Contains("会议", StringComparison.Ordinal) && text.Contains('年', StringComparison.Ordinal))
                meeting = text;
            reports |= text.Contains("人民政府", StringComparison.Ordinal) && text.Contains("报告工作", StringComparison.Ordinal);
        }

        if (meeting is null || !reports)
            return null;
        var (from, to) = (meeting.IndexOf('在', StringComparison.Ordinal) + 1, meeting.IndexOf('第', StringComparison.Ordinal));
        var year = meeting.IndexOf('年', StringComparison.Ordinal);
        return new(default, "政府工作报告", from > 0 && to > from ? meeting[from..to] : null, year >= 4 && int.TryParse(meeting.AsSpan(year - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, meeting);
    }

    private const int MaxHeadBlocks = 20;

    private const int MaxMeeting = 60;

    // 保定市满城区 in one report is 满城区 in another: the last level counts. 在县十七届人民代表大会 names no place, nor does 现在，我代表省人民政府.
    private static string? PlaceOf(DraftTitle? title)
    {
        if (title?.Meeting is { } meeting && (meeting.Contains("全国人民代表大会", StringComparison.Ordinal) || meeting.Contains("全国人大", StringComparison.Ordinal)))
            return "全国";
        if (title?.Place is not { } place || place.Contains("代表", StringComparison.Ordinal))
            return null;
        place = place[(place.LastIndexOfAny(['年', '月', '日', '，', ' ', '　']) + 1)..];
        for (var i = place.Length - 3; i > 0; i--)
        {
            if (place[i] is '省' or '市' or '州' or '盟' && i + 2 < place.Length)
                place = place[(i + 1)..];
        }

        return place.Length > 1 ? place : null;
    }

    private static ReportKind? KindOf(string? title)
    {
        if (title is null)
            return null;
        title = string.Concat(title.Where(static c => !char.IsWhiteSpace(c)));
        if (title.Contains("政府工作报告", StringComparison.Ordinal))
            return ReportKind.Work;
        if (title.Contains("预算执行情况", StringComparison.Ordinal) || title.Contains("预算草案", StringComparison.Ordinal))
            return ReportKind.Budget;
        return title.Contains("计划执行情况", StringComparison.Ordinal) || title.Contains("发展计划草案", StringComparison.Ordinal) ? ReportKind.Plan : null;
    }

    // The meeting says it best; without one a title that names two years plans the later one.
    private static int? YearOf(DraftTitle? title)
    {
        if (title?.Meeting is { } meeting && title.Year is { } held)
            return MonthOf(meeting) >= December ? held + 1 : held;
        int? last = null;
        var text = title?.Title ?? string.Empty;
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (text[i + 4] == '年' && Claims.AmountCollector.IsYear(text.AsSpan(i, 4)))
                last = int.Parse(text.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return last ?? title?.Year;
    }

    private static int MonthOf(string meeting)
    {
        var at = meeting.IndexOf('月', StringComparison.Ordinal);
        var start = at;
        while (start > 0 && char.IsAsciiDigit(meeting[start - 1]))
            start--;
        return at > start && start >= 0 && int.TryParse(meeting.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month : 0;
    }
}

/// <summary>What a report reports on.</summary>
public enum ReportKind
{
    /// <summary>政府工作报告.</summary>
    Work,

    /// <summary>国民经济和社会发展计划执行情况与计划草案的报告.</summary>
    Plan,

    /// <summary>预算执行情况和预算草案的报告.</summary>
    Budget,
}

/// <summary>What settings say of a report; null where they say nothing.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year that it plans.</param>
/// <param name="Kind">What it reports on.</param>
public sealed record SaidIdentity(string? Place, int? Year, ReportKind? Kind);

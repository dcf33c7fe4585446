using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>Finds the report's title, its meeting line and the place that reports, in the lines before the first section.</summary>
internal static class TitleFinder
{
    /// <summary>A title stands within this many candidates from the start: page chrome of a copied web page comes before it.</summary>
    public const int MaxCandidates = 40;

    /// <summary>A longer line is a sentence about the report.</summary>
    private const int MaxTitle = 45;

    /// <summary>The title of a report on a plan names two years and says 国民经济和社会发展计划 twice.</summary>
    private const int MaxPlanTitle = 80;

    /// <summary>The kinds of reports that Hegao knows, the more particular first.</summary>
    private static readonly string[] Kinds = ["政府工作报告", "统计公报", "预算执行情况", "计划执行情况", "规划纲要", "工作报告", "公报", "报告", "纲要"];

    private static readonly string[] PlaceSuffixes = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "新区", "省", "市", "县", "区", "州", "盟", "旗"];

    /// <summary>Finds the title among the heading candidates of a draft.</summary>
    public static TitleEntry? Find(IReadOnlyList<AnchorFact> facts)
    {
        AnchorFact? title = null;
        AnchorFact? meeting = null;
        AnchorFact? date = null;
        var rank = int.MaxValue;
        for (var i = 0; i < Math.Min(facts.Count, MaxCandidates); i++)
        {
            var fact = facts[i];
            if (fact.Kind == AnchorKind.Marked && fact.Marker.Scheme != MarkerScheme.Dash && fact.Place == AnchorPlace.BlockStart)
                break;
            if (meeting is null && IsMeetingLine(fact.Title))
                (meeting, date) = (fact, i > 0 && IsDateLine(facts[i - 1].Title) && !fact.Title.Contains('年', StringComparison.Ordinal) ? facts[i - 1] : null);
            if (fact.Kind is not (AnchorKind.Line or AnchorKind.Heading) || fact.Title.Length > (IsPlanTitle(fact.Title) ? MaxPlanTitle : MaxTitle) || Rank(fact) is var found && (found > rank || found == int.MaxValue))
                continue;
            (title, rank) = (fact, found);
        }

        if (title is null)
            return null;
        var opening = date?.Title + meeting?.Title + " " + title.Title;
        return new(title.Block, title.Index, FindPlace(facts, meeting, title), FindYear(opening), meeting?.Block, date?.Block);
    }

    // The line that is nothing but the report's kind is the title; one that holds it among other words may be a headline of the page, and
    // of several the one nearest to the text is the report's own.
    private static int Rank(AnchorFact fact)
    {
        var title = Compact(fact.Title);
        for (var i = 0; i < Kinds.Length; i++)
        {
            if (title == Kinds[i])
                return i;
            if (title.EndsWith(Kinds[i], StringComparison.Ordinal))
                return (fact.HeadingLevel == 1 ? 10 : 100) + i;
            if (title.Contains(Kinds[i], StringComparison.Ordinal))
                return 1000 + i;
        }

        return int.MaxValue;
    }

    private static bool IsPlanTitle(string title) => title.StartsWith("关于", StringComparison.Ordinal) && title.Contains("的报告", StringComparison.Ordinal);

    private static string Compact(string title) => title.Replace(" ", string.Empty, StringComparison.Ordinal).Trim('《', '》');

    private static bool IsMeetingLine(string title) =>
        title.Contains("会议上", StringComparison.Ordinal) || (title.Contains('年', StringComparison.Ordinal) && (title.Contains("人民代表大会", StringComparison.Ordinal) || (title.Contains("人大", StringComparison.Ordinal) && title.Contains("次会议", StringComparison.Ordinal))));

    // 2023年2月1日在云川县, with the congress on the next line.
    private static bool IsDateLine(string title) =>
        title.Length > 8 && title.AsSpan().TrimStart("—（( ") is var line && line.Length > 5 && line[4] == '年' && char.IsAsciiDigit(line[0]) && (line.Contains("日在", StringComparison.Ordinal) || line[^1] == '日');

    private static int? FindYear(string text)
    {
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (text[i + 4] == '年' && int.TryParse(text.AsSpan(i, 4), System.Globalization.NumberStyles.None, null, out var year) && year is > 1948 and < 2100)
                return year;
        }

        return null;
    }

    // 云川县人民政府县长 names the place best; then 在云川县第十八届人民代表大会.
    private static string? FindPlace(IReadOnlyList<AnchorFact> facts, AnchorFact? meeting, AnchorFact title)
    {
        for (var i = 0; i < Math.Min(facts.Count, MaxCandidates); i++)
        {
            var at = facts[i].Title.IndexOf("人民政府", StringComparison.Ordinal);
            if (at is > 1 and < 12 && IsPlace(facts[i].Title[..at]))
                return facts[i].Title[..at];
        }

        if (meeting is { } line)
        {
            var from = line.Title.IndexOf('在', StringComparison.Ordinal) + 1;
            var to = line.Title.IndexOf('第', from);
            if (from > 0 && to > from && IsPlace(line.Title[from..to]))
                return line.Title[from..to];
        }

        var kind = title.Title.IndexOf("政府工作报告", StringComparison.Ordinal);
        if (kind > 1 && IsPlace(title.Title[..kind]))
            return title.Title[..kind];

        // 关于青溪县2024年预算执行情况
        var year = title.Title.AsSpan().IndexOfAnyInRange('0', '9');
        return year > 2 && title.Title.StartsWith("关于", StringComparison.Ordinal) && IsPlace(title.Title[2..year]) ? title.Title[2..year] : null;
    }

    // 现在，我代表县人民政府 opens a report and names no place.
    private static bool IsPlace(string name) =>
        name.Length is > 1 and < 12 && name.All(char.IsLetter) && !name.Contains("代表", StringComparison.Ordinal) && PlaceSuffixes.Any(suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal));
}

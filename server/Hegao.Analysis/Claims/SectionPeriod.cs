using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>What a section's numbers are about where the clause itself does not say.</summary>
/// <param name="Period">"2024", "2020-2024", or null.</param>
/// <param name="Status">Reported or planned.</param>
internal readonly record struct SectionPeriod(string? Period, ClaimStatus Status)
{
    private static readonly string[] ReviewWords = ["回顾", "总结", "成绩", "完成情况", "执行情况", "取得"];

    private static readonly string[] PlanWords = ["安排", "任务", "重点", "目标", "要求", "部署", "打算", "建议", "思路", "计划", "工作", "规划"];

    /// <summary>The period of each section of <paramref name="outline"/>; the one at the end is that of the text before the first section.</summary>
    public static SectionPeriod[] Of(DraftTree tree, OutlineModel outline)
    {
        var title = outline.Title?.Locate(tree);
        var isCommunique = title is { Title: var name } && (name.Contains("公报", StringComparison.Ordinal) || name.Contains("公报", StringComparison.Ordinal));
        var meeting = title?.Year;
        var review = outline.Entries.Where(static entry => entry.Level <= 1 && IsReview(entry.Title)).Select(static entry => FindYear(entry.Title)).FirstOrDefault(static year => year is not null)
            ?? (isCommunique ? meeting : meeting - 1);
        var plan = outline.Entries.Where(static entry => entry.Level <= 1 && !IsReview(entry.Title)).Select(static entry => FindYear(entry.Title)).FirstOrDefault(static year => year is not null)
            ?? review + 1;
        var periods = new SectionPeriod[outline.Entries.Length + 1];
        var current = new SectionPeriod(isCommunique ? review?.ToString() : null, ClaimStatus.Actual);
        periods[^1] = current;
        for (var i = 0; i < outline.Entries.Length; i++)
        {
            var entry = outline.Entries[i];
            if (entry.Kind == SectionKind.Glossary)
                current = new(null, ClaimStatus.Actual);
            else if (entry.Level <= 1 && !isCommunique)
                current = Next(current, entry, review, plan);
            periods[i] = current;
        }

        return periods;
    }

    private static SectionPeriod Next(SectionPeriod before, OutlineEntry entry, int? review, int? plan)
    {
        var year = FindYear(entry.Title);
        if (IsReview(entry.Title))
        {
            return entry.Title.Contains("五年", StringComparison.Ordinal) && year is null
                ? new(review is { } end ? $"{end - 4}-{end}" : null, ClaimStatus.Actual)
                : new((year ?? review)?.ToString(), ClaimStatus.Actual);
        }

        if (year is not null)
            return new(year.ToString(), ClaimStatus.Target);
        if (PlanWords.Any(word => entry.Title.Contains(word, StringComparison.Ordinal)) || before.Status == ClaimStatus.Target)
            return new(plan?.ToString(), ClaimStatus.Target);
        return before.Period is null ? new(review?.ToString(), ClaimStatus.Actual) : before;
    }

    private static bool IsReview(string title) => ReviewWords.Any(word => title.Contains(word, StringComparison.Ordinal));

    private static int? FindYear(string title)
    {
        for (var i = 0; i + 4 < title.Length; i++)
        {
            if (title[i + 4] == '年' && AmountCollector.IsYear(title.AsSpan(i, 4)))
                return int.Parse(title.AsSpan(i, 4), System.Globalization.NumberStyles.None);
        }

        return null;
    }
}

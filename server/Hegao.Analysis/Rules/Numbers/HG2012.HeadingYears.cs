using System.Globalization;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2012 over the outline: a congress in year Y reviews Y−1 and plans Y; one in December reviews Y and plans Y+1; a review of several years ends
/// with the year that a review of one would be of.
/// </summary>
internal sealed class HeadingYearsRule : IVerifyingRule
{
    private const int December = 12;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => ImpossibleDateRule.Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Outline;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft)
    {
        if (draft.Outline.Title?.Locate(draft.Tree) is not { Year: { } year, Meeting: { } meeting } title || MonthOf(meeting) is not { } month)
            yield break;
        var reviewed = month >= December ? year : year - 1;
        foreach (var entry in draft.Outline.Entries)
        {
            if (entry.Level > 1 || entry.Kind == SectionKind.Glossary || YearsOf(entry.Title) is not (1, var named, var at))
                continue;
            var isReview = entry.Title.Contains("回顾", StringComparison.Ordinal) || entry.Title.Contains("总结", StringComparison.Ordinal);
            var isPlan = entry.Title.Contains("安排", StringComparison.Ordinal) || entry.Title.Contains("任务", StringComparison.Ordinal) || entry.Title.Contains("目标", StringComparison.Ordinal) || entry.Title.Contains("打算", StringComparison.Ordinal);
            if (isReview == isPlan || entry.Title.Contains("五年", StringComparison.Ordinal))
                continue;
            var expected = isReview ? reviewed : reviewed + 1;
            yield return Make(draft, entry, (named, at), expected, title, isReview);
        }
    }

    private static Check Make(AnalysisParts draft, OutlineEntry entry, (int Year, int At) named, int expected, DraftTitle title, bool isReview)
    {
        var anchor = OutlineModel.AnchorOf(draft.Tree, entry);
        var span = anchor.Block.ToSource(anchor.TitleReadingStart + entry.LeadIn + named.At, 4);
        var fits = named.Year == expected;
        return LedgerChecks.Make(
            ImpossibleDateRule.Rule,
            CheckKind.Date,
            fits ? CheckOutcome.Holds : CheckOutcome.Fails,
            span,
            $"{named.Year} {(fits ? "=" : "≠")} {expected}",
            [new(title.Span, new("会议时间见标题下", "the meeting, under the title"))],
            new(
                $"会议时间为“{title.Meeting?.Trim('—', '（', '）', '(', ')', ' ')}”，{(isReview ? "回顾" : "安排")}的应是{expected}年，标题写作{named.Year}年。",
                $"After the meeting line this part {(isReview ? "reviews" : "plans")} {expected}; its heading says {named.Year}."),
            [new(new($"改为“{expected}”", $"Change to {expected}"), [new(span, expected.ToString(CultureInfo.InvariantCulture))], FixKind.Alternative)]);
    }

    // How many years a heading names, the first of them and where it stands.
    private static (int Count, int Year, int At) YearsOf(string title)
    {
        var (count, first, at) = (0, 0, -1);
        for (var i = 0; i + 3 < title.Length; i++)
        {
            if (!int.TryParse(title.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1990 or > 2100)
                continue;
            if (count++ == 0 && i + 4 < title.Length && title[i + 4] == '年')
                (first, at) = (year, i);
            i += 3;
        }

        return at < 0 ? (0, 0, -1) : (count, first, at);
    }

    private static int? MonthOf(string meeting)
    {
        var at = meeting.IndexOf('月', StringComparison.Ordinal);
        var start = at;
        while (start > 0 && char.IsAsciiDigit(meeting[start - 1]))
            start--;
        return at > 0 && int.TryParse(meeting.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null;
    }
}

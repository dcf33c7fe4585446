using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>What reports on budgets and plans say beside their indicators: 为调整预算的101.2%, 收入安排16.2亿元, 15.31亿元（决算数）.</summary>
internal static class PlanWords
{
    private static readonly string[] Verbs = ["拟安排", "安排", "预期", "预计"];

    private static readonly string[] Statuses = ["决算数", "快报数", "预算数", "决算", "快报"];

    /// <summary>A longer remark says more than the basis.</summary>
    private const int MaxRemark = 8;

    /// <summary>A longer phrase is an indicator of its own.</summary>
    private const int MaxBudget = 7;

    /// <summary>Whether a phrase is the budget that a rate measures against; the indicator is the one before it.</summary>
    public static bool IsBudget(string phrase) =>
        phrase.Length <= MaxBudget && (phrase.EndsWith("预算", StringComparison.Ordinal) || phrase.EndsWith("预算数", StringComparison.Ordinal)) && !phrase.Contains("公共", StringComparison.Ordinal);

    /// <summary>一般公共预算收入安排: behind a known indicator the verb is no part of its name.</summary>
    public static string WithoutVerb(string indicator, Vocabulary vocabulary)
    {
        foreach (var verb in Verbs)
        {
            if (indicator.Length > verb.Length + 3 && indicator.EndsWith(verb, StringComparison.Ordinal)
                && !vocabulary.Indicators.TryFind(indicator, out _) && vocabulary.Indicators.TryMatchEnd(indicator.AsSpan(0, indicator.Length - verb.Length), out var length, out _) && length > 3)
                return indicator[..^verb.Length];
        }

        return indicator;
    }

    /// <summary>The basis that a remark right behind a number names: （决算数）, （同口径）; null without one.</summary>
    public static string? BasisBehind(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('（' or '('))
            return null;
        var close = text.AsSpan(end).IndexOfAny('）', ')');
        if (close is < 2 or > MaxRemark)
            return null;
        var remark = text.Substring(end + 1, close - 1);
        return Statuses.Contains(remark) ? remark : Cues.TryFind(remark, out var cue) && cue.Is(CueKinds.Basis) ? ClauseContext.Read(text, end + 1, end + close).Basis : null;
    }

    /// <summary>按同口径计算, 剔除一次性因素后: the basis of what the sentence says behind this clause, which has no number; null without one.</summary>
    public static string? BasisOfSentence(string text, int start, int end)
    {
        var clause = text.AsSpan(start, end - start).TrimEnd("，、 ");
        return clause.EndsWith("计算") || clause.EndsWith("口径") || clause.EndsWith("比较") || clause.EndsWith("因素") || clause.EndsWith("影响") || clause.EndsWith("后")
            ? ClauseContext.Read(text, start, end).Basis
            : null;
    }
}

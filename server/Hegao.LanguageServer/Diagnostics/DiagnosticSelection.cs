using System.Collections.Immutable;
using Hegao.Analysis;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Which findings of a draft are shown.</summary>
internal static class DiagnosticSelection
{
    /// <summary>More would bury the reader and stall editors; the last one shown then says how many are missing (HG9005).</summary>
    public const int MaxPerDocument = 1000;

    /// <summary>The most severe findings, in reading order, and behind them the notice about the rest, where there is a rest.</summary>
    public static ImmutableArray<Finding> Select(ImmutableArray<Finding> findings)
    {
        if (findings.Length <= MaxPerDocument)
            return findings;

        var shown = Enumerable.Range(0, findings.Length)
            .OrderByDescending(index => findings[index].Severity)
            .ThenBy(index => index)
            .Take(MaxPerDocument - 1)
            .Order()
            .ToArray();
        var missing = findings.Length - shown.Length;
        var firstMissing = FirstGap(shown);
        return [.. shown.Select(index => findings[index]), Notice(findings[firstMissing], missing)];
    }

    private static int FirstGap(int[] ascending)
    {
        var gap = 0;
        while (gap < ascending.Length && ascending[gap] == gap)
            gap++;
        return gap;
    }

    private static Finding Notice(Finding firstMissing, int missing) => new(
        "HG9005",
        Severity.Info,
        firstMissing.Span,
        new(
            $"问题过多，此处只列出 {MaxPerDocument - 1} 条，另有 {missing} 条未列出。请用 hegao check 查看全部问题。",
            $"Too many findings: {MaxPerDocument - 1} are shown, {missing} more are not. Run hegao check to see all."),
        Expression: null,
        Related: [],
        Fixes: []);
}

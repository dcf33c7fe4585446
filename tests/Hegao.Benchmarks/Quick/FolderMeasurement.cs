using System.Diagnostics;
using Hegao.Analysis;
using Hegao.Benchmarks.Texts;

namespace Hegao.Benchmarks.Quick;

/// <summary>Checks reports of usual length, all rules, on all processors; reading files is not part of it.</summary>
internal static class FolderMeasurement
{
    private const int Reports = 300;
    private const int Chars = 17_000;

    /// <summary>Checks each report once; no two have a paragraph in common.</summary>
    public static FolderFigures Run()
    {
        var text = LongDraft.Make(DraftFormat.PlainText, Reports * Chars);
        var reports = Enumerable.Range(0, Reports).Select(i => text.Substring(i * Chars, Chars)).ToArray();
        Parallel.ForEach(reports[..20], Check);
        var start = Stopwatch.GetTimestamp();
        Parallel.ForEach(reports, Check);
        return new(Reports, Math.Round(Reports / Stopwatch.GetElapsedTime(start).TotalSeconds, 1));
    }

    private static void Check(string report) => GC.KeepAlive(DraftAnalysis.Create(DraftTree.Parse(report, DraftFormat.PlainText)).Findings);
}

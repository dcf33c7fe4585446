using System.Diagnostics;
using Hegao.Analysis;
using Hegao.Benchmarks.Texts;
using Markdig;

namespace Hegao.Benchmarks.Quick;

/// <summary>Reads drafts from scratch, ours and Markdig's turn by turn, so that a busy machine is busy for both.</summary>
internal static class ParseMeasurement
{
    private const int Chars = 3_600_000;
    private const int Rounds = 7;
    private const int ClaimRounds = 3;

    /// <summary>Measures; the median of several rounds counts.</summary>
    public static ParseFigures Run()
    {
        var txt = LongDraft.Make(DraftFormat.PlainText, Chars);
        var md = LongDraft.Make(DraftFormat.Markdown, Chars);
        var (ours, oursMarkdown, markdig, claims) = (new double[Rounds], new double[Rounds], new double[Rounds], new double[ClaimRounds]);
        var bytes = 0L;
        for (var i = 0; i < Rounds; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ours[i] = Speed(() => DraftTree.Parse(txt, DraftFormat.PlainText));
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            oursMarkdown[i] = Speed(() => DraftTree.Parse(md, DraftFormat.Markdown));
            markdig[i] = Speed(() => Markdown.Parse(md));
        }

        for (var i = 0; i < ClaimRounds; i++)
        {
            var tree = DraftTree.Parse(txt, DraftFormat.PlainText);
            claims[i] = Speed(() => DraftAnalysis.Create(tree).Claims);
        }

        return new(Chars, Median(ours), Median(oursMarkdown), Median(markdig), Median(claims), Math.Round((double)bytes / Chars, 1));
    }

    private static double Speed(Func<object> read)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var result = read();
        var elapsed = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(result);
        return Chars / elapsed.TotalMicroseconds;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return Math.Round(values[values.Length / 2], 1);
    }
}

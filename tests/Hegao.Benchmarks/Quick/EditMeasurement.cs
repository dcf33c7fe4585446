using System.Diagnostics;
using Hegao.Analysis;
using Hegao.Benchmarks.Edits;

namespace Hegao.Benchmarks.Quick;

/// <summary>Makes rounds of edits in one draft, one edit after another as a writer does, and measures each by itself.</summary>
internal sealed class EditMeasurement
{
    private readonly EditRound rounds = new(new Random(2025));
    private readonly List<double> microseconds = [];
    private DraftTree tree;
    private DraftAnalysis analysis;
    private long allocated;
    private long reparsed;

    public EditMeasurement(string text, DraftFormat format)
    {
        tree = DraftTree.Parse(text, format);
        analysis = DraftAnalysis.Create(tree);
        _ = analysis.Shown;
    }

    /// <summary>Measures at most <paramref name="count"/> rounds, fewer where they would take longer than <paramref name="limit"/>.</summary>
    public EditFigures Run(EditKind kind, int count, TimeSpan limit)
    {
        microseconds.Clear();
        (allocated, reparsed) = (0, 0);
        var chars = tree.Length;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count && (i < 2 || Stopwatch.GetElapsedTime(start) < limit); i++)
        {
            foreach (var change in rounds.Next(kind, tree))
                Measure(change);
        }

        microseconds.Sort();
        var edits = microseconds.Count;
        return new(
            tree.Format == DraftFormat.Markdown ? "md" : "txt", EditNames.Of(kind), chars,
            Percentile(0.5), Percentile(0.99), allocated / edits, reparsed / edits, edits);
    }

    private void Measure(TextChange change)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        tree = tree.WithChanges(change);
        analysis = analysis.WithTree(tree);
        analysis.PrepareLedger();
        microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        allocated += GC.GetAllocatedBytesForCurrentThread() - bytes;
        reparsed += tree.Update?.ReadChars ?? 0;

        // The findings are measured over the wire; here they only keep the analysis as a server has it.
        _ = analysis.Shown;
    }

    private double Percentile(double share) => Math.Round(microseconds[Math.Min(microseconds.Count - 1, (int)(share * microseconds.Count))], 1);
}

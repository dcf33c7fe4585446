using System.Diagnostics;
using Hegao.Benchmarks.Texts;
using Hegao.Benchmarks.Wire;

namespace Hegao.Benchmarks.Quick;

/// <summary>One character typed at a random place → the versioned diagnostics, over the wire.</summary>
internal static class WireMeasurement
{
    /// <summary>Types at most <paramref name="count"/> characters, one at a time, in a draft of <paramref name="chars"/> UTF-16 code units, and takes each back.</summary>
    public static async Task<WireFigures> RunAsync(DraftFormat format, int chars, int count, TimeSpan limit)
    {
        var text = LongDraft.Make(format, chars);
        var tree = DraftTree.Parse(text, format);
        var random = new Random(7);
        var uri = format == DraftFormat.Markdown ? "file:///draft.md" : "file:///draft.txt";
        await using var client = await WireClient.StartAsync();
        await client.OpenAsync(uri, text);
        var microseconds = new List<double>();
        var (version, allocated, bytes) = (1, 0L, 0L);
        var begin = Stopwatch.GetTimestamp();
        while (microseconds.Count < count && (microseconds.Count < 10 || Stopwatch.GetElapsedTime(begin) < limit))
        {
            var at = tree.GetPosition(random.Next(tree.Length));
            var behind = at with { Character = at.Character + 1 };
            foreach (var (end, typed) in ((LinePosition, string)[])[(at, "的"), (behind, string.Empty)])
            {
                var before = GC.GetTotalAllocatedBytes();
                var start = Stopwatch.GetTimestamp();
                bytes = await client.TypeAsync(uri, ++version, at, end, typed);
                microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                allocated += GC.GetTotalAllocatedBytes() - before;
            }
        }

        microseconds.Sort();
        return new(
            format == DraftFormat.Markdown ? "md" : "txt", chars, Percentile(microseconds, 0.5), Percentile(microseconds, 0.99), allocated / microseconds.Count, bytes, microseconds.Count);
    }

    private static double Percentile(List<double> sorted, double share) => Math.Round(sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))], 1);
}

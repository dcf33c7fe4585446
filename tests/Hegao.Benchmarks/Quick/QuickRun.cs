using System.Text.Json;
using Hegao.Benchmarks.Edits;
using Hegao.Benchmarks.Texts;

namespace Hegao.Benchmarks.Quick;

/// <summary>The verb <c>quick</c>: plain loops that take seconds, for a look while working. BenchmarkDotNet has the last word.</summary>
internal static class QuickRun
{
    private static readonly DraftFormat[] Formats = [DraftFormat.PlainText, DraftFormat.Markdown];

    private static readonly int[] Sizes = [30_000, 360_000, 3_600_000];

    /// <summary>Measures everything and prints it as JSON or as a table.</summary>
    /// <param name="output">Where it is printed.</param>
    /// <param name="asJson">JSON has the drafts over the wire as plain text alone, the table in both formats.</param>
    /// <param name="isBrief">Only characters typed, and only what needs no server and no folder.</param>
    public static async Task RunAsync(TextWriter output, bool asJson, bool isBrief)
    {
        WarmUp(isBrief);
        var edits = new List<EditFigures>();
        foreach (var format in Formats)
        {
            foreach (var size in Sizes)
            {
                var measurement = new EditMeasurement(LongDraft.Make(format, size), format);
                foreach (var kind in Kinds(isBrief))
                    edits.Add(measurement.Run(kind, kind == EditKind.Char ? 2500 : 400, TimeSpan.FromSeconds(kind == EditKind.Char ? 1 : 0.4)));
            }
        }

        var diagnostics = new List<WireFigures>();
        foreach (var format in isBrief ? [] : asJson ? [DraftFormat.PlainText] : Formats)
        {
            foreach (var size in Sizes)
                diagnostics.Add(await WireMeasurement.RunAsync(format, size, 1000, TimeSpan.FromSeconds(2)));
        }

        var report = new QuickReport(edits, ParseMeasurement.Run(), diagnostics, isBrief ? new(0, 0) : FolderMeasurement.Run());
        if (asJson)
            output.WriteLine(JsonSerializer.Serialize(report, QuickJsonContext.Default.QuickReport));
        else
            Print(output, report);
    }

    private static EditKind[] Kinds(bool isBrief) => isBrief ? [EditKind.Char] : Enum.GetValues<EditKind>();

    // Long enough for the tiers of the compiler to settle.
    private static void WarmUp(bool isBrief)
    {
        foreach (var format in Formats)
        {
            var measurement = new EditMeasurement(LongDraft.Make(format, 60_000), format);
            foreach (var kind in Kinds(isBrief))
                measurement.Run(kind, 1500, TimeSpan.FromMilliseconds(600));
        }
    }

    private static void Print(TextWriter output, QuickReport report)
    {
        output.WriteLine($"{"format",-7}{"kind",-12}{"chars",9}{"p50 µs",11}{"p99 µs",11}{"bytes",11}{"reparsed",10}{"edits",7}");
        foreach (var row in report.Edit)
            output.WriteLine($"{row.Format,-7}{row.Kind,-12}{row.Chars,9}{row.P50,11:F1}{row.P99,11:F1}{row.AllocBytes,11}{row.ReparsedChars,10}{row.Edits,7}");
        var parse = report.Parse;
        foreach (var row in report.Diagnostics)
            output.WriteLine($"{row.Format,-7}{"diagnostics",-12}{row.Chars,9}{row.P50,11:F1}{row.P99,11:F1}{row.AllocBytes,11}{row.MessageBytes,10}{row.Edits,7}");
        output.WriteLine($"folder: {report.Folder.Reports} reports, {report.Folder.PerSecond} a second");
        output.WriteLine($"parse {parse.Chars} chars, M chars/s: .txt {parse.Txt}, .md {parse.Md}, claims {parse.Claims}, Markdig bare {parse.Markdig}; {parse.AllocBytesPerChar} bytes a char");
    }
}

using System.Globalization;
using Hegao.Analysis;

namespace Hegao.Output.Checking;

/// <summary>
/// <c>--format text</c>: a line a finding, with what it rests on and what could mend it, and the totals. Of several drafts each has a heading over its
/// findings, and the totals are given by rule too.
/// </summary>
internal sealed class TextCheckWriter : ICheckWriter
{
    private readonly StreamWriter writer;
    private readonly TextConsole console;
    private readonly bool isGrouped;
    private readonly Dictionary<string, int> byRule = new(StringComparer.Ordinal);

    /// <summary>Starts the output.</summary>
    public TextCheckWriter(ProgramContext context, bool isGrouped)
    {
        writer = context.Streams.OpenText();
        console = new(writer, context);
        this.isGrouped = isGrouped;
    }

    /// <inheritdoc/>
    public void Start()
    {
    }

    /// <inheritdoc/>
    public void Write(CheckOutput draft)
    {
        if (draft.Diagnostics.Count == 0)
            return;
        if (isGrouped)
        {
            console.Write(draft.File, TextConsole.Strong);
            console.WriteLine(console.Say($"（{Counts(draft.Summary)}）", $" ({Counts(draft.Summary)})"), TextConsole.Faint);
        }

        foreach (var diagnostic in draft.Diagnostics)
        {
            byRule[diagnostic.Rule] = byRule.GetValueOrDefault(diagnostic.Rule) + 1;
            Write(diagnostic);
        }

        if (isGrouped)
            console.WriteLine();
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
        if (isGrouped)
            WriteByRule();
        if (summary.Files == 0)
            return;
        console.WriteLine(console.Say(
            $"共核 {summary.Files} 篇、{summary.Characters:N0} 字：{Counts(summary)}。",
            $"{Count(summary.Files, "draft")}, {summary.Characters:N0} characters: {Counts(summary)}."));
        if (summary.Known > 0)
            console.WriteLine(console.Say($"另有已知问题 {summary.Known} 个，未列出。", $"{Count(summary.Known, "known finding")} not listed."), TextConsole.Faint);
    }

    /// <inheritdoc/>
    public Task FlushAsync(CancellationToken cancellationToken) => writer.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private void Write(DiagnosticOutput diagnostic)
    {
        console.Write(PlaceOf(diagnostic), TextConsole.Faint);
        console.Write($"{SeverityNames.Display(diagnostic.Level).In(console.Language)} {diagnostic.Rule} ", TextConsole.Of(diagnostic.Level));
        console.WriteLine(diagnostic.Message);
        foreach (var place in diagnostic.Related)
        {
            console.Write(PlaceOf(place, diagnostic), TextConsole.Faint);
            console.WriteLine(place.Message);
        }

        foreach (var fix in diagnostic.Fixes)
            console.WriteLine($"{(isGrouped ? "      " : "    ")}→ {fix.Title}", TextConsole.Faint);
    }

    private string PlaceOf(DiagnosticOutput diagnostic) => (isGrouped, diagnostic.Quote) switch
    {
        (false, null) => $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column + 1}: ",
        (true, null) => $"  {diagnostic.Line}:{diagnostic.Column + 1}  ",
        (false, var quote) => console.Say($"{diagnostic.File}：第{diagnostic.Line}段“{quote}”：", $"{diagnostic.File}: paragraph {diagnostic.Line} “{quote}”: "),
        (true, var quote) => console.Say($"  第{diagnostic.Line}段“{quote}”  ", $"  paragraph {diagnostic.Line} “{quote}”  "),
    };

    // A place in a Word document is a paragraph; one in another file, as a table of facts, is a line there.
    private string PlaceOf(RelatedOutput place, DiagnosticOutput diagnostic) => (isGrouped && place.File == diagnostic.File, diagnostic.Quote is not null && place.File == diagnostic.File) switch
    {
        (false, false) => $"    {place.File}:{place.Line}:{place.Column + 1}: ",
        (true, false) => $"      {place.Line}:{place.Column + 1}  ",
        (false, true) => console.Say($"    {place.File}：第{place.Line}段：", $"    {place.File}: paragraph {place.Line}: "),
        (true, true) => console.Say($"      第{place.Line}段  ", $"      paragraph {place.Line}  "),
    };

    // The most frequent first.
    private void WriteByRule()
    {
        if (byRule.Count == 0)
            return;
        var width = byRule.Values.Max().ToString(CultureInfo.InvariantCulture).Length;
        foreach (var (rule, count) in byRule.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            console.Write($"{count.ToString(CultureInfo.InvariantCulture).PadLeft(width)}  ", TextConsole.Strong);
            console.WriteLine($"{rule}  {RuleCatalogue.Find(rule)?.Title.In(console.Language)}".TrimEnd());
        }

        console.WriteLine();
    }

    private string Counts(CheckSummary summary) => console.Say(
        $"错误 {summary.Errors}，警告 {summary.Warnings}，提示 {summary.Infos}",
        $"{Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}, {Count(summary.Infos, "info")}");

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}

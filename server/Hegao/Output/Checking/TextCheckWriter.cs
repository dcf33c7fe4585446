using Hegao.Analysis;

namespace Hegao.Output.Checking;

/// <summary><c>--format text</c>: a line a finding, with what it rests on and what could mend it, and the totals.</summary>
internal sealed class TextCheckWriter : ICheckWriter
{
    private readonly StreamWriter writer;
    private readonly TextConsole console;

    /// <summary>Starts the output.</summary>
    public TextCheckWriter(ProgramContext context)
    {
        writer = context.Streams.OpenText();
        console = new(writer, context);
    }

    /// <inheritdoc/>
    public void Start()
    {
    }

    /// <inheritdoc/>
    public void Write(CheckOutput draft)
    {
        foreach (var diagnostic in draft.Diagnostics)
            Write(diagnostic);
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
        if (summary.Files == 0)
            return;
        console.WriteLine(console.Say(
            $"共核 {summary.Files} 篇、{summary.Characters:N0} 字：错误 {summary.Errors}，警告 {summary.Warnings}，提示 {summary.Infos}。",
            $"{Count(summary.Files, "draft")}, {summary.Characters:N0} characters: {Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}, {Count(summary.Infos, "info")}."));
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
            console.Write($"    {place.File}:{place.Line}:{place.Column + 1}: ", TextConsole.Faint);
            console.WriteLine(place.Message);
        }

        foreach (var fix in diagnostic.Fixes)
            console.WriteLine($"    → {fix.Title}", TextConsole.Faint);
    }

    private string PlaceOf(DiagnosticOutput diagnostic) => diagnostic.Quote is { } quote
        ? console.Say($"{diagnostic.File}：第{diagnostic.Line}段“{quote}”：", $"{diagnostic.File}: paragraph {diagnostic.Line} “{quote}”: ")
        : $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column + 1}: ";

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}

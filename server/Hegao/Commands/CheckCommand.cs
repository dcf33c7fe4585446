using System.CommandLine;
using System.Text.Json;
using Hegao.Analysis;
using Hegao.CommandLine;
using Hegao.Output;

namespace Hegao.Commands;

/// <summary><c>hegao check</c>: what is wrong in the drafts.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = new Command("check", context.Say("核稿：列出数据、序号、名词解释、标点方面的问题", "check drafts: figures, numbering, glossary, punctuation"));
        var arguments = new DraftArguments(command, context, "text", "json", "sarif", "github");
        var failOn = new FailOnOption(command, context);
        var comments = new CommentsOption(command, context);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var batch = arguments.GetBatch(parsed, context);
            var drafts = WithSettings(batch.ProcessAsync(file => CheckOutput.Read(file, context.Language), cancellationToken), context.Language);
            var summary = arguments.FormatOf(parsed) switch
            {
                "json" => await PrintJsonAsync(drafts, context, cancellationToken),
                "sarif" => await PrintSarifAsync(drafts, context, cancellationToken),
                "github" => await PrintGithubAsync(drafts, context, cancellationToken),
                _ => await PrintTextAsync(drafts, context, cancellationToken),
            };
            if (!comments.Write(parsed, arguments.GetPaths(parsed), arguments.GetRevisions(parsed), arguments.GetSettings(parsed)) || batch.HasFailures)
                return ExitStatus.Failure;
            return failOn.IsReached(parsed, summary) ? ExitStatus.Findings : ExitStatus.Clean;
        });
        return command;
    }

    // The drafts, and behind them the settings files that counted, where something is wrong in them.
    private static async IAsyncEnumerable<CheckOutput> WithSettings(IAsyncEnumerable<CheckOutput> drafts, UserLanguage language)
    {
        var review = new SettingsReview();
        await foreach (var draft in drafts)
        {
            review.Add(draft.Settings, draft.UnusedIgnores);
            yield return draft;
        }

        foreach (var file in review.Findings(language))
            yield return file;
    }

    private static async Task<CheckSummary> PrintJsonAsync(
        IAsyncEnumerable<CheckOutput> drafts, ProgramContext context, CancellationToken cancellationToken)
    {
        await using var output = new JsonOutput(context.Streams);
        var writer = output.Writer;
        var summary = default(CheckSummary);
        writer.WriteStartObject();
        writer.WriteStartArray("diagnostics");
        await foreach (var draft in drafts)
        {
            summary += draft.Summary;
            foreach (var diagnostic in draft.Diagnostics)
                JsonSerializer.Serialize(writer, diagnostic, OutputJsonContext.Default.DiagnosticOutput);
            await writer.FlushAsync(cancellationToken);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("summary");
        JsonSerializer.Serialize(writer, summary, OutputJsonContext.Default.CheckSummary);
        writer.WriteEndObject();
        return summary;
    }

    private static async Task<CheckSummary> PrintSarifAsync(
        IAsyncEnumerable<CheckOutput> drafts, ProgramContext context, CancellationToken cancellationToken)
    {
        await using var output = new JsonOutput(context.Streams);
        var sarif = new SarifOutput(output.Writer, context.Language);
        var summary = default(CheckSummary);
        sarif.WriteStart();
        await foreach (var draft in drafts)
        {
            summary += draft.Summary;
            foreach (var diagnostic in draft.Diagnostics)
                sarif.Write(diagnostic);
            await output.Writer.FlushAsync(cancellationToken);
        }

        sarif.WriteEnd();
        return summary;
    }

    private static async Task<CheckSummary> PrintGithubAsync(
        IAsyncEnumerable<CheckOutput> drafts, ProgramContext context, CancellationToken cancellationToken)
    {
        await using var writer = context.Streams.OpenText();
        var summary = default(CheckSummary);
        await foreach (var draft in drafts)
        {
            summary += draft.Summary;
            foreach (var diagnostic in draft.Diagnostics)
                await writer.WriteAsync(GithubOutput.Line(diagnostic) + "\n");
            await writer.FlushAsync(cancellationToken);
        }

        return summary;
    }

    private static async Task<CheckSummary> PrintTextAsync(
        IAsyncEnumerable<CheckOutput> drafts, ProgramContext context, CancellationToken cancellationToken)
    {
        await using var writer = context.Streams.OpenText();
        var console = new TextConsole(writer, context);
        var summary = default(CheckSummary);
        await foreach (var draft in drafts)
        {
            summary += draft.Summary;
            foreach (var diagnostic in draft.Diagnostics)
                Print(diagnostic, console);
            await writer.FlushAsync(cancellationToken);
        }

        Print(summary, console);
        return summary;
    }

    private static void Print(DiagnosticOutput diagnostic, TextConsole console)
    {
        console.Write(PlaceOf(diagnostic, console), TextConsole.Faint);
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

    private static string PlaceOf(DiagnosticOutput diagnostic, TextConsole console) => diagnostic.Quote is { } quote
        ? console.Say($"{diagnostic.File}：第{diagnostic.Line}段“{quote}”：", $"{diagnostic.File}: paragraph {diagnostic.Line} “{quote}”: ")
        : $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column + 1}: ";

    private static void Print(CheckSummary summary, TextConsole console)
    {
        if (summary.Files == 0)
            return;
        console.WriteLine(console.Say(
            $"共核 {summary.Files} 篇、{summary.Characters:N0} 字：错误 {summary.Errors}，警告 {summary.Warnings}，提示 {summary.Infos}。",
            $"{Count(summary.Files, "draft")}, {summary.Characters:N0} characters: {Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}, {Count(summary.Infos, "info")}."));
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}

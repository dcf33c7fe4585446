using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Workspace;

namespace Hegao.Commands;

/// <summary>A verb that says something of each draft by itself (outline, glossary): one JSON object a draft, or text.</summary>
internal static class DraftCommand
{
    /// <summary>Makes the verb.</summary>
    /// <param name="context">Where to write, in which language.</param>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="read">What is said of a draft; called on several threads.</param>
    /// <param name="json">How that is written as JSON.</param>
    /// <param name="print">How it is written as text.</param>
    /// <param name="table">How it is written as CSV: the header and the rows; null where the verb has no such form.</param>
    public static Command Create<T>(
        ProgramContext context,
        string name,
        string description,
        Func<DraftFile, T> read,
        JsonTypeInfo<T> json,
        Action<T, TextConsole> print,
        (string[] Header, Func<T, IEnumerable<string?[]>> Rows)? table = null)
    {
        var command = new Command(name, description);
        var arguments = new DraftArguments(command, context, table is null ? ["text", "json"] : ["text", "json", "csv"]);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var batch = arguments.GetBatch(parsed, context);
            if (arguments.IsJson(parsed))
                await PrintJsonAsync(batch, read, json, context.Streams, cancellationToken);
            else if (table is { } columns && arguments.IsCsv(parsed))
                await PrintCsvAsync(batch, read, columns, context.Streams, cancellationToken);
            else
                await PrintTextAsync(batch, read, print, context, cancellationToken);
            return batch.HasFailures ? ExitStatus.Failure : ExitStatus.Clean;
        });
        return command;
    }

    private static async Task PrintJsonAsync<T>(
        DraftBatch batch, Func<DraftFile, T> read, JsonTypeInfo<T> json, ProgramStreams streams, CancellationToken cancellationToken)
    {
        await using var output = new JsonOutput(streams);
        if (!batch.IsSingleDraft)
            output.Writer.WriteStartObject();
        if (!batch.IsSingleDraft)
            output.Writer.WriteStartArray("files");
        await foreach (var draft in batch.ProcessAsync(read, cancellationToken))
        {
            JsonSerializer.Serialize(output.Writer, draft, json);
            await output.Writer.FlushAsync(cancellationToken);
        }

        if (batch.IsSingleDraft)
            return;
        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    private static async Task PrintCsvAsync<T>(
        DraftBatch batch, Func<DraftFile, T> read, (string[] Header, Func<T, IEnumerable<string?[]>> Rows) table, ProgramStreams streams, CancellationToken cancellationToken)
    {
        await using var writer = streams.OpenText();
        await writer.WriteAsync(CsvOutput.Line(table.Header));
        await foreach (var draft in batch.ProcessAsync(read, cancellationToken))
        {
            foreach (var row in table.Rows(draft))
                await writer.WriteAsync(CsvOutput.Line(row));
            await writer.FlushAsync(cancellationToken);
        }
    }

    private static async Task PrintTextAsync<T>(
        DraftBatch batch, Func<DraftFile, T> read, Action<T, TextConsole> print, ProgramContext context, CancellationToken cancellationToken)
    {
        await using var writer = context.Streams.OpenText();
        var console = new TextConsole(writer, context);
        var isFirst = true;
        await foreach (var draft in batch.ProcessAsync(read, cancellationToken))
        {
            if (!isFirst)
                console.WriteLine();
            isFirst = false;
            print(draft, console);
            await writer.FlushAsync(cancellationToken);
        }
    }
}

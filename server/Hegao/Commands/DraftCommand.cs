using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Output.Archives;
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
    /// <param name="parquet">How it is written as a Parquet file; null where the verb has no such form.</param>
    public static Command Create<T>(
        ProgramContext context,
        string name,
        string description,
        Func<DraftFile, T> read,
        JsonTypeInfo<T> json,
        Action<T, TextConsole> print,
        (string[] Header, Func<T, IEnumerable<string?[]>> Rows)? table = null,
        Func<IAsyncEnumerable<T>, Stream, CancellationToken, Task>? parquet = null)
    {
        var command = new Command(name, description);
        var arguments = new DraftArguments(command, context, ["text", "json", .. table is null ? [] : (string[])["csv"], .. parquet is null ? [] : (string[])["parquet"]]);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var batch = arguments.GetBatch(parsed, context);
            if (arguments.IsJson(parsed))
                await PrintJsonAsync(batch, read, json, context.Streams, cancellationToken);
            else if (table is { } columns && arguments.IsCsv(parsed))
                await PrintCsvAsync(batch, read, columns, context.Streams, cancellationToken);
            else if (parquet is not null && arguments.FormatOf(parsed) == "parquet")
                return await PrintParquetAsync(batch, read, parquet, context, cancellationToken);
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

    private static async Task<int> PrintParquetAsync<T>(
        DraftBatch batch, Func<DraftFile, T> read, Func<IAsyncEnumerable<T>, Stream, CancellationToken, Task> parquet, ProgramContext context, CancellationToken cancellationToken)
    {
        if (!ClaimsParquet.IsBuiltIn)
        {
            context.Report(
                "这一版程序（自带运行时，或编译为本机代码）不含 Parquet 输出；请改用 --format csv，或改用在 .NET 运行时上运行的版本（dotnet tool install Hegao）。",
                "this program (self-contained or native) cannot write Parquet; use --format csv, or the program that runs on the .NET runtime (dotnet tool install Hegao).");
            return ExitStatus.Failure;
        }

        if (context.Streams.OutputIsTerminal)
        {
            context.Report("Parquet 文件不能显示在终端上，请写入文件：hegao claims … --format parquet > claims.parquet。", "a Parquet file cannot be shown in a terminal; write it to a file: hegao claims … --format parquet > claims.parquet.");
            return ExitStatus.Failure;
        }

        await parquet(batch.ProcessAsync(read, cancellationToken), context.Streams.Output, cancellationToken);
        return batch.HasFailures ? ExitStatus.Failure : ExitStatus.Clean;
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

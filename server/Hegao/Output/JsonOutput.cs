using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hegao.Output;

/// <summary>JSON on standard output: Chinese as it is, one line for programs, indented for persons, a line feed at the end.</summary>
internal sealed class JsonOutput : IAsyncDisposable
{
    private readonly Stream stream;

    /// <summary>Starts the output.</summary>
    public JsonOutput(ProgramStreams streams)
    {
        stream = streams.Output;
        Writer = new(stream, new JsonWriterOptions
        {
            // "Unsafe" concerns JSON inside HTML pages, which this is not.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = streams.OutputIsTerminal,
        });
    }

    /// <summary>Where the JSON is written.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        var isEmpty = Writer.BytesCommitted + Writer.BytesPending == 0;
        await Writer.DisposeAsync();
        if (!isEmpty)
            stream.WriteByte((byte)'\n');
        await stream.FlushAsync();
    }
}

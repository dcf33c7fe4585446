using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Hegao.LanguageServer;

namespace Hegao.Benchmarks.Wire;

/// <summary>The language server in this process, seen through its pipes as a client sees it: bytes in, bytes out.</summary>
internal sealed class WireClient : IAsyncDisposable
{
    private readonly Pipe toServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Pipe fromServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Task server;

    private WireClient() =>
        server = LanguageServerHost.RunAsync(toServer.Reader.AsStream(), fromServer.Writer.AsStream(), new LanguageServerOptions(), CancellationToken.None);

    /// <summary>Starts a server and introduces the client.</summary>
    public static async Task<WireClient> StartAsync()
    {
        var client = new WireClient();
        await client.SendAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{"textDocument":{"publishDiagnostics":{"versionSupport":true,"relatedInformation":true}}}}}""");
        await client.SkipToAsync("\"id\":1,");
        await client.SendAsync("""{"jsonrpc":"2.0","method":"initialized","params":{}}""");
        return client;
    }

    /// <summary>Opens a draft and waits for its diagnostics.</summary>
    public async Task OpenAsync(string uri, string text)
    {
        await SendAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{uri}}}}","languageId":"","version":1,"text":"{{{{JsonEncodedText.Encode(text)}}}}"}}}""");
        await SkipToAsync("\"version\":1,");
    }

    /// <summary>Types at a place and waits for the diagnostics of that version; how many bytes they take.</summary>
    public async Task<long> TypeAsync(string uri, int version, LinePosition start, LinePosition end, string text)
    {
        await SendAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{uri}}}}","version":{{{{version}}}}},"contentChanges":[{"range":{"start":{"line":{{{{start.Line}}}},"character":{{{{start.Character}}}}},"end":{"line":{{{{end.Line}}}},"character":{{{{end.Character}}}}}},"text":"{{{{text}}}}"}]}}""");
        return await SkipToAsync($"\"version\":{version},");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await SendAsync("""{"jsonrpc":"2.0","id":2,"method":"shutdown"}""");
        await SkipToAsync("\"id\":2,");
        await SendAsync("""{"jsonrpc":"2.0","method":"exit"}""");
        await server;
    }

    private async Task SendAsync(string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        toServer.Writer.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        toServer.Writer.Write(body);
        await toServer.Writer.FlushAsync();
    }

    // Reads messages up to one whose first bytes hold the words; its length.
    private async Task<long> SkipToAsync(string words)
    {
        const int Head = 400;
        var wanted = Encoding.UTF8.GetBytes(words);
        while (true)
        {
            var read = await fromServer.Reader.ReadAsync();
            var (buffer, length) = (read.Buffer, 0L);
            while (TryTake(ref buffer, out var body))
            {
                var head = body.Slice(0, Math.Min(Head, body.Length)).ToArray();
                if (head.AsSpan().IndexOf(wanted) >= 0)
                    length = body.Length;
            }

            fromServer.Reader.AdvanceTo(buffer.Start, buffer.End);
            if (length > 0)
                return length;
        }
    }

    private static bool TryTake(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> body)
    {
        body = default;
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadTo(out ReadOnlySequence<byte> header, "\r\n\r\n"u8))
            return false;
        var length = int.Parse(Encoding.ASCII.GetString(header).Split("Content-Length:")[1].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
        if (reader.Remaining < length)
            return false;
        body = buffer.Slice(reader.Position, length);
        buffer = buffer.Slice(body.End);
        return true;
    }
}

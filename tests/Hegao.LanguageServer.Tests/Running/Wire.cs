using System.Text;
using System.Text.Json.Nodes;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>Reads and writes the wire format with nothing of the server's own code, so that a test sees what an editor would see.</summary>
public sealed class Wire(Stream fromServer, Stream toServer)
{
    private readonly Lock order = new();
    private Task last = Task.CompletedTask;

    public static byte[] Frame(string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        return [.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body];
    }

    /// <summary>Sends bytes; those of one call stay together, calls follow one another.</summary>
    public Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        lock (order)
            return last = WriteAfterAsync(last, bytes);
    }

    /// <summary>The next message; null at the end.</summary>
    public async Task<JsonObject?> ReadAsync()
    {
        var length = -1;
        while (await ReadLineAsync() is { } line)
        {
            if (line.Length == 0)
            {
                Assert.True(length >= 0, "the server sent no Content-Length");
                var body = new byte[length];
                await fromServer.ReadExactlyAsync(body);
                return JsonNode.Parse(body)?.AsObject();
            }

            Assert.StartsWith("Content-Length: ", line, StringComparison.Ordinal);
            length = int.Parse(line["Content-Length: ".Length..]);
        }

        return null;
    }

    private async Task WriteAfterAsync(Task before, ReadOnlyMemory<byte> bytes)
    {
        await before;
        await toServer.WriteAsync(bytes);
        await toServer.FlushAsync();
    }

    private async Task<string?> ReadLineAsync()
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await fromServer.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
            {
                Assert.True(line.Length > 0 && line[^1] == '\r', "a header line must end in CR LF");
                return line.ToString(0, line.Length - 1);
            }

            line.Append((char)one[0]);
        }

        Assert.Equal(0, line.Length);
        return null;
    }
}

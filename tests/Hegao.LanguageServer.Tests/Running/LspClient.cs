using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>An editor, as far as the protocol goes: sends raw JSON, matches answers to requests, keeps notifications in their order.</summary>
public sealed class LspClient
{
    /// <summary>Only a server that hangs needs longer, even on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Wire stream;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> waiting = new();
    private readonly ConcurrentDictionary<string, Func<JsonNode?, JsonNode?>> answers = new();
    private readonly Channel<JsonObject> notifications = Channel.CreateUnbounded<JsonObject>();
    private readonly List<JsonObject> kept = [];
    private int lastId;

    public LspClient(Stream fromServer, Stream toServer)
    {
        stream = new(fromServer, toServer);
        Reading = Task.Run(ReadAsync);
    }

    /// <summary>Ends when the server closes its output; fails when it sends something that is no message.</summary>
    public Task Reading { get; }

    /// <summary>How the client answers a request of the server; without, it says that there is no such method.</summary>
    public void Answer(string method, Func<JsonNode?, JsonNode?> answer) => answers[method] = answer;

    public Task SendBytesAsync(ReadOnlyMemory<byte> bytes) => stream.WriteAsync(bytes);

    public Task SendAsync(string json) => stream.WriteAsync(Wire.Frame(json));

    public Task NotifyAsync(string method, JsonNode? parameters = null) => SendAsync(Message(method, parameters, null).ToJsonString());

    /// <summary>Sends a request and waits for its whole answer, result or error.</summary>
    public async Task<JsonObject> RequestAsync(string method, JsonNode? parameters = null)
    {
        var (_, answer) = await StartAsync(method, parameters);
        return await answer;
    }

    /// <summary>Sends a request and does not wait.</summary>
    public async Task<(int Id, Task<JsonObject> Answer)> StartAsync(string method, JsonNode? parameters = null)
    {
        var id = Interlocked.Increment(ref lastId);
        var answer = Expect($"{id}");
        await SendAsync(Message(method, parameters, id).ToJsonString());
        return (id, answer);
    }

    /// <summary>The answer to the request whose id, as JSON, is <paramref name="id"/>.</summary>
    public Task<JsonObject> Expect(string id)
    {
        var source = waiting.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        return source.Task.WaitAsync(Patience);
    }

    /// <summary>The next notification that fits; those before it are kept for others.</summary>
    public async Task<JsonObject> NextAsync(string method, Func<JsonObject, bool>? fits = null)
    {
        bool Fits(JsonObject message) => (string?)message["method"] == method && (fits is null || fits(message));
        var index = kept.FindIndex(message => Fits(message));
        if (index >= 0)
        {
            var found = kept[index];
            kept.RemoveAt(index);
            return found;
        }

        using var timeout = new CancellationTokenSource(Patience);
        while (true)
        {
            var message = await notifications.Reader.ReadAsync(timeout.Token);
            if (Fits(message))
                return message;
            kept.Add(message);
        }
    }

    /// <summary>All notifications that have arrived and were not asked for.</summary>
    public IReadOnlyList<JsonObject> TakeAll()
    {
        while (notifications.Reader.TryRead(out var message))
            kept.Add(message);
        JsonObject[] all = [.. kept];
        kept.Clear();
        return all;
    }

    private static JsonObject Message(string method, JsonNode? parameters, int? id)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method };
        if (id is not null)
            message["id"] = id;
        if (parameters is not null)
            message["params"] = parameters;
        return message;
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await stream.ReadAsync() is { } message)
            {
                Assert.Equal("2.0", (string?)message["jsonrpc"]);
                await ReceiveAsync(message);
            }
        }
        finally
        {
            notifications.Writer.TryComplete();
        }
    }

    private async Task ReceiveAsync(JsonObject message)
    {
        var id = message.TryGetPropertyValue("id", out var value) ? value is null ? "null" : RelaxedJson(value) : null;
        if (message["method"] is null)
            waiting.GetOrAdd(id ?? "none", _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(message);
        else if (id is null)
            await notifications.Writer.WriteAsync(message);
        else
            await AnswerAsync((string?)message["method"] ?? "", id, message["params"]);
    }

    private static string RelaxedJson(JsonNode value) =>
        value.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private Task AnswerAsync(string method, string id, JsonNode? parameters) => SendAsync(
        answers.TryGetValue(method, out var answer)
            ? $$$"""{"jsonrpc":"2.0","id":{{{id}}},"result":{{{answer(parameters)?.ToJsonString() ?? "null"}}}}"""
            : $$$"""{"jsonrpc":"2.0","id":{{{id}}},"error":{"code":-32601,"message":"no such method"}}""");
}

using System.IO.Pipelines;
using System.Text.Json.Nodes;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>A server in this process and an editor that talks to it through pipes.</summary>
public sealed class LspSession : IAsyncDisposable
{
    private readonly Pipe toServer = new();
    private readonly Pipe fromServer = new();
    private readonly CancellationTokenSource ending = new();

    private LspSession(LanguageServerOptions options)
    {
        Server = Task.Run(async () =>
        {
            await using var output = fromServer.Writer.AsStream();
            await using var input = toServer.Reader.AsStream();
            return await LanguageServerHost.RunAsync(input, output, options, ending.Token);
        });
        Client = new(fromServer.Reader.AsStream(), toServer.Writer.AsStream());
    }

    public LspClient Client { get; }

    /// <summary>The server's exit status.</summary>
    public Task<int> Server { get; }

    /// <summary>A server that was told nothing yet.</summary>
    public static LspSession Start(LanguageServerOptions? options = null) => new(options ?? new());

    /// <summary>A server that is ready to work for a client with these capabilities.</summary>
    public static async Task<LspSession> StartInitializedAsync(
        JsonNode? capabilities = null, LanguageServerOptions? options = null, Action<JsonObject>? adjust = null, Action<LspClient>? prepare = null)
    {
        var session = Start(options);
        prepare?.Invoke(session.Client);
        await session.InitializeAsync(capabilities, adjust);
        return session;
    }

    /// <summary>Sends initialize and initialized; returns the answer.</summary>
    public async Task<JsonObject> InitializeAsync(JsonNode? capabilities = null, Action<JsonObject>? adjust = null)
    {
        var parameters = new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = capabilities ?? new JsonObject() };
        adjust?.Invoke(parameters);
        var answer = await Client.RequestAsync("initialize", parameters);
        await Client.NotifyAsync("initialized", new JsonObject());
        return answer;
    }

    public Task OpenAsync(string uri, string text, int version = 1, string? language = null) => Client.NotifyAsync(
        "textDocument/didOpen",
        new JsonObject
        {
            ["textDocument"] = new JsonObject
            {
                ["uri"] = uri,
                ["languageId"] = language ?? (uri.EndsWith(".md", StringComparison.Ordinal) ? "markdown" : "plaintext"),
                ["version"] = version,
                ["text"] = text,
            },
        });

    public Task ChangeAsync(string uri, int? version, params JsonObject[] changes) => Client.NotifyAsync(
        "textDocument/didChange",
        new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
            ["contentChanges"] = new JsonArray([.. changes]),
        });

    public Task CloseAsync(string uri) => Client.NotifyAsync("textDocument/didClose", Document(uri));

    /// <summary>A request whose parameters are a document and perhaps a position; returns the result.</summary>
    public async Task<JsonNode?> AskAsync(string method, string uri, Place? at = null, Action<JsonObject>? adjust = null)
    {
        var parameters = Document(uri);
        if (at is { } place)
            parameters["position"] = place.ToJson();
        adjust?.Invoke(parameters);
        var answer = await Client.RequestAsync(method, parameters);
        if (answer["error"] is { } error)
            Assert.Fail($"{method}: {error["message"]}\n{string.Join('\n', Client.TakeAll().Select(message => message["params"]?["message"]))}");
        Assert.True(answer.ContainsKey("result"), "neither result nor error");
        return answer["result"];
    }

    /// <summary>The diagnostics that are published for this version.</summary>
    public async Task<JsonArray> DiagnosticsAsync(string uri, int version)
    {
        var message = await Client.NextAsync("textDocument/publishDiagnostics", published =>
            (string?)published["params"]?["uri"] == uri && (int?)published["params"]?["version"] == version);
        return Assert.IsType<JsonArray>(message["params"]?["diagnostics"]);
    }

    /// <summary>Waits until everything sent so far has been handled.</summary>
    public async Task SettleAsync() => await Client.RequestAsync("textDocument/hover", Clients.Parse("""{"textDocument":{"uri":"file:///none"},"position":{"line":0,"character":0}}"""));

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await Server.WaitAsync(LspClient.Patience);
        await Client.Reading.WaitAsync(LspClient.Patience);
        ending.Dispose();
    }

    private static JsonObject Document(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };
}

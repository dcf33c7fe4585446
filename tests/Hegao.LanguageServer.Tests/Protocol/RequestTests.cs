using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Hosting;
using Hegao.LanguageServer.Tests.Running;
using Hegao.LanguageServer.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hegao.LanguageServer.Tests.Protocol;

/// <summary>How requests run beside each other and how they fail, shown on endpoints made for it.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task A_cancelled_request_is_answered_by_request_cancelled_while_others_go_on()
    {
        await using var server = new TestServer(new WaitingEndpoint("slow"), new OrderedEndpoint("quick", () => { }));
        var (slowId, slow) = await server.Client.StartAsync("slow");

        Assert.True((await server.Client.RequestAsync("quick")).ContainsKey("result"));
        Assert.False(slow.IsCompleted);
        await server.Client.NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = slowId });

        Assert.Equal(-32800, (int?)(await slow)["error"]?["code"]);
    }

    [Fact]
    public async Task A_request_with_a_string_for_its_id_can_be_cancelled_too()
    {
        await using var server = new TestServer(new WaitingEndpoint("slow"));

        await server.Client.SendAsync("""{"jsonrpc":"2.0","id":"慢","method":"slow"}""");
        await server.Client.SendAsync("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"慢"}}""");

        Assert.Equal(-32800, (int?)(await server.Client.Expect("\"慢\""))["error"]?["code"]);
    }

    [Fact]
    public async Task Known_failures_carry_their_code_and_others_tell_nothing_of_the_draft()
    {
        await using var server = new TestServer(
            new OrderedEndpoint("modified", () => throw new LspException(ErrorCodes.ContentModified, "文稿已改动")),
            new OrderedEndpoint("broken", () => throw new InvalidDataException("机密内容")));

        var modified = await server.Client.RequestAsync("modified");
        var broken = await server.Client.RequestAsync("broken");

        Assert.Equal((-32801, "文稿已改动"), ((int?)modified["error"]?["code"], (string?)modified["error"]?["message"]));
        Assert.Equal(-32603, (int?)broken["error"]?["code"]);
        Assert.DoesNotContain("机密内容", (string?)broken["error"]?["message"], StringComparison.Ordinal);
        Assert.Contains("InvalidDataException", Assert.Single(server.Log), StringComparison.Ordinal);
        Assert.DoesNotContain("机密内容", Assert.Single(server.Log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_reach_their_handlers_in_the_order_in_which_they_were_sent()
    {
        var order = new List<int>();
        var endpoints = Enumerable.Range(0, 5)
            .Select(index => (Endpoint)new OrderedEndpoint($"m{index}", () => order.Add(index)));
        await using var server = new TestServer([.. endpoints]);

        var sent = Enumerable.Range(0, 500).Select(number => number * 7 % 5).ToArray();
        foreach (var index in sent)
            await server.Client.NotifyAsync($"m{index}");
        await server.Client.RequestAsync("m0");

        Assert.Equal([.. sent, 0], order);
    }

    private sealed class WaitingEndpoint(string method) : Endpoint(method, null)
    {
        public override async Task<object?> InvokeAsync(object? parameters, CancellationToken cancellationToken)
        {
            await Task.Delay(LspClient.Patience * 2, cancellationToken);
            return null;
        }
    }

    private sealed class OpenGate : IMessageGate
    {
        public (bool Passes, LspException? Rejection) Admit(string method, bool isRequest) => (true, null);
    }

    private sealed class TestServer : IAsyncDisposable, ILogger
    {
        private readonly Pipe toServer = new();
        private readonly Pipe fromServer = new();
        private readonly StreamJsonRpcConnection connection;

        public TestServer(params Endpoint[] endpoints)
        {
            var requests = new PendingRequests(new OpenGate());
            connection = new(new LspMessageHandler(toServer.Reader, fromServer.Writer, new LspMessageFormatter(_ => null), requests), requests);
            connection.Serve(endpoints, this);
            Client = new(fromServer.Reader.AsStream(), toServer.Writer.AsStream());
        }

        public LspClient Client { get; }

        public List<string> Log { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => NullLogger.Instance.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Log.Add(formatter(state, exception));

        public async ValueTask DisposeAsync()
        {
            await toServer.Writer.CompleteAsync();
            connection.Dispose();
            await fromServer.Writer.CompleteAsync();
            await Client.Reading.WaitAsync(LspClient.Patience);
        }
    }
}

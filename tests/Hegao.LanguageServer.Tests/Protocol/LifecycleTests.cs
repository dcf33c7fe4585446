using System.Diagnostics;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Protocol;

public sealed class LifecycleTests
{
    [Theory]
    [InlineData("textDocument/hover")]
    [InlineData("shutdown")]
    [InlineData("no/such/method")]
    public async Task Before_initialize_every_request_is_answered_by_server_not_initialized(string method)
    {
        await using var session = LspSession.Start();

        var answer = await session.Client.RequestAsync(method, new JsonObject());

        Assert.Equal(-32002, (int?)answer["error"]?["code"]);
        Assert.NotNull((await session.InitializeAsync())["result"]);
    }

    [Fact]
    public async Task Before_initialize_notifications_are_dropped()
    {
        await using var session = LspSession.Start();

        await session.OpenAsync("file:///a.txt", "一、工作回顾\n");
        await session.InitializeAsync();
        await session.OpenAsync("file:///b.txt", "一、工作回顾\n");
        await session.DiagnosticsAsync("file:///b.txt", 1);

        Assert.DoesNotContain(session.Client.TakeAll(), message => (string?)message["params"]?["uri"] == "file:///a.txt");
    }

    [Fact]
    public async Task Shutdown_then_exit_ends_with_status_0()
    {
        await using var session = await LspSession.StartInitializedAsync();

        var answer = await session.Client.RequestAsync("shutdown");
        await session.Client.NotifyAsync("exit");

        Assert.Equal("""{"jsonrpc":"2.0","id":2,"result":null}""", answer.ToJsonString());
        Assert.Equal(0, await session.Server.WaitAsync(LspClient.Patience));
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_with_status_1()
    {
        await using var session = await LspSession.StartInitializedAsync();

        await session.Client.NotifyAsync("exit");

        Assert.Equal(1, await session.Server.WaitAsync(LspClient.Patience));
    }

    [Fact]
    public async Task Exit_before_initialize_ends_with_status_1()
    {
        await using var session = LspSession.Start();

        await session.Client.NotifyAsync("exit");

        Assert.Equal(1, await session.Server.WaitAsync(LspClient.Patience));
    }

    [Theory]
    [InlineData("textDocument/hover")]
    [InlineData("shutdown")]
    [InlineData("initialize")]
    public async Task After_shutdown_requests_are_invalid_and_the_server_waits_for_exit(string method)
    {
        await using var session = await LspSession.StartInitializedAsync();
        await session.Client.RequestAsync("shutdown");

        var answer = await session.Client.RequestAsync(method, new JsonObject { ["capabilities"] = new JsonObject() });
        await session.OpenAsync("file:///a.txt", "一、工作回顾\n");
        await session.Client.NotifyAsync("exit");

        Assert.Equal(-32600, (int?)answer["error"]?["code"]);
        Assert.Equal(0, await session.Server.WaitAsync(LspClient.Patience));
        Assert.Empty(session.Client.TakeAll());
    }

    [Fact]
    public async Task What_was_asked_before_exit_is_still_answered()
    {
        await using var session = await LspSession.StartInitializedAsync();

        await session.OpenAsync("file:///a.txt", "一、工作回顾\n");
        var (_, hover) = await session.Client.StartAsync("textDocument/hover", Clients.Parse(
            """{"textDocument":{"uri":"file:///a.txt"},"position":{"line":0,"character":0}}"""));
        var (_, shutdown) = await session.Client.StartAsync("shutdown");
        await session.Client.NotifyAsync("exit");

        Assert.True((await hover).ContainsKey("result"));
        Assert.True((await shutdown).ContainsKey("result"));
        Assert.Equal(0, await session.Server.WaitAsync(LspClient.Patience));
        await session.DiagnosticsAsync("file:///a.txt", 1);
    }

    [Fact]
    public async Task When_the_client_process_dies_the_server_ends()
    {
        using var parent = Process.Start(OperatingSystem.IsWindows() ? new ProcessStartInfo("timeout", "600") : new ProcessStartInfo("sleep", "600"));
        Assert.NotNull(parent);
        await using var session = await LspSession.StartInitializedAsync(adjust: parameters => parameters["processId"] = parent.Id);
        await session.SettleAsync();
        Assert.False(session.Server.IsCompleted);

        parent.Kill();
        await parent.WaitForExitAsync();

        Assert.Equal(1, await session.Server.WaitAsync(LspClient.Patience));
    }

    [Fact]
    public async Task A_client_process_that_is_already_dead_ends_the_server()
    {
        using var parent = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true });
        Assert.NotNull(parent);
        await parent.WaitForExitAsync();

        await using var session = LspSession.Start();
        await session.InitializeAsync(adjust: parameters => parameters["processId"] = parent.Id);

        Assert.Equal(1, await session.Server.WaitAsync(LspClient.Patience));
    }
}

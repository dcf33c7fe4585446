using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Program;

/// <summary>The real program, as an editor starts it.</summary>
public sealed class HegaoLspTests
{
    [Fact]
    public async Task A_session_from_start_to_exit()
    {
        using var server = new ServerProcess("--stdio", "--paranoid");

        var initialized = await server.Client.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["capabilities"] = Clients.Full,
        });
        await server.Client.NotifyAsync("initialized", new JsonObject());
        await server.Client.NotifyAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Drafts.Uri, ["languageId"] = "plaintext", ["version"] = 1, ["text"] = Drafts.Liyuan },
        });
        var published = await server.Client.NextAsync("textDocument/publishDiagnostics");
        var symbols = await server.Client.RequestAsync("textDocument/documentSymbol", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Drafts.Uri },
        });
        await server.Client.RequestAsync("shutdown");
        await server.Client.NotifyAsync("exit");

        Assert.Equal(0, await server.ExitStatusAsync());
        Assert.Equal("hegao", (string?)initialized["result"]?["serverInfo"]?["name"]);
        Assert.NotEmpty((string?)initialized["result"]?["serverInfo"]?["version"] ?? "");
        Assert.Equal($$"""{"uri":"{{Drafts.Uri}}","version":1,"diagnostics":[]}""", published["params"]?.ToJsonString());
        Assert.Equal("一、2024年工作回顾", (string?)symbols["result"]?[0]?["name"]);
        Assert.Equal("", await server.StandardError);
        await server.Client.Reading.WaitAsync(LspClient.Patience);
        Assert.Empty(server.Client.TakeAll());
    }

    [Fact]
    public async Task An_editor_that_dies_ends_the_server()
    {
        using var server = new ServerProcess();
        await server.Client.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() });

        server.CloseInput();

        Assert.Equal(1, await server.ExitStatusAsync());
        Assert.Equal("", await server.StandardError);
    }

    [Fact]
    public async Task Exit_ends_the_server_though_the_pipe_stays_open()
    {
        using var server = new ServerProcess();
        await server.Client.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() });

        await server.Client.NotifyAsync("exit");

        Assert.Equal(1, await server.ExitStatusAsync());
    }
}

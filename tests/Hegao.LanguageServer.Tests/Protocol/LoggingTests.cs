using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Protocol;

public sealed class LoggingTests
{
    private const string Slip = "一、机密内容\n\n推行“机密内容，群众办事更方便。\n";

    [Fact]
    public async Task Nothing_is_logged_while_nothing_is_wrong()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await WorkAsync(session);

        Assert.Empty(session.Client.TakeAll());
    }

    [Theory]
    [InlineData("messages")]
    [InlineData("verbose")]
    public async Task A_client_that_traces_learns_what_was_done_and_nothing_of_the_draft(string trace)
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full, adjust: parameters => parameters["trace"] = trace);
        await WorkAsync(session);

        var messages = session.Client.TakeAll();
        Assert.Contains(messages, message => ((string?)message["params"]?["message"] ?? "").StartsWith("textDocument/hover", StringComparison.Ordinal));
        Assert.All(messages, message => Assert.Equal("$/logTrace", (string?)message["method"]));
        Assert.All(messages, message => Assert.DoesNotContain("机密", (string?)message["params"]?["message"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_trace_can_be_switched_on_and_off()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);

        await session.Client.NotifyAsync("$/setTrace", new JsonObject { ["value"] = "messages" });
        await WorkAsync(session);
        Assert.NotEmpty(session.Client.TakeAll());

        await session.Client.NotifyAsync("$/setTrace", new JsonObject { ["value"] = "off" });
        await session.SettleAsync();
        session.Client.TakeAll();
        await session.SettleAsync();
        Assert.Empty(session.Client.TakeAll());
    }

    private static async Task WorkAsync(LspSession session)
    {
        await session.OpenAsync(Drafts.Uri, Slip);
        await session.DiagnosticsAsync(Drafts.Uri, 1);
        await session.AskAsync("textDocument/hover", Drafts.Uri, new(0, 2));
        await session.SettleAsync();
    }
}

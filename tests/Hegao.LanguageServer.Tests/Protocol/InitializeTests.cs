using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Protocol;

public sealed class InitializeTests
{
    private const string Common =
        "\"textDocumentSync\":{\"openClose\":true,\"change\":2},\"hoverProvider\":true,\"definitionProvider\":true,\"referencesProvider\":true,"
        + "\"documentHighlightProvider\":true,\"documentSymbolProvider\":true,\"foldingRangeProvider\":true,"
        + "\"selectionRangeProvider\":true";

    [Fact]
    public async Task A_bare_client_is_offered_only_what_every_client_knows()
    {
        await using var session = LspSession.Start(new() { Version = "1.2.3" });

        var answer = await session.InitializeAsync(Clients.Bare);

        Assert.Equal(
            $$$"""{"capabilities":{"positionEncoding":"utf-16",{{{Common}}},"renameProvider":true},"serverInfo":{"name":"hegao","version":"1.2.3"}}""",
            answer["result"]?.ToJsonString());
    }

    [Fact]
    public async Task A_client_that_can_do_more_is_offered_more()
    {
        await using var session = LspSession.Start();

        var answer = await session.InitializeAsync(Clients.Pulling);

        Assert.Equal(
            $$$"""{"positionEncoding":"utf-16",{{{Common}}},"renameProvider":{"prepareProvider":true},"codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.hegao"],"resolveProvider":true},"diagnosticProvider":{"identifier":"hegao","interFileDependencies":false,"workspaceDiagnostics":true}}""",
            answer["result"]?["capabilities"]?.ToJsonString());
    }

    [Theory]
    [InlineData("""["utf-8"]""", "utf-8")]
    [InlineData("""["utf-8","utf-16"]""", "utf-8")]
    [InlineData("""["utf-16","utf-8"]""", "utf-16")]
    [InlineData("""["utf-32","utf-8"]""", "utf-8")]
    [InlineData("""["utf-32"]""", "utf-16")]
    [InlineData("""[]""", "utf-16")]
    public async Task The_first_known_encoding_of_the_client_is_chosen(string offered, string chosen)
    {
        await using var session = LspSession.Start();

        var answer = await session.InitializeAsync(Clients.Parse($$$"""{"general":{"positionEncodings":{{{offered}}}}}"""));

        Assert.Equal(chosen, (string?)answer["result"]?["capabilities"]?["positionEncoding"]);
    }

    [Fact]
    public async Task A_second_initialize_is_an_invalid_request()
    {
        await using var session = await LspSession.StartInitializedAsync();

        var answer = await session.Client.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() });

        Assert.Equal(-32600, (int?)answer["error"]?["code"]);
    }

    [Fact]
    public async Task A_refused_initialize_may_be_tried_again()
    {
        await using var session = LspSession.Start();

        var refused = await session.Client.RequestAsync("initialize", new JsonObject { ["capabilities"] = "all" });
        var accepted = await session.InitializeAsync();

        Assert.Equal(-32602, (int?)refused["error"]?["code"]);
        Assert.Contains("$.capabilities", (string?)refused["error"]?["message"], StringComparison.Ordinal);
        Assert.NotNull(accepted["result"]);
    }

    [Fact]
    public async Task Unknown_members_of_a_later_protocol_do_no_harm()
    {
        await using var session = LspSession.Start();

        var answer = await session.InitializeAsync(
            Clients.Parse("""{"textDocument":{"hover":{"contentFormat":[],"telepathy":{"a":[1,{"b":null}]}}},"notebook":{}}"""),
            parameters => parameters["clientInfo"] = new JsonObject { ["name"] = "测试编辑器", ["icon"] = 3 });

        Assert.NotNull(answer["result"]);
    }
}

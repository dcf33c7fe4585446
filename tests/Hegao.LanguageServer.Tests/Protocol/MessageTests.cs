using System.Text;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Protocol;

/// <summary>Messages that are damaged or that no server knows: each gets the answer that JSON-RPC 2.0 and LSP 3.17 give it, and the next one is read.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hov", -32700, "null")]
    [InlineData("{}}", -32700, "null")]
    [InlineData("说话", -32700, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7}", -32600, "7")]
    [InlineData("{\"jsonrpc\":\"2.0\"}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":5}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":[7],\"method\":\"shutdown\"}", -32600, "null")]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"shutdown\"}]", -32600, "null")]
    [InlineData("7", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"七\",\"method\":\"no/such/method\"}", -32601, "\"七\"")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"$/unknown\"}", -32601, "7")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\"}", -32602, "7")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":[]}", -32602, "7")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{}}}", -32602, "7")]
    [InlineData("{\"params\":{\"textDocument\":{\"uri\":3}},\"method\":\"textDocument/hover\",\"id\":7}", -32602, "7")]
    [InlineData("{\"params\":{\"textDocument\":{\"uri\":\"a\"},\"position\":{\"line\":1.5,\"character\":0}},\"method\":\"textDocument/hover\",\"id\":7}", -32602, "7")]
    public async Task A_wrong_message_gets_its_error_and_the_server_goes_on(string message, int code, string id)
    {
        await using var session = await LspSession.StartInitializedAsync();

        await session.Client.SendAsync(message);
        var answer = await session.Client.Expect(id);

        Assert.Equal(code, (int?)answer["error"]?["code"]);
        Assert.NotEmpty((string?)answer["error"]?["message"] ?? "");
        await AssertLivesAsync(session);
    }

    [Theory]
    [InlineData("Content-Length: -5\r\n\r\n{}")]
    [InlineData("Content-Length: zwölf\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}")]
    [InlineData("Content-Length: 0\r\n\r\n")]
    [InlineData("Content-Size: 2\r\n\r\n{}")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"shutdown\"}\r\n")]
    public async Task A_wrong_header_gets_a_parse_error_and_the_next_message_is_found(string bytes)
    {
        await using var session = await LspSession.StartInitializedAsync();

        await session.Client.SendBytesAsync(Encoding.UTF8.GetBytes(bytes));
        await session.Client.SendAsync("""{"jsonrpc":"2.0","id":70,"method":"no/such/method"}""");

        Assert.Equal(-32700, (int?)(await session.Client.Expect("null"))["error"]?["code"]);
        Assert.Equal(-32601, (int?)(await session.Client.Expect("70"))["error"]?["code"]);
        await AssertLivesAsync(session);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(5)]
    public async Task A_length_that_is_off_costs_one_message(int off)
    {
        await using var session = await LspSession.StartInitializedAsync();
        var body = Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":70,"method":"no/such/method"}""");

        await session.Client.SendBytesAsync((byte[])[.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length + off}\r\n\r\n"), .. body]);
        await session.Client.SendAsync("""{"jsonrpc":"2.0","id":71,"method":"no/such/method"}""");

        Assert.Equal(-32700, (int?)(await session.Client.Expect("null"))["error"]?["code"]);
        if (off < 0)
            Assert.Equal(-32601, (int?)(await session.Client.Expect("71"))["error"]?["code"]);
        await AssertLivesAsync(session);
    }

    [Fact]
    public async Task Headers_may_be_written_in_any_way_the_specification_allows()
    {
        await using var session = await LspSession.StartInitializedAsync();
        const string Body = """{"jsonrpc":"2.0","id":70,"method":"no/such/method"}""";

        await session.Client.SendBytesAsync(Encoding.UTF8.GetBytes(
            $"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:{Body.Length}\r\n\r\n{Body}"));

        Assert.Equal(-32601, (int?)(await session.Client.Expect("70"))["error"]?["code"]);
    }

    [Fact]
    public async Task A_message_may_arrive_byte_by_byte()
    {
        await using var session = await LspSession.StartInitializedAsync();

        foreach (var one in Wire.Frame("""{"jsonrpc":"2.0","id":70,"method":"no/such/method"}"""))
            await session.Client.SendBytesAsync(new[] { one });

        Assert.Equal(-32601, (int?)(await session.Client.Expect("70"))["error"]?["code"]);
    }

    [Fact]
    public async Task Unknown_notifications_and_stray_answers_are_passed_over()
    {
        await using var session = await LspSession.StartInitializedAsync();

        await session.Client.NotifyAsync("$/unheardOf", new JsonObject { ["a"] = 1 });
        await session.Client.NotifyAsync("textDocument/didSave", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = "file:///a" } });
        await session.Client.SendAsync("""{"jsonrpc":"2.0","id":"never asked","result":[1,2]}""");
        await session.Client.SendAsync("""{"jsonrpc":"2.0","id":4711,"error":{"code":-1,"message":"no"}}""");
        await session.Client.NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = 4712 });
        await session.Client.NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = "x" });
        await session.Client.NotifyAsync("$/cancelRequest", new JsonObject());

        await AssertLivesAsync(session);
    }

    [Fact]
    public async Task A_notification_with_wrong_parameters_is_logged_without_its_text()
    {
        await using var session = await LspSession.StartInitializedAsync();

        await session.Client.NotifyAsync("textDocument/didOpen", Clients.Parse("""{"textDocument":{"uri":"file:///a.txt","text":"机密内容"}}"""));

        var log = await session.Client.NextAsync("window/logMessage");
        Assert.Equal(2, (int?)log["params"]?["type"]);
        Assert.Contains("textDocument/didOpen", (string?)log["params"]?["message"], StringComparison.Ordinal);
        Assert.DoesNotContain("机密内容", log.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_goes_over_the_wire_as_itself_and_ids_come_back_as_they_were()
    {
        await using var session = await LspSession.StartInitializedAsync();

        await session.Client.SendAsync("""{"jsonrpc":"2.0","id":"编号—1","method":"hegao/ruleDocumentation","params":{"rule":"没有这条"}}""");

        Assert.Equal("""{"jsonrpc":"2.0","id":"编号—1","result":null}""", Relaxed(await session.Client.Expect("\"编号—1\"")));
    }

    private static string Relaxed(JsonObject message) => message.ToJsonString(
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static async Task AssertLivesAsync(LspSession session)
    {
        Assert.Null(await session.AskAsync("textDocument/hover", "file:///none", new Place(0, 0)));
        Assert.False(session.Server.IsCompleted);
    }
}

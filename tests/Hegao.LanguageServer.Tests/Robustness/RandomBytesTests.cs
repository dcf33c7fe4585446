using System.Text;
using Hegao.LanguageServer.Tests.Running;
using Xunit.Abstractions;

namespace Hegao.LanguageServer.Tests.Robustness;

/// <summary>Whatever bytes arrive, the server answers the next well-formed message.</summary>
public sealed class RandomBytesTests(ITestOutputHelper output)
{
    public static TheoryData<int> Runs => [1, 2, 3, 4, 5, Seeds.Fresh];

    [Theory]
    [MemberData(nameof(Runs), DisableDiscoveryEnumeration = true)]
    public async Task Bytes_between_messages(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var session = await LspSession.StartInitializedAsync();

        for (var round = 0; round < 50; round++)
        {
            var bytes = new byte[random.Next(1, 3000)];
            random.NextBytes(bytes);
            await session.Client.SendBytesAsync(bytes);
            await session.SettleAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Runs), DisableDiscoveryEnumeration = true)]
    public async Task Damage_inside_well_framed_messages(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        string[] messages =
        [
            $$$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{{Drafts.Uri}}}}}","version":2},"contentChanges":[{"range":{"start":{"line":6,"character":0},"end":{"line":6,"character":2}},"text":"二、"}]}}""",
            $$$$$"""{"jsonrpc":"2.0","id":"x","method":"textDocument/hover","params":{"textDocument":{"uri":"{{{{{Drafts.Uri}}}}}"},"position":{"line":8,"character":28}}}""",
            $$$$$"""{"jsonrpc":"2.0","id":"x","method":"textDocument/codeAction","params":{"textDocument":{"uri":"{{{{{Drafts.Uri}}}}}"},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}},"context":{"diagnostics":[]}}}""",
            """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"x"}}""",
            """{"jsonrpc":"2.0","id":"y","result":[{"language":"en"}]}""",
        ];
        for (var round = 0; round < 300; round++)
        {
            var body = Encoding.UTF8.GetBytes(messages[random.Next(messages.Length)]);
            for (var hits = random.Next(1, 4); hits > 0; hits--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            await session.Client.SendBytesAsync((byte[])[.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
        }

        await session.SettleAsync();
        Assert.NotNull(await session.AskAsync("textDocument/documentSymbol", Drafts.Uri));
    }

    [Fact]
    public async Task A_text_that_is_not_utf8_is_read_with_replacement()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        var head = Encoding.UTF8.GetBytes(
            """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.txt","languageId":"plaintext","version":1,"text":"一、甲""");
        byte[] body = [.. head, 0xB0, 0xA1, .. "\\n\"}}}"u8];

        await session.Client.SendBytesAsync((byte[])[.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);

        var symbols = await session.AskAsync("textDocument/documentSymbol", "file:///a.txt");
        Assert.Equal("一、甲\ufffd\ufffd", (string?)symbols?[0]?["name"]);
    }

    [Fact]
    public async Task Json_nested_beyond_all_reason_is_a_parse_error()
    {
        await using var session = await LspSession.StartInitializedAsync();

        await session.Client.SendAsync("{\"params\":" + new string('[', 100_000));

        Assert.Equal(-32700, (int?)(await session.Client.Expect("null"))["error"]?["code"]);
        await session.SettleAsync();
    }
}

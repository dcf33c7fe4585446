using System.Text;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Protocol;

/// <summary>Columns in bytes, for a client that counts in UTF-8.</summary>
public sealed class PositionEncodingTests
{
    private const string Uri = "file:///a.txt";

    [Fact]
    public async Task Places_come_in_bytes()
    {
        await using var session = await OpenAsync("一、𠮷祥村é工作\n二、安排\n");

        var symbols = await session.AskAsync("textDocument/documentSymbol", Uri);

        Assert.Equal(new Place(0, 6), Place.From(symbols?[0]?["selectionRange"]?["start"]));
        Assert.Equal(new Place(0, Encoding.UTF8.GetByteCount("一、𠮷祥村é工作")), Place.From(symbols?[0]?["selectionRange"]?["end"]));
        Assert.Equal(new Place(1, 12), Place.From(symbols?[1]?["selectionRange"]?["end"]));
    }

    [Theory]
    [InlineData(6, 10, "一、吉祥村é工作")]
    [InlineData(10, 10, "一、𠮷吉祥村é工作")]
    [InlineData(16, 18, "一、𠮷祥村吉工作")]
    [InlineData(24, 999, "一、𠮷祥村é工作吉")]
    [InlineData(8, 10, "一、吉祥村é工作")]
    [InlineData(7, 12, "一、吉祥村é工作")]
    public async Task Edits_are_placed_by_bytes_and_one_inside_a_character_at_its_start(int from, int to, string expected)
    {
        await using var session = await OpenAsync("题目\n一、𠮷祥村é工作\n二、安排\n");

        await session.ChangeAsync(Uri, 2, new JsonObject { ["range"] = Place.Range(new(1, from), new(1, to)), ["text"] = "吉" });

        var symbols = await session.AskAsync("textDocument/documentSymbol", Uri);
        Assert.Equal(expected, (string?)symbols?[0]?["name"]);
        Assert.Equal("二、安排", (string?)symbols?[1]?["name"]);
    }

    [Fact]
    public async Task Several_edits_of_one_line_are_counted_in_bytes_one_after_the_other()
    {
        await using var session = await OpenAsync("一、工作\n");

        await session.ChangeAsync(
            Uri,
            2,
            new JsonObject { ["range"] = Place.Range(new(0, 6), new(0, 6)), ["text"] = "é" },
            new JsonObject { ["range"] = Place.Range(new(0, 8), new(0, 11)), ["text"] = "𠮷" },
            new JsonObject { ["range"] = Place.Range(new(0, 12), new(0, 15)), ["text"] = "" });

        var symbols = await session.AskAsync("textDocument/documentSymbol", Uri);
        Assert.Equal("一、é𠮷", (string?)symbols?[0]?["name"]);
        Assert.Equal(new Place(0, 12), Place.From(symbols?[0]?["selectionRange"]?["end"]));
    }

    private static async Task<LspSession> OpenAsync(string text)
    {
        var client = Clients.Full;
        client["general"] = new JsonObject { ["positionEncodings"] = new JsonArray("utf-8") };
        var session = await LspSession.StartInitializedAsync(client);
        await session.OpenAsync(Uri, text);
        return session;
    }
}

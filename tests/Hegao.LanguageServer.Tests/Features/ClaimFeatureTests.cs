using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>What an editor shows of numbers: hover, references, highlight, colours, hints.</summary>
public sealed class ClaimFeatureTests
{
    private const string Draft = """
        溪口县政府工作报告

        2025年1月8日在溪口县第九届人民代表大会第四次会议上

        一、2024年工作回顾

        （一）产业稳中有进。茶园面积由3.2万亩增加到4.1万亩，增长28.1%。一般公共预算收入15.28亿元，增长6.3%。

        （二）财政运行平稳。一般公共预算收入15.28亿元。
        """;

    [Fact]
    public async Task A_number_shows_what_it_was_read_as_and_what_it_was_held_against()
    {
        await using var session = await OpenAsync(Clients.Full);
        var hover = await session.AskAsync("textDocument/hover", Drafts.Uri, Place.Of(Draft, "28.1%"));
        Snapshot.Match($"{Rendering.InContext(Draft, hover?["range"])}\n\n{(string?)hover?["contents"]?["value"]}\n");
    }

    [Fact]
    public async Task References_of_a_number_are_all_numbers_of_its_indicator()
    {
        await using var session = await OpenAsync(Clients.Full);
        var locations = Assert.IsType<JsonArray>(await session.AskAsync("textDocument/references", Drafts.Uri, Place.Of(Draft, "15.28", nth: 2), parameters => parameters["context"] = new JsonObject { ["includeDeclaration"] = true }));
        Assert.Equal(["15.28亿元", "6.3%", "15.28亿元"], locations.Select(location => Rendering.Covered(Draft, location?["range"])));
    }

    [Fact]
    public async Task Highlight_of_a_number_is_all_numbers_of_its_indicator()
    {
        await using var session = await OpenAsync(Clients.Full);
        var highlights = Assert.IsType<JsonArray>(await session.AskAsync("textDocument/documentHighlight", Drafts.Uri, Place.Of(Draft, "4.1万")));
        Assert.Equal(["3.2万亩", "4.1万亩", "28.1%"], highlights.Select(highlight => Rendering.Covered(Draft, highlight?["range"])));
    }

    [Fact]
    public async Task Numbers_units_and_markers_are_coloured_and_a_range_answers_its_part()
    {
        await using var session = await OpenAsync(Clients.Parse("""{"textDocument":{"semanticTokens":{}}}"""));
        var all = Decode(await session.AskAsync("textDocument/semanticTokens/full", Drafts.Uri));
        Assert.Contains("number 15.28", all);
        Assert.Contains("unit 亿元", all);
        Assert.Contains("marker 一、", all);
        var part = Decode(await session.AskAsync("textDocument/semanticTokens/range", Drafts.Uri, null, parameters => parameters["range"] = Place.Range(new(8, 0), new(9, 0))));
        Assert.Equal(["marker （二）", "number 15.28", "unit 亿元"], part);
    }

    [Theory]
    [InlineData(true, new[] { "茶园面积：", "茶园面积：", "一般公共预算收入：" })]
    [InlineData(false, new string[0])]
    public async Task A_bare_number_shows_its_indicator_where_hints_are_on(bool on, string[] expected)
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Parse("""{"textDocument":{"inlayHint":{}}}"""), adjust: parameters => parameters["initializationOptions"] = new JsonObject { ["inlayHints"] = on });
        await session.OpenAsync(Drafts.Uri, Draft);
        var hints = Assert.IsType<JsonArray>(await session.AskAsync("textDocument/inlayHint", Drafts.Uri, null, parameters => parameters["range"] = Place.Range(new(0, 0), new(9, 0))));
        Assert.Equal(expected, hints.Select(hint => (string?)hint?["label"]));
    }

    private static async Task<LspSession> OpenAsync(JsonNode client)
    {
        var session = await LspSession.StartInitializedAsync(client);
        await session.OpenAsync(Drafts.Uri, Draft);
        return session;
    }

    private static List<string> Decode(JsonNode? answer)
    {
        string[] types = ["number", "unit", "term", "marker"];
        var lines = Draft.ReplaceLineEndings("\n").Split('\n');
        var data = Assert.IsType<JsonArray>(answer?["data"]).Select(static value => (int)(value ?? 0)).ToArray();
        var (tokens, line, column) = (new List<string>(), 0, 0);
        for (var i = 0; i < data.Length; i += 5)
        {
            (line, column) = (line + data[i], data[i] == 0 ? column + data[i + 1] : data[i + 1]);
            tokens.Add($"{types[data[i + 3]]} {lines[line].Substring(column, data[i + 2])}");
        }

        return tokens;
    }
}

using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Between a glossary entry and the places that use its term.</summary>
public sealed class NavigationTests
{
    private static readonly Place FirstMention = Place.Of(Drafts.Liyuan, "亩均论英雄");
    private static readonly Place SecondMention = Place.Of(Drafts.Liyuan, "亩均论英雄", nth: 2);
    private static readonly Place Entry = Place.Of(Drafts.Liyuan, "亩均论英雄", nth: 3);

    [Fact]
    public async Task Definition_leads_from_a_mention_to_the_head_of_its_entry()
    {
        await using var session = await OpenAsync(Clients.Bare);

        var location = Assert.Single(Assert.IsType<JsonArray>(await session.AskAsync("textDocument/definition", Drafts.Uri, SecondMention)));

        Assert.Equal(Drafts.Uri, (string?)location?["uri"]);
        Assert.Equal(
            "line 21: [1] [|“亩均论英雄”|]：以单位土地产出评价企业效益的办法。", Rendering.InContext(Drafts.Liyuan, location?["range"]));
    }

    [Fact]
    public async Task A_client_that_takes_links_learns_the_whole_entry_too()
    {
        await using var session = await OpenAsync(Clients.Full);

        var link = Assert.Single(Assert.IsType<JsonArray>(await session.AskAsync("textDocument/definition", Drafts.Uri, FirstMention)));

        Assert.Equal("亩均论英雄", Rendering.Covered(Drafts.Liyuan, link?["originSelectionRange"]).Trim('“', '”'));
        Assert.Equal("“亩均论英雄”", Rendering.Covered(Drafts.Liyuan, link?["targetSelectionRange"]));
        Assert.Equal("[1] “亩均论英雄”：以单位土地产出评价企业效益的办法。", Rendering.Covered(Drafts.Liyuan, link?["targetRange"]).Trim());
    }

    [Fact]
    public async Task From_the_entry_definition_leads_to_the_entry()
    {
        await using var session = await OpenAsync(Clients.Bare);

        var location = Assert.Single(Assert.IsType<JsonArray>(await session.AskAsync("textDocument/definition", Drafts.Uri, Entry)));

        Assert.Equal(Entry.Line, Place.From(location?["range"]?["start"]).Line);
    }

    [Theory]
    [InlineData(false, new[] { 9, 17 })]
    [InlineData(true, new[] { 9, 17, 21 })]
    public async Task References_are_the_mentions_in_reading_order(bool includeDeclaration, int[] lines)
    {
        await using var session = await OpenAsync(Clients.Full);

        foreach (var from in (Place[])[FirstMention, SecondMention, Entry])
        {
            var locations = await session.AskAsync("textDocument/references", Drafts.Uri, from, parameters =>
                parameters["context"] = new JsonObject { ["includeDeclaration"] = includeDeclaration });

            Assert.Equal(lines, Lines(locations, location => location?["range"]));
        }
    }

    [Fact]
    public async Task Highlights_are_the_mentions_as_read_and_the_entry_as_written()
    {
        await using var session = await OpenAsync(Clients.Full);

        var highlights = await session.AskAsync("textDocument/documentHighlight", Drafts.Uri, FirstMention);

        Assert.Equal([9, 17, 21], Lines(highlights, highlight => highlight?["range"]));
        Assert.Equal([2, 2, 3], highlights?.AsArray().Select(highlight => (int?)highlight?["kind"] ?? 0) ?? []);
    }

    [Theory]
    [InlineData("textDocument/definition")]
    [InlineData("textDocument/documentHighlight")]
    public async Task Where_no_term_stands_there_is_nowhere_to_go(string method)
    {
        await using var session = await OpenAsync(Clients.Full);

        Assert.Null(await session.AskAsync(method, Drafts.Uri, Place.Of(Drafts.Liyuan, "栗原县")));
    }

    private static async Task<LspSession> OpenAsync(JsonNode client)
    {
        var session = await LspSession.StartInitializedAsync(client);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);
        return session;
    }

    private static int[] Lines(JsonNode? places, Func<JsonNode?, JsonNode?> range) =>
        [.. Assert.IsType<JsonArray>(places).Select(place => Place.From(range(place)?["start"]).Line + 1)];
}

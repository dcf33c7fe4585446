using System.Text.Json.Nodes;
using Hegao.LanguageServer.Features;
using Hegao.LanguageServer.Tests.Robustness;
using Hegao.LanguageServer.Tests.Running;
using Xunit.Abstractions;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Colours told as what changed since the last answer.</summary>
public sealed class SemanticTokensDeltaTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces = ["", "，增长6.3%", "（三）改善民生。", "“亩均论英雄”", "\n", "\n\n二、", "12家", "。", "甲"];

    private static JsonNode Client => Clients.Parse("""{"textDocument":{"semanticTokens":{"requests":{"full":{"delta":true}}}}}""");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(0)]
    public async Task What_changed_put_on_top_of_what_was_known_is_what_a_full_answer_says(int seed)
    {
        var random = new Random(seed == 0 ? seed = Seeds.Fresh : seed);
        output.WriteLine($"seed {seed}");
        await using var session = await LspSession.StartInitializedAsync(Client);
        var text = Drafts.Liyuan;
        await session.OpenAsync(Drafts.Uri, text);
        var known = await session.AskAsync("textDocument/semanticTokens/full", Drafts.Uri);
        var (id, data) = ((string?)known?["resultId"], Numbers(known?["data"]));
        for (var version = 2; version < 50; version++)
        {
            var start = random.Next(text.Length + 1);
            var end = Math.Min(text.Length, start + random.Next(6));
            var piece = Pieces[random.Next(Pieces.Length)];
            await session.ChangeAsync(Drafts.Uri, version, Place.Change(text, start, end, piece));
            text = string.Concat(text.AsSpan(0, start), piece, text.AsSpan(end));

            var delta = await DeltaAsync(session, id);
            data = Apply(data, delta);
            id = (string?)delta?["resultId"];
            var fresh = $"file:///drafts/fresh{version}.txt";
            await session.OpenAsync(fresh, text);
            Assert.Equal(Numbers((await session.AskAsync("textDocument/semanticTokens/full", fresh))?["data"]), data);
            await session.CloseAsync(fresh);
        }
    }

    [Fact]
    public async Task Where_no_colour_changed_nothing_is_told_and_the_answer_keeps_its_name()
    {
        await using var session = await LspSession.StartInitializedAsync(Client);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);
        var id = (string?)(await session.AskAsync("textDocument/semanticTokens/full", Drafts.Uri))?["resultId"];

        await session.ChangeAsync(Drafts.Uri, 2, Place.Change(Drafts.Liyuan, Drafts.Liyuan.Length - 2, Drafts.Liyuan.Length - 1, "。"));

        Assert.Equal($$"""{"resultId":"{{id}}","edits":[]}""", (await DeltaAsync(session, id))?.ToJsonString());
    }

    [Fact]
    public async Task Since_an_answer_that_is_no_longer_known_all_is_told()
    {
        await using var session = await LspSession.StartInitializedAsync(Client);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);
        var answer = await DeltaAsync(session, "99");
        Assert.NotEmpty(Numbers(answer?["data"]));
        Assert.Null(answer?["edits"]);
    }

    [Fact]
    public void Of_many_documents_those_asked_about_last_are_remembered()
    {
        var history = new SemanticTokensHistory();
        var first = history.Remember("file:///0", [1]);
        var second = history.Remember("file:///1", [1]);
        for (var i = 2; i < SemanticTokensHistory.MaxDocuments; i++)
            history.Remember($"file:///{i}", [1]);
        Assert.Equal(first, history.Remember("file:///0", [1]));
        history.Remember("file:///new", [1]);
        Assert.NotNull(history.Find("file:///0", first));
        Assert.Null(history.Find("file:///1", second));
    }

    [Fact]
    public async Task A_client_that_asks_for_no_deltas_is_offered_none()
    {
        await using var session = LspSession.Start();
        var answer = await session.InitializeAsync(Clients.Parse("""{"textDocument":{"semanticTokens":{"requests":{"full":true}}}}"""));
        Assert.Equal("true", answer["result"]?["capabilities"]?["semanticTokensProvider"]?["full"]?.ToJsonString());
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);
        Assert.Null((await session.AskAsync("textDocument/semanticTokens/full", Drafts.Uri))?["resultId"]);
    }

    private static Task<JsonNode?> DeltaAsync(LspSession session, string? previous) =>
        session.AskAsync("textDocument/semanticTokens/full/delta", Drafts.Uri, null, parameters => parameters["previousResultId"] = previous);

    private static List<int> Apply(List<int> data, JsonNode? answer)
    {
        if (answer?["data"] is { } all)
            return Numbers(all);
        data = [.. data];
        foreach (var edit in Assert.IsType<JsonArray>(answer?["edits"]).Reverse())
        {
            data.RemoveRange((int?)edit?["start"] ?? -1, (int?)edit?["deleteCount"] ?? -1);
            data.InsertRange((int?)edit?["start"] ?? -1, Numbers(edit?["data"]));
        }

        return data;
    }

    private static List<int> Numbers(JsonNode? array) => [.. Assert.IsType<JsonArray>(array).Select(static value => (int?)value ?? -1)];
}

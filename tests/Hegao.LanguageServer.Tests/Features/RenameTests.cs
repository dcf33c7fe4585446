using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>A name changes everywhere it is said, and nowhere else.</summary>
public sealed class RenameTests
{
    private const string Revenue = "一、工作\n\n一般公共预算收入15.28亿元，增长6.3%。\n\n税收收入8.2亿元。一般公共预算收入15.28亿元。\n";

    [Fact]
    public async Task A_term_is_renamed_in_its_entry_and_all_mentions()
    {
        await using var session = await OpenAsync(Drafts.Liyuan);
        var place = Place.Of(Drafts.Liyuan, "均论", nth: 2);

        var prepared = await session.AskAsync("textDocument/prepareRename", Drafts.Uri, place);
        Assert.Equal("亩均论英雄", (string?)prepared?["placeholder"]);
        Assert.Equal("亩均论英雄", Rendering.Covered(Drafts.Liyuan, prepared?["range"]));

        Assert.Equal(Drafts.Liyuan.Replace("亩均论英雄", "亩产论英雄", StringComparison.Ordinal), await RenamedAsync(session, Drafts.Liyuan, place, "亩产论英雄"));
    }

    [Fact]
    public async Task An_indicator_is_renamed_in_all_claims_that_word_it_so()
    {
        await using var session = await OpenAsync(Revenue);
        var renamed = await RenamedAsync(session, Revenue, Place.Of(Revenue, "公共预算"), "地方财政收入");
        Assert.Equal(Revenue.Replace("一般公共预算收入", "地方财政收入", StringComparison.Ordinal), renamed);
    }

    [Theory]
    [InlineData("5.28", "新名")]
    [InlineData("工作", "新名")]
    [InlineData("公共预算", "")]
    [InlineData("公共预算", "收入。支出")]
    public async Task What_is_no_name_is_refused_with_a_reason(string at, string newName)
    {
        await using var session = await OpenAsync(Revenue);
        var answer = await session.Client.RequestAsync("textDocument/rename", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Drafts.Uri },
            ["position"] = Place.Of(Revenue, at).ToJson(),
            ["newName"] = newName,
        });
        Assert.Equal(-32803, (int?)answer["error"]?["code"]);
        Assert.NotEqual("", (string?)answer["error"]?["message"]);
    }

    private static async Task<LspSession> OpenAsync(string draft)
    {
        var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, draft);
        return session;
    }

    private static async Task<string> RenamedAsync(LspSession session, string draft, Place place, string name)
    {
        var edit = await session.AskAsync("textDocument/rename", Drafts.Uri, place, parameters => parameters["newName"] = name);
        var edits = Assert.IsType<JsonArray>(edit?["documentChanges"]?[0]?["edits"]);
        foreach (var change in edits.Reverse())
        {
            var (start, end) = (Place.From(change?["range"]?["start"]).ToOffset(draft), Place.From(change?["range"]?["end"]).ToOffset(draft));
            draft = string.Concat(draft.AsSpan(0, start), (string?)change?["newText"], draft.AsSpan(end));
        }

        return draft;
    }
}

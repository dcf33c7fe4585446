using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Formatting: punctuation and spaces, and nothing that says anything.</summary>
public sealed class FormattingTests
{
    private const string Draft = """
        石门县政府工作报告

        一、2024年工作回顾

        （一）产业发展稳步向好。。新增企业12家,完成投资3.5亿元，，增长6%。

        （三）民生保障持续加强。改造老旧小区15个;新增学位800个

        二、2025年工作安排

        地区生产总值增长5%左右。，城镇新增就业3000人。

        """;

    [Fact]
    public async Task A_draft_before_and_after()
    {
        await using var session = await OpenAsync(Draft);
        Snapshot.Match(await FormattedAsync(session, Draft));
    }

    [Fact]
    public async Task Each_edit_is_as_small_as_what_it_changes()
    {
        await using var session = await OpenAsync(Draft);
        var edits = await session.AskAsync("textDocument/formatting", Drafts.Uri, null, Options);
        Assert.All(edits?.AsArray() ?? [], edit => Assert.InRange(Rendering.Covered(Draft, edit?["range"]).Length + ((string?)edit?["newText"] ?? "").Length, 1, 2));
    }

    [Fact]
    public async Task What_was_formatted_is_not_formatted_again()
    {
        await using var session = await OpenAsync(Draft);
        var formatted = await FormattedAsync(session, Draft);
        await session.OpenAsync("file:///drafts/b.txt", formatted);
        Assert.Equal("[]", (await session.AskAsync("textDocument/formatting", "file:///drafts/b.txt", null, Options))?.ToJsonString());
    }

    [Fact]
    public async Task Of_a_selection_nothing_else_is_touched()
    {
        await using var session = await OpenAsync(Draft);
        var line = Place.Of(Draft, "（三）").Line;
        var edits = await session.AskAsync("textDocument/rangeFormatting", Drafts.Uri, null, parameters =>
        {
            Options(parameters);
            parameters["range"] = Place.Range(new(line, 0), new(line + 1, 0));
        });
        Assert.NotEmpty(edits?.AsArray() ?? []);
        Assert.All(edits?.AsArray() ?? [], edit => Assert.Equal(line, Place.From(edit?["range"]?["start"]).Line));
    }

    [Fact]
    public async Task A_right_draft_stays_as_it_is()
    {
        await using var session = await OpenAsync(Drafts.Liyuan);
        Assert.Equal("[]", (await session.AskAsync("textDocument/formatting", Drafts.Uri, null, Options))?.ToJsonString());
    }

    private static void Options(JsonObject parameters) => parameters["options"] = new JsonObject { ["tabSize"] = 4, ["insertSpaces"] = true };

    private static async Task<string> FormattedAsync(LspSession session, string draft) =>
        Editing.Apply(draft, await session.AskAsync("textDocument/formatting", Drafts.Uri, null, Options));

    private static async Task<LspSession> OpenAsync(string draft)
    {
        var session = await LspSession.StartInitializedAsync(Clients.Parse("""{"textDocument":{"formatting":{},"rangeFormatting":{}}}"""));
        await session.OpenAsync(Drafts.Uri, draft);
        return session;
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>What is offered while somebody types; ‸ is the caret.</summary>
public sealed class CompletionTests
{
    private const string Head = """
        松溪县政府工作报告

        2025年1月8日在松溪县第九届人民代表大会第四次会议上

        一、2024年工作回顾

        （一）经济运行平稳向好。地区生产总值137.2亿元，增长5.4%；规模以上工业增加值增长7.1%。推行“一件事一次办”改革。

        （二）民生保障持续加强。居民人均可支配收入31260元，增长6.0%。

        二、2025年工作安排

        （一）稳定经济增长。力争地区生产总值达到145亿元。

        """;

    private const string Tail = """


        名词解释

        [1] “一件事一次办”：把多个部门的事项合为一次申请办理的做法。

        [2] 紧密型医共体：由县级医院牵头、乡镇卫生院参加的医疗共同体。

        """;

    [Theory]
    [InlineData("an_empty_line", "\n‸")]
    [InlineData("an_opening_bracket", "\n（‸")]
    [InlineData("a_half_width_bracket", "\n(‸")]
    [InlineData("a_numeral", "\n　　三‸")]
    [InlineData("the_first_characters_of_an_indicator", "\n今年力争，地区‸")]
    [InlineData("the_text_behind_a_title", "\n（二）振兴实体经济。力争地区生‸")]
    [InlineData("a_whole_indicator", "\n力争地区生产总值‸")]
    [InlineData("a_whole_indicator_and_a_verb", "\n地区生产总值达到‸，再上台阶。")]
    [InlineData("the_first_characters_of_a_term", "\n建设紧密型‸。")]
    [InlineData("the_first_characters_of_a_quoted_term", "\n推进一件事‸")]
    [InlineData("an_opening_quote", "\n推进“‸")]
    [InlineData("an_opening_quote_with_its_other_half", "\n推进“一‸”改革。")]
    public async Task The_list_at(string name, string typed) => Snapshot.Match(await RenderAsync(Head + typed + Tail), $"CompletionTests.{name}");

    [Theory]
    [InlineData("\n今年经济平稳‸")]
    [InlineData("\n稳‸")]
    [InlineData("\n力争地区‸")]
    [InlineData("\n推进一件‸")]
    [InlineData("\n地‸")]
    [InlineData("\n推进diqu‸")]
    [InlineData("\n今年的目标（‸")]
    [InlineData("\n地区生产‸总值150亿元。")]
    [InlineData("\n地区生产总值‸150亿元。")]
    [InlineData("\n推进“一件事一次办”‸")]
    [InlineData("\n（二）‸")]
    [InlineData("\n二‸是增长。")]
    [InlineData("\n三、地区生产总值‸")]
    [InlineData("\n（二）振兴地区生‸")]
    [InlineData("\n三、建设紧密型‸")]
    public async Task Nothing_is_offered_at(string typed) => Assert.Equal("", await RenderAsync(Head + typed + Tail));

    [Theory]
    [InlineData("一、甲\n\n二、乙‸\n\n三、丙\n")]
    [InlineData("一、甲\n\n‸\n\n二、乙\n\n三、丙\n")]
    [InlineData("‸")]
    [InlineData("# 一、甲\n\n```\n‸\n```\n")]
    public async Task A_marker_that_stands_already_is_not_offered(string marked) => Assert.Equal("", await RenderAsync(marked));

    [Fact]
    public async Task The_next_glossary_entry_is_numbered_as_the_last() =>
        Assert.Contains("[3]", await RenderAsync(Head + Tail + "\n‸"), StringComparison.Ordinal);

    [Fact]
    public async Task A_heading_of_Markdown_goes_on_with_its_signs()
    {
        var (draft, caret) = Editing.TakeCaret("# 工作报告\n\n## 一、回顾\n\n### （一）工业\n\n增长较快。\n\n### （二）农业\n\n稳中有进。\n\n‸");
        await using var session = await OpenAsync(Client, "file:///drafts/a.md", draft);
        var list = await session.AskAsync("textDocument/completion", "file:///drafts/a.md", caret);
        Assert.Equal(["### （三）", "## 二、"], list?["items"]?.AsArray().Select(item => (string?)item?["textEdit"]?["newText"]) ?? []);
    }

    [Fact]
    public async Task A_list_that_is_cut_says_so()
    {
        var entries = string.Concat(Enumerable.Range(1, 60).Select(number => $"[{number}] “改革事项第{number}项”：说明文字若干。\n\n"));
        var (draft, caret) = Editing.TakeCaret($"一、工作\n\n推进“‸\n\n名词解释\n\n{entries}");
        await using var session = await OpenAsync(Client, Drafts.Uri, draft);
        var list = await session.AskAsync("textDocument/completion", Drafts.Uri, caret);
        Assert.Equal((50, true), (list?["items"]?.AsArray().Count, (bool?)list?["isIncomplete"]));
    }

    [Fact]
    public async Task The_documentation_comes_when_an_item_is_looked_at_and_the_rest_of_it_as_the_client_had_it()
    {
        var (draft, caret) = Editing.TakeCaret(Head + "\n建设紧密型‸" + Tail);
        await using var session = await OpenAsync(Client, Drafts.Uri, draft);
        var item = (await session.AskAsync("textDocument/completion", Drafts.Uri, caret))?["items"]?[0]?.DeepClone().AsObject();
        Assert.NotNull(item);
        Assert.Null(item["documentation"]);
        item["textEdit"] = new JsonObject { ["newText"] = "x", ["insert"] = null, ["replace"] = null };

        var resolved = (await session.Client.RequestAsync("completionItem/resolve", item.DeepClone()))["result"]?.DeepClone().AsObject();

        Assert.NotNull(resolved);
        Assert.Contains("由县级医院牵头", (string?)resolved["documentation"]?["value"], StringComparison.Ordinal);
        Assert.Equal("markdown", (string?)resolved["documentation"]?["kind"]);
        resolved.Remove("documentation");
        Assert.True(JsonNode.DeepEquals(item, resolved));
    }

    [Fact]
    public async Task A_client_that_resolves_nothing_gets_the_documentation_at_once()
    {
        var (draft, caret) = Editing.TakeCaret(Head + "\n建设紧密型‸" + Tail);
        await using var session = await OpenAsync(Clients.Parse("""{"textDocument":{"completion":{}}}"""), Drafts.Uri, draft);
        var item = (await session.AskAsync("textDocument/completion", Drafts.Uri, caret))?["items"]?[0];
        Assert.Equal(("plaintext", null), ((string?)item?["documentation"]?["kind"], item?["data"]));
    }

    private static JsonNode Client => Clients.Parse(
        """{"textDocument":{"completion":{"completionItem":{"documentationFormat":["markdown"],"labelDetailsSupport":true,"resolveSupport":{"properties":["documentation"]}}}}}""");

    private static async Task<LspSession> OpenAsync(JsonNode client, string uri, string draft)
    {
        var session = await LspSession.StartInitializedAsync(client);
        await session.OpenAsync(uri, draft);
        return session;
    }

    // One paragraph an item: what the line becomes when it is chosen, and what is said of it.
    private static async Task<string> RenderAsync(string marked)
    {
        var (draft, caret) = Editing.TakeCaret(marked);
        await using var session = await OpenAsync(Client, Drafts.Uri, draft);
        var trigger = marked[..marked.IndexOf('‸', StringComparison.Ordinal)].LastOrDefault();
        var list = await session.AskAsync("textDocument/completion", Drafts.Uri, caret, parameters => parameters["context"] = trigger is '“' or '（' or '('
            ? new JsonObject { ["triggerKind"] = 2, ["triggerCharacter"] = $"{trigger}" }
            : new JsonObject { ["triggerKind"] = 1 });
        var text = new StringBuilder();
        foreach (var item in list?["items"]?.AsArray() ?? [])
        {
            var line = Editing.Apply(draft, new JsonArray(item?["textEdit"]?.DeepClone())).Split('\n')[caret.Line];
            text.Append($"{line}\n  {(string?)item?["label"]} | {(string?)item?["labelDetails"]?["description"]} | {(string?)item?["detail"]}\n");
        }

        return text.ToString();
    }
}

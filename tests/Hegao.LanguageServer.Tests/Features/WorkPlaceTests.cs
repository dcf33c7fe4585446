using System.Text;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>What the views of an editor ask for: summary, ledger, checks, what changed.</summary>
public sealed class WorkPlaceTests
{
    private const string Draft = """
        溪口县政府工作报告

        一、2024年工作回顾

        （一）产业稳中有进。新增茶企12家。茶园面积由3.2万亩增加到4.1万亩，增长28.1%。

        （二）药材稳步发展。药材种植面积由2.1万亩增加到2.6万亩，增长13.8%。
        """;

    [Fact]
    public async Task The_summary_counts_claims_checks_and_findings()
    {
        await using var session = await OpenAsync();
        var summary = await session.AskAsync("hegao/summary", Drafts.Uri);
        Assert.Equal(1, (int?)summary?["version"]);
        Assert.Equal(7, (int?)summary?["claims"]);
        Assert.Equal(1, (int?)summary?["failing"]);
        Assert.Equal(1, (int?)summary?["errors"]);
    }

    [Fact]
    public async Task The_ledger_has_what_is_wrong_first_and_each_mention_in_its_section()
    {
        await using var session = await OpenAsync();
        var ledger = await session.AskAsync("hegao/ledger", Drafts.Uri);
        var lines = ledger?["indicators"]?.AsArray().Select(indicator =>
            $"{indicator?["name"]} {indicator?["outcome"]}: {string.Join("，", indicator?["mentions"]?.AsArray().Select(mention => $"{Rendering.Covered(Draft, mention?["range"])} {mention?["facet"]} {SectionOf(ledger, mention)}") ?? [])}");
        Assert.Equal(
            [
                "药材种植面积 fails: 2.1万亩 基数 （二）药材稳步发展，2.6万亩 总量 （二）药材稳步发展，13.8% 增速 （二）药材稳步发展",
                "新增茶企 : 12家 总量 （一）产业稳中有进",
                "茶园面积 holds: 3.2万亩 基数 （一）产业稳中有进，4.1万亩 总量 （一）产业稳中有进，28.1% 增速 （一）产业稳中有进",
            ],
            lines);
    }

    [Fact]
    public async Task Checks_show_their_arithmetic_and_a_range_answers_its_part()
    {
        await using var session = await OpenAsync();
        var failing = Assert.Single(await ChecksAsync(session), static check => (string?)check?["outcome"] == "fails");
        Assert.Equal("13.8%", Rendering.Covered(Draft, failing?["range"]));
        Assert.Equal("2.6万亩 ÷ 2.1万亩 − 1 = 23.8% ≠ 13.8%", (string?)failing?["expression"]);
        Assert.Equal("增速", (string?)failing?["title"]);
        var part = await ChecksAsync(session, Place.Range(Place.Of(Draft, "茶园"), Place.Of(Draft, "。\n\n（二）")));
        Assert.NotEmpty(part);
        Assert.DoesNotContain(part, static check => (string?)check?["outcome"] == "fails");
    }

    [Fact]
    public async Task A_check_that_the_draft_has_passed_over_is_ignored()
    {
        var draft = Draft.Replace("（二）药材", "<!-- hegao-ignore HG2002 口径不同 -->\n（二）药材", StringComparison.Ordinal);
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync("file:///drafts/a.md", draft);
        var answer = await session.AskAsync("hegao/checks", "file:///drafts/a.md");
        Assert.Single(answer?["checks"]?.AsArray() ?? [], static check => (string?)check?["outcome"] == "ignored");
        Assert.Equal(0, (int?)(await session.AskAsync("hegao/summary", "file:///drafts/a.md"))?["failing"]);
    }

    [Fact]
    public async Task A_number_that_was_changed_since_another_version_is_told()
    {
        await using var session = await OpenAsync();
        var older = Convert.ToBase64String(Encoding.UTF8.GetBytes(Draft.Replace("12家", "10家", StringComparison.Ordinal)));
        var answer = await session.AskAsync("hegao/diff", Drafts.Uri, null, parameters => parameters["base"] = new JsonObject { ["name"] = "a.txt", ["content"] = older });
        var change = Assert.Single(answer?["changes"]?.AsArray() ?? []);
        Assert.Equal(("changed", "新增茶企", "10家", "12家"), ((string?)change?["kind"], (string?)change?["indicator"], (string?)change?["before"]?["text"], (string?)change?["after"]?["text"]));
    }

    private static string? SectionOf(JsonNode? ledger, JsonNode? mention) => (string?)ledger?["sections"]?[(int?)mention?["section"] ?? 0]?["name"];

    private static async Task<JsonArray> ChecksAsync(LspSession session, JsonObject? range = null)
    {
        var answer = await session.AskAsync("hegao/checks", Drafts.Uri, null, parameters =>
        {
            if (range is not null)
                parameters["range"] = range;
        });
        return Assert.IsType<JsonArray>(answer?["checks"]);
    }

    private static async Task<LspSession> OpenAsync()
    {
        var session = await LspSession.StartInitializedAsync(Clients.Full, adjust: static parameters => parameters["locale"] = "zh-CN");
        await session.OpenAsync(Drafts.Uri, Draft);
        return session;
    }
}

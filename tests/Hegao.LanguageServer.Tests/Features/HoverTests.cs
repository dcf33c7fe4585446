using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

public sealed class HoverTests
{
    [Fact]
    public async Task A_mention_shows_its_entry_as_Markdown() => Snapshot.Match(
        await HoverAsync(Clients.Parse("""{"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]}}}"""), Drafts.Liyuan, "圈”[2]"));

    [Fact]
    public async Task A_mention_shows_its_entry_as_plain_text() => Snapshot.Match(
        await HoverAsync(Clients.Parse("""{"textDocument":{"hover":{"contentFormat":["plaintext","markdown"]}}}"""), Drafts.Liyuan, "圈”[2]"));

    [Fact]
    public async Task A_client_that_says_nothing_gets_plain_text()
    {
        var hover = await HoverAsync(Clients.Bare, Drafts.Liyuan, "均论英雄”改革，");

        Assert.StartsWith("plaintext", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_shows_its_rule() => Snapshot.Match(
        await HoverAsync(Clients.Full, "一、工作回顾\n\n推行“一网通办，群众办事更方便。\n", "“一网"));

    [Fact]
    public async Task Where_there_is_neither_there_is_no_hover() =>
        Assert.Equal("nothing", await HoverAsync(Clients.Full, Drafts.Liyuan, "产业发展"));

    [Fact]
    public async Task Text_of_the_draft_forms_no_markup()
    {
        const string Draft = """
            一、工作回顾

            推行“一网通办”[1]改革。

            名词解释

            [1] “一网通办”：另见<b>这里</b> [链接](command:evil) 与 http://example.invalid，`代码`*重*_点_!
            """;

        var hover = await HoverAsync(Clients.Full, Draft, "网通办");

        Assert.Contains(
            """另见\<b\>这里\<\/b\> \[链接\]\(command\:evil\) 与 http\:\/\/example\.invalid，\`代码\`\*重\*\_点\_\!""", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arithmetic_is_readable_where_Markdown_is_shown_as_it_is_written()
    {
        const string Draft = """
            一、工作回顾

            推行“一网通办”[1]改革。

            名词解释

            [1] “一网通办”：按12.5%+2.5%=15%计，另见1,200个、第1.条。
            """;

        var hover = await HoverAsync(Clients.Full, Draft, "网通办");

        Assert.Contains(@"按12.5%+2.5%=15%计，另见1,200个、第1\.条。", hover, StringComparison.Ordinal);
    }

    private static async Task<string> HoverAsync(System.Text.Json.Nodes.JsonNode client, string draft, string at)
    {
        await using var session = await LspSession.StartInitializedAsync(client);
        await session.OpenAsync(Drafts.Uri, draft);
        var hover = await session.AskAsync("textDocument/hover", Drafts.Uri, Place.Of(draft, at));
        return hover is null
            ? "nothing"
            : $"{(string?)hover["contents"]?["kind"]}\n{Rendering.InContext(draft, hover["range"])}\n\n{(string?)hover["contents"]?["value"]}\n";
    }
}

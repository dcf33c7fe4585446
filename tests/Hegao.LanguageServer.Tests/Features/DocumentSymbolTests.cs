using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

public sealed class DocumentSymbolTests
{
    [Fact]
    public async Task The_outline_as_a_tree()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        Snapshot.Match(Rendering.Symbols(await session.AskAsync("textDocument/documentSymbol", Drafts.Uri)));
    }

    [Fact]
    public async Task The_outline_as_a_list_for_a_client_that_knows_no_tree()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Bare);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        Snapshot.Match(Rendering.Symbols(await session.AskAsync("textDocument/documentSymbol", Drafts.Uri)));
    }

    [Fact]
    public async Task A_symbol_covers_its_section_and_selects_its_title()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        var second = (await session.AskAsync("textDocument/documentSymbol", Drafts.Uri))?[1];

        Assert.Equal("2025年工作安排", Rendering.Covered(Drafts.Liyuan, second?["selectionRange"]));
        var whole = Rendering.Covered(Drafts.Liyuan, second?["range"]);
        Assert.StartsWith("二、2025年工作安排", whole, StringComparison.Ordinal);
        Assert.EndsWith("压减审批时限三成。", whole.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_without_words_still_has_a_name()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync("file:///a.md", "# 栗原县\n\n## \n\n内容。\n");

        foreach (var symbol in (await session.AskAsync("textDocument/documentSymbol", "file:///a.md"))?.AsArray() ?? [])
            Assert.NotEqual("", ((string?)symbol?["name"])?.Trim());
    }

    [Fact]
    public async Task A_name_is_one_line_and_never_a_whole_paragraph()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync("file:///a.md", $"一、工作\n{new string('字', 300)}\n");

        var name = (string?)(await session.AskAsync("textDocument/documentSymbol", "file:///a.md"))?[0]?["name"];

        Assert.StartsWith("一、工作", name, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', name ?? "\n");
        Assert.InRange(name?.Length ?? 0, 4, 121);
    }

    [Fact]
    public async Task A_draft_that_is_not_open_has_no_outline()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);

        Assert.Null(await session.AskAsync("textDocument/documentSymbol", Drafts.Uri));
    }
}

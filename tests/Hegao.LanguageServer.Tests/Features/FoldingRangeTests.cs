using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

public sealed class FoldingRangeTests
{
    [Fact]
    public async Task Sections_fold_from_their_heading_to_their_last_line()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        Snapshot.Match(Rendering.Folds(Drafts.Liyuan, await session.AskAsync("textDocument/foldingRange", Drafts.Uri)));
    }

    [Fact]
    public async Task The_heading_stays_visible_whole()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        var fold = (await session.AskAsync("textDocument/foldingRange", Drafts.Uri))?[0];

        Assert.Equal("一、2024年工作回顾".Length, (int?)fold?["startCharacter"]);
        Assert.True((int?)fold?["endCharacter"] > 0);
    }

    [Fact]
    public async Task A_client_that_folds_lines_is_told_lines_only()
    {
        await using var session = await LspSession.StartInitializedAsync(
            Clients.Parse("""{"textDocument":{"foldingRange":{"lineFoldingOnly":true}}}"""));
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        foreach (var fold in Assert.IsType<JsonArray>(await session.AskAsync("textDocument/foldingRange", Drafts.Uri)))
        {
            Assert.Equal(["startLine", "endLine"], fold?.AsObject().Select(property => property.Key) ?? []);
        }
    }

    [Fact]
    public async Task No_more_folds_than_the_client_wants()
    {
        await using var session = await LspSession.StartInitializedAsync(
            Clients.Parse("""{"textDocument":{"foldingRange":{"rangeLimit":1}}}"""));
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        Assert.Single(Assert.IsType<JsonArray>(await session.AskAsync("textDocument/foldingRange", Drafts.Uri)));
    }

    [Fact]
    public async Task A_report_on_one_line_has_nothing_to_fold()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan.ReplaceLineEndings(""));

        Assert.Empty(Assert.IsType<JsonArray>(await session.AskAsync("textDocument/foldingRange", Drafts.Uri)));
    }
}

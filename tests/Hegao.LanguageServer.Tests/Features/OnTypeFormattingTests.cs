using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Enter in a list. ⏎ is the line break that was just typed, with the caret behind it; what stands between «» was put there by the server.</summary>
public sealed class OnTypeFormattingTests
{
    [Theory]

    // Each paragraph has its number: the next one is put down.
    [InlineData("一、工作\n（一）发展工业。抓项目。\n（二）发展农业。保丰收。⏎", "一、工作\n（一）发展工业。抓项目。\n（二）发展农业。保丰收。\n«（三）»")]
    [InlineData("一、工作\n　　（一）发展工业。抓项目。\n　　（二）发展农业。保丰收。⏎", "一、工作\n　　（一）发展工业。抓项目。\n　　（二）发展农业。保丰收。\n«　　（三）»")]
    [InlineData("一、工作\n（一）发展工业。\n（二）发展农业。⏎\n二、保障\n", "一、工作\n（一）发展工业。\n（二）发展农业。\n«（三）»\n二、保障\n")]
    [InlineData("一、工作\n1. 发展工业。\n2. 发展农业。⏎", "一、工作\n1. 发展工业。\n2. 发展农业。\n«3. »")]

    // With free lines between paragraphs the second Enter is the one that opens a paragraph.
    [InlineData("一、工作\n\n（一）发展工业。\n\n（二）发展农业。\n⏎", "一、工作\n\n（一）发展工业。\n\n（二）发展农业。\n\n«（三）»")]
    [InlineData("一、工作\n\n（一）发展工业。\n\n（二）发展农业。⏎", null)]

    // The first item of a list may have a second paragraph, whatever the lists before it look like.
    [InlineData("一、工业\n（一）抓项目。\n（二）抓技改。\n（三）抓园区。\n二、农业\n（一）保丰收。⏎", null)]

    // A number that was not wanted goes with another Enter.
    [InlineData("一、工作\n（一）发展工业。\n（二）发展农业。\n（三）⏎", "一、工作\n（一）发展工业。\n（二）发展农业。\n")]
    [InlineData("一、工作\n　　（一）发展工业。\n　　（二）发展农业。\n　　（三）⏎", "一、工作\n　　（一）发展工业。\n　　（二）发展农业。\n")]

    // Not against the writer.
    [InlineData("一、工作\n（一）发展工业。\n（二）发展农业，⏎", null)]
    [InlineData("一、工作\n（一）发展工业\n（二）发展农业⏎", null)]
    [InlineData("一、工作\n（一）发展工业。\n又一段。\n（二）发展农业。⏎", null)]
    [InlineData("一、工作\n（一）发展工业。\n（二）发展农业。⏎又一段。\n", null)]
    [InlineData("一、工作\n（一）发展工业。\n（二）发展农业。⏎\n又一段。\n", null)]
    [InlineData("一、工作\n（一）发展工业。\n（二）发展农业。⏎\n（三）发展旅游。\n", null)]
    [InlineData("一、工作\n（一）发展工业。\n（二）发展农业。\n\n⏎", null)]
    [InlineData("一、⏎", null)]
    [InlineData("一、工作\n（一）⏎", null)]
    [InlineData("没有序号的一段。⏎", null)]
    [InlineData("⏎", null)]
    public async Task Enter(string typed, string? expected)
    {
        var (draft, caret) = Editing.TakeCaret(typed.Replace("⏎", "\n‸", StringComparison.Ordinal));
        await using var session = await LspSession.StartInitializedAsync(Clients.Parse("""{"textDocument":{"onTypeFormatting":{}}}"""));
        await session.OpenAsync(Drafts.Uri, draft);

        var edits = await session.AskAsync("textDocument/onTypeFormatting", Drafts.Uri, caret, parameters =>
        {
            parameters["ch"] = "\n";
            parameters["options"] = new JsonObject { ["tabSize"] = 4, ["insertSpaces"] = true };
        });

        if (expected is null)
            Assert.Null(edits);
        else
            Assert.Equal(expected.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), Editing.Apply(draft, edits));
    }

    [Fact]
    public async Task An_indent_of_the_editor_stays()
    {
        const string Draft = "一、工作\n  （一）发展工业。\n  （二）发展农业。\n  ";
        await using var session = await LspSession.StartInitializedAsync();
        await session.OpenAsync(Drafts.Uri, Draft);
        var edits = await session.AskAsync("textDocument/onTypeFormatting", Drafts.Uri, Place.At(Draft, Draft.Length), parameters => parameters["ch"] = "\n");
        Assert.Equal(Draft + "（三）", Editing.Apply(Draft, edits));
    }
}

using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>While an input method composes, no finding comes and none goes.</summary>
public sealed class CompositionTests
{
    [Theory]
    [InlineData("推行“一网”通办改革。", "一网", new[] { "t", "to", "ton", "tong'b", "tong'ban" }, "通办")]
    [InlineData("财政收入15.2亿元。", "15.2", new[] { "y", "yi" }, "亿")]
    [InlineData("（一）稳定增长。", "稳定", new[] { "z", "ze", "增z", "增zhang" }, "增长")]
    public async Task Pinyin_that_is_being_composed_changes_no_finding(string sentence, string behind, string[] typed, string chosen)
    {
        var draft = $"一、工作\n\n{sentence}\n\n推进“一业一证改革。\n";
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, draft);
        var before = await session.DiagnosticsAsync(Drafts.Uri, 1);
        var at = draft.IndexOf(behind, StringComparison.Ordinal) + behind.Length;
        var (version, length) = (1, 0);
        foreach (var text in typed)
        {
            await session.ChangeAsync(Drafts.Uri, ++version, Place.Change(draft, at, at + length, text));
            draft = string.Concat(draft.AsSpan(0, at), text, draft.AsSpan(at + length));
            length = text.Length;
            var now = await session.DiagnosticsAsync(Drafts.Uri, version);
            Assert.Equal(before.Select(static one => (string?)one?["message"]), now.Select(static one => (string?)one?["message"]));
        }

        await session.ChangeAsync(Drafts.Uri, ++version, Place.Change(draft, at, at + length, chosen));
        draft = string.Concat(draft.AsSpan(0, at), chosen, draft.AsSpan(at + length));
        await AssertSameAsOpenedAsync(session, draft, version);
    }

    [Fact]
    public async Task A_marker_that_is_being_typed_anew_leaves_no_gap_in_the_numbering()
    {
        const string Right = "一、工作\n\n（一）稳定增长。新增企业12户。\n\n（二）改善民生。改造小区15个。\n\n（三）深化改革。压减审批时限三成。\n";
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Right);
        Assert.Empty(await session.DiagnosticsAsync(Drafts.Uri, 1));

        var at = Right.IndexOf('二', StringComparison.Ordinal);
        await session.ChangeAsync(Drafts.Uri, 2, Place.Change(Right, at, at + 1, "er"));
        Assert.Empty(await session.DiagnosticsAsync(Drafts.Uri, 2));

        // The same letters in a draft that is opened so are no composition: there they leave a gap.
        await session.OpenAsync("file:///opened.txt", Right.Replace("二", "er", StringComparison.Ordinal));
        Assert.NotEmpty(await session.DiagnosticsAsync("file:///opened.txt", 1));
    }

    [Fact]
    public async Task A_draft_typed_key_by_key_with_slips_and_pinyin_ends_with_the_findings_of_the_finished_file()
    {
        const string Finished = "一、工作\n\n（一）增产增收。茶园面积由3.2万亩增加到4.1万亩，增长18.1%。\n\n（三）推行“一网通办改革。\n";
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, "");
        var (text, version) = ("", 1);
        foreach (var key in Finished)
        {
            await TypeAsync(0, "n");
            await TypeAsync(1, "ni");
            await TypeAsync(2, "");
            await TypeAsync(0, $"{key}");
            await TypeAsync(0, "，");
            await TypeAsync(1, "");
        }

        Assert.Equal(Finished, text);
        await AssertSameAsOpenedAsync(session, text, version);

        async Task TypeAsync(int back, string keys)
        {
            var start = text.Length - back;
            await session.ChangeAsync(Drafts.Uri, ++version, Place.Change(text, start, text.Length, keys));
            text = text[..start] + keys;
        }
    }

    private static async Task AssertSameAsOpenedAsync(LspSession session, string draft, int version)
    {
        var typed = Rendering.Diagnostics(draft, await session.DiagnosticsAsync(Drafts.Uri, version));
        await session.OpenAsync("file:///opened.txt", draft);
        var opened = Rendering.Diagnostics(draft, await session.DiagnosticsAsync("file:///opened.txt", 1));
        Assert.Contains("HG", opened, StringComparison.Ordinal);
        Assert.Equal(opened, typed);
    }
}

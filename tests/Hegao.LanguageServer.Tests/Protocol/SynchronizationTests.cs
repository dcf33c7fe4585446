using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Protocol;

/// <summary>The server's text is the editor's, whatever way the edits come; seen through the names and places of headings.</summary>
public sealed class SynchronizationTests
{
    private const string Uri = "file:///a.txt";

    [Fact]
    public async Task An_edit_is_seen_by_the_next_request()
    {
        await using var session = await OpenAsync("一、甲\n二、乙\n");

        await session.ChangeAsync(Uri, 2, Edit(1, 2, 1, 3, "丙"));
        await session.ChangeAsync(Uri, 3, Edit(2, 0, 2, 0, "三、丁\n"));

        Assert.Equal("0:一、甲 1:二、丙 2:三、丁", await HeadingsAsync(session));
    }

    [Fact]
    public async Task Changes_of_one_notification_follow_one_another()
    {
        await using var session = await OpenAsync("一、甲\n二、乙\n");

        await session.ChangeAsync(Uri, 2, Edit(0, 0, 0, 0, "题目\n"), Edit(1, 2, 1, 3, "丙"), Edit(2, 3, 2, 3, "丁"), Edit(0, 0, 1, 0, ""));

        Assert.Equal("0:一、丙 1:二、乙丁", await HeadingsAsync(session));
    }

    [Fact]
    public async Task Changes_from_the_last_to_the_first_as_many_cursors_make_them()
    {
        await using var session = await OpenAsync("一、甲\n二、甲\n三、甲\n");

        await session.ChangeAsync(Uri, 2, Edit(2, 2, 2, 3, "工作回顾"), Edit(1, 2, 1, 3, "工作安排"), Edit(0, 2, 0, 3, "自身建设"));

        Assert.Equal("0:一、自身建设 1:二、工作安排 2:三、工作回顾", await HeadingsAsync(session));
    }

    [Fact]
    public async Task A_change_that_touches_its_predecessor_is_counted_behind_it()
    {
        await using var session = await OpenAsync("一、甲乙\n");

        await session.ChangeAsync(Uri, 2, Edit(0, 3, 0, 4, "丙丁"), Edit(0, 3, 0, 4, ""), Edit(0, 2, 0, 3, "戊"));

        Assert.Equal("0:一、戊丁", await HeadingsAsync(session));
    }

    [Fact]
    public async Task The_whole_text_may_be_sent_anew_also_between_edits()
    {
        await using var session = await OpenAsync("一、甲\n二、乙\n");

        await session.ChangeAsync(Uri, 2, Edit(0, 2, 0, 3, "子"), new JsonObject { ["text"] = "一、甲\n二、丙\n三、丁\n" }, Edit(0, 2, 0, 3, "丑"));

        Assert.Equal("0:一、丑 1:二、丙 2:三、丁", await HeadingsAsync(session));
    }

    [Fact]
    public async Task A_change_without_changes_only_makes_a_version()
    {
        await using var session = await OpenAsync("一、甲\n");

        await session.ChangeAsync(Uri, 2);

        await session.DiagnosticsAsync(Uri, 2);
        Assert.Equal("0:一、甲", await HeadingsAsync(session));
    }

    [Theory]
    [InlineData(0, 99, 0, 99, "乙", "0:一、甲乙 1:二、丁")]
    [InlineData(0, 2147483647, 0, 2147483647, "乙", "0:一、甲乙 1:二、丁")]
    [InlineData(9, 0, 9, 0, "三、戊\n", "0:一、甲 1:二、丁 2:三、戊")]
    [InlineData(0, 2, 99, 99, "全", "0:一、全")]
    [InlineData(1, 3, 1, 2, "反", "0:一、甲 1:二、反")]
    [InlineData(2147483647, 2147483647, 2147483647, 2147483647, "三、戊", "0:一、甲 1:二、丁 2:三、戊")]
    public async Task Places_outside_the_text_are_its_nearest_ones(int fromLine, int from, int toLine, int to, string text, string expected)
    {
        await using var session = await OpenAsync("一、甲\n二、丁\n");

        await session.ChangeAsync(Uri, 2, Edit(fromLine, from, toLine, to, text));

        Assert.Equal(expected, await HeadingsAsync(session));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Every_kind_of_line_break_ends_a_line(string lineBreak)
    {
        await using var session = await OpenAsync($"一、甲{lineBreak}二、乙{lineBreak}");

        await session.ChangeAsync(Uri, 2, Edit(1, 2, 1, 3, "丙"), Edit(1, 3, 2, 0, $"{lineBreak}{lineBreak}三、丁"));

        Assert.Equal("0:一、甲 1:二、丙 3:三、丁", await HeadingsAsync(session));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_keeps_its_column()
    {
        await using var session = await OpenAsync("一、甲\n");

        await session.ChangeAsync(Uri, 2, new JsonObject { ["range"] = Place.Range(new(0, 2), new(0, 2)), ["text"] = "\ud83d" });
        await session.ChangeAsync(Uri, 3, Edit(0, 3, 0, 4, "乙"));
        await session.ChangeAsync(Uri, 4, Edit(0, 2, 0, 3, ""));

        Assert.Equal("0:一、乙", await HeadingsAsync(session));
    }

    [Fact]
    public async Task A_draft_that_is_opened_twice_has_the_later_text()
    {
        await using var session = await OpenAsync("一、甲\n");

        await session.OpenAsync(Uri, "一、乙\n", version: 1);

        Assert.Equal("0:一、乙", await HeadingsAsync(session));
        await AssertWarningAsync(session);
    }

    [Fact]
    public async Task A_version_that_does_not_grow_is_applied_and_reported()
    {
        await using var session = await OpenAsync("一、甲\n", version: 5);

        await session.ChangeAsync(Uri, 3, Edit(0, 2, 0, 3, "乙"));

        Assert.Equal("0:一、乙", await HeadingsAsync(session));
        await AssertWarningAsync(session);
        await session.DiagnosticsAsync(Uri, 3);
    }

    [Fact]
    public async Task Edits_of_a_draft_that_is_not_open_are_reported_and_ignored()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);

        await session.ChangeAsync(Uri, 2, Edit(0, 0, 0, 0, "机密内容"));
        await AssertWarningAsync(session);
        await session.CloseAsync(Uri);
        await AssertWarningAsync(session);

        Assert.Null(await session.AskAsync("textDocument/documentSymbol", Uri));
    }

    [Fact]
    public async Task Closing_takes_the_diagnostics_back_and_forgets_the_draft()
    {
        await using var session = await OpenAsync("一、甲\n");
        await session.DiagnosticsAsync(Uri, 1);

        await session.CloseAsync(Uri);

        var last = await session.Client.NextAsync("textDocument/publishDiagnostics");
        Assert.Equal($$"""{"uri":"{{Uri}}","diagnostics":[]}""", last["params"]?.ToJsonString());
        Assert.Null(await session.AskAsync("textDocument/documentSymbol", Uri));

        await session.OpenAsync(Uri, "一、乙\n", version: 1);
        Assert.Equal("0:一、乙", await HeadingsAsync(session));
    }

    [Fact]
    public async Task Two_spellings_of_an_address_are_two_drafts()
    {
        await using var session = await OpenAsync("一、甲\n");

        await session.OpenAsync("file:///%61.txt", "一、乙\n");

        Assert.Equal("0:一、甲", await HeadingsAsync(session));
    }

    [Theory]
    [InlineData("file:///a.txt", "markdown", "栗原县")]
    [InlineData("file:///a.md", "plaintext", "")]
    [InlineData("untitled:Untitled-1", "markdown", "栗原县")]
    [InlineData("file:///a.md", "report", "栗原县")]
    [InlineData("file:///a.txt", "report", "")]
    public async Task The_language_of_the_editor_says_how_a_draft_is_read_else_its_name(string uri, string language, string heading)
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);

        await session.OpenAsync(uri, "# 栗原县\n\n- 内容。\n", language: language);

        var symbols = Assert.IsType<JsonArray>(await session.AskAsync("textDocument/documentSymbol", uri));
        Assert.Equal(heading, string.Concat(symbols.Select(symbol => (string?)symbol?["name"])));
    }

    [Fact]
    public async Task A_draft_over_the_size_limit_is_refused_in_words_and_left_alone()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);

        await session.OpenAsync(Uri, "一、甲\n" + new string('a', 64 * 1024 * 1024));
        var message = await session.Client.NextAsync("window/showMessage");
        await session.ChangeAsync(Uri, 2, Edit(0, 0, 0, 0, "一"));
        await session.CloseAsync(Uri);

        Assert.Equal((2, "文稿超过 64 MB，不作检查。请拆分后再打开。"), ((int?)message["params"]?["type"], (string?)message["params"]?["message"]));
        Assert.Null(await session.AskAsync("textDocument/documentSymbol", Uri));
        await session.OpenAsync(Uri, "一、乙\n");
        Assert.Equal("0:一、乙", await HeadingsAsync(session));
        Assert.DoesNotContain(session.Client.TakeAll(), other => (string?)other["method"] == "window/logMessage");
    }

    private static async Task<LspSession> OpenAsync(string text, int version = 1)
    {
        var session = await LspSession.StartInitializedAsync(Clients.Full, new() { Paranoid = true });
        await session.OpenAsync(Uri, text, version);
        return session;
    }

    private static JsonObject Edit(int fromLine, int from, int toLine, int to, string text) =>
        new() { ["range"] = Place.Range(new(fromLine, from), new(toLine, to)), ["text"] = text };

    private static async Task<string> HeadingsAsync(LspSession session)
    {
        var symbols = Assert.IsType<JsonArray>(await session.AskAsync("textDocument/documentSymbol", Uri));
        return string.Join(' ', symbols.Select(symbol =>
            $"{Place.From(symbol?["selectionRange"]?["start"]).Line}:{(string?)symbol?["name"]}"));
    }

    private static async Task AssertWarningAsync(LspSession session)
    {
        var log = await session.Client.NextAsync("window/logMessage");
        Assert.Equal(2, (int?)log["params"]?["type"]);
        Assert.DoesNotContain("机密内容", log.ToJsonString(), StringComparison.Ordinal);
    }
}

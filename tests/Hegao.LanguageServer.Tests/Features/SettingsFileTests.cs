using System.Text.Json.Nodes;
using Hegao.Analysis;
using Hegao.LanguageServer.Tests.Running;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>A <c>hegao.toml</c> beside open drafts: what it says counts at once, and what is wrong in it is shown there.</summary>
public sealed class SettingsFileTests : IDisposable
{
    private const string Slip = "森林覆盖率达到171.3%。\n";

    private const string Ignore = "[[ignore]]\nfile = \"a.report.txt\"\nrule = \"HG2009\"\nquote = \"171.3%\"\nreason = \"原文如此\"\n";

    private readonly TemporaryFolder folder = new();

    private static JsonNode Watching
    {
        get
        {
            var client = Clients.Full;
            client["workspace"]?.AsObject().Add("didChangeWatchedFiles", new JsonObject { ["dynamicRegistration"] = true });
            return client;
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_client_that_watches_files_is_asked_to_watch_the_settings()
    {
        var registered = new TaskCompletionSource<JsonNode?>();
        await using var session = await StartAsync(registered);
        Assert.Equal(
            """{"registrations":[{"id":"hegao.settings","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":[{"globPattern":"**/hegao.toml"},{"globPattern":"**/facts/*.{csv,xlsx}"}]}}]}""",
            (await registered.Task.WaitAsync(LspClient.Patience))?.ToJsonString());
    }

    [Fact]
    public async Task An_ignore_that_is_written_silences_its_finding_at_once_and_one_that_is_deleted_brings_it_back()
    {
        await using var session = await StartAsync();
        var draft = folder.Write("a.report.txt", Slip);
        await session.OpenAsync(draft, Slip);
        Assert.Equal("HG2009", Rules(await session.DiagnosticsAsync(draft, 1)));

        folder.Write("hegao.toml", Ignore);
        await TellAsync(session, "hegao.toml", 1);
        Assert.Equal("", Rules(await session.DiagnosticsAsync(draft, 1)));
        var checks = await session.AskAsync("hegao/checks", draft);
        Assert.Single(checks?["checks"]?.AsArray() ?? [], static check => (string?)check?["outcome"] == "ignored");

        folder.Delete("hegao.toml");
        await TellAsync(session, "hegao.toml", 3);
        Assert.Equal("HG2009", Rules(await session.DiagnosticsAsync(draft, 1)));
    }

    [Fact]
    public async Task An_ignore_that_passes_over_nothing_any_more_is_reported_in_the_settings_while_the_draft_is_open()
    {
        await using var session = await StartAsync();
        var settings = folder.Write("hegao.toml", Ignore);
        var draft = folder.UriOf("a.report.txt");
        await session.OpenAsync(draft, Slip);
        Assert.Equal("", Rules(await session.DiagnosticsAsync(draft, 1)));

        await session.ChangeAsync(draft, 2, Place.Edit(new(0, 7), new(0, 8), ""));
        Assert.Equal("HG9002", Rules(await OfSettingsAsync(session, settings)));
        await session.ChangeAsync(draft, 3, Place.Edit(new(0, 7), new(0, 7), "1"));
        Assert.Equal("", Rules(await OfSettingsAsync(session, settings)));

        await session.ChangeAsync(draft, 4, Place.Edit(new(0, 7), new(0, 8), ""));
        var unused = Assert.Single(await OfSettingsAsync(session, settings));
        Assert.Equal("""{"start":{"line":2,"character":7},"end":{"line":2,"character":15}}""", unused?["range"]?.ToJsonString());
        await session.CloseAsync(draft);
        Assert.Equal("", Rules(await OfSettingsAsync(session, settings)));
    }

    [Fact]
    public async Task An_error_in_the_settings_is_shown_at_its_place_and_goes_when_it_is_mended()
    {
        await using var session = await StartAsync();
        var settings = folder.Write("hegao.toml", "[severity]\nHG2009 = \"off\"\nHG7777 = \"off\"\n");
        var draft = folder.UriOf("a.report.txt");
        await session.OpenAsync(draft, Slip);
        Assert.Equal("", Rules(await session.DiagnosticsAsync(draft, 1)));
        var error = Assert.Single(await OfSettingsAsync(session, settings));
        Assert.Equal("HG9003", (string?)error?["code"]);
        Assert.Equal("""{"start":{"line":2,"character":0},"end":{"line":2,"character":6}}""", error?["range"]?.ToJsonString());

        folder.Write("hegao.toml", "[severity]\nHG2009 = \"info\"\n");
        await TellAsync(session, "hegao.toml", 2);
        Assert.Equal("", Rules(await OfSettingsAsync(session, settings)));
        Assert.Equal(3, (int?)Assert.Single(await session.DiagnosticsAsync(draft, 1))?["severity"]);
    }

    [Fact]
    public async Task A_client_that_watches_nothing_has_the_settings_read_anew_when_it_opens_a_draft()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        var draft = folder.UriOf("a.report.txt");
        await session.OpenAsync(draft, Slip);
        Assert.Equal("HG2009", Rules(await session.DiagnosticsAsync(draft, 1)));
        await session.CloseAsync(draft);

        folder.Write("hegao.toml", Ignore);
        await session.OpenAsync(draft, Slip, 2);
        Assert.Equal("", Rules(await session.DiagnosticsAsync(draft, 2)));
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_say_so_and_the_draft_is_checked_all_the_same()
    {
        await using var session = await StartAsync();
        Directory.CreateDirectory(folder.PathOf("deep"));
        await File.WriteAllBytesAsync(folder.PathOf("deep/hegao.toml"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        var draft = folder.UriOf("deep/a.report.txt");
        await session.OpenAsync(draft, Slip);
        Assert.Equal("HG2009", Rules(await session.DiagnosticsAsync(draft, 1)));
        Assert.Contains("HG9003", Rules(await OfSettingsAsync(session, folder.UriOf("deep/hegao.toml"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_pulls_is_told_to_pull_again_and_gets_the_errors_of_the_settings_published()
    {
        var client = Clients.Pulling;
        client["workspace"]?.AsObject().Add("didChangeWatchedFiles", new JsonObject { ["dynamicRegistration"] = true });
        var refreshed = new TaskCompletionSource();
        await using var session = await LspSession.StartInitializedAsync(client, prepare: editor =>
        {
            editor.Answer("client/registerCapability", static _ => null);
            editor.Answer("workspace/diagnostic/refresh", _ =>
            {
                refreshed.TrySetResult();
                return null;
            });
        });
        var draft = folder.UriOf("a.report.txt");
        await session.OpenAsync(draft, Slip);
        Assert.Equal("HG2009", Rules((await session.AskAsync("textDocument/diagnostic", draft))?["items"]?.AsArray()));

        var settings = folder.Write("hegao.toml", Ignore + "[nonsense]\n");
        await TellAsync(session, "hegao.toml", 1);
        await refreshed.Task.WaitAsync(LspClient.Patience);
        Assert.Equal("", Rules((await session.AskAsync("textDocument/diagnostic", draft))?["items"]?.AsArray()));
        Assert.Equal("HG9003", Rules(await OfSettingsAsync(session, settings)));
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("vscode-vfs://github/a/b/a.report.txt")]
    [InlineData("no address")]
    public async Task A_draft_that_is_no_file_has_no_settings(string uri)
    {
        await using var session = await StartAsync();
        await session.OpenAsync(uri, Slip);
        Assert.Equal("HG2009", Rules(await session.DiagnosticsAsync(uri, 1)));
    }

    /// <summary>The command line and the editor say the same of the same files, from open to edited and back.</summary>
    [Fact]
    public async Task What_is_shown_equals_what_the_command_line_says_of_the_same_files()
    {
        folder.Write("hegao.toml", "[severity]\nHG4006 = \"off\"\n[[override]]\nfiles = [\"草稿/**\"]\nseverity = { HG4002 = \"error\" }\n[[indicator]]\nkey = \"森林覆盖率\"\naliases = [\"林木盖度率\"]\n");
        folder.Write("草稿/hegao.toml", "[glossary]\nignore = [\"田长制\"]\n[[ignore]]\nfile = \"b.report.txt\"\nrule = \"HG4001\"\nquote = \"“一网通办\"\n[[ignore]]\nfile = \"b.report.txt\"\nrule = \"HG2009\"\nquote = \"没有的话\"\n");
        const string Draft = "云川县政府工作报告\n\n一、2024年工作回顾\n（一）抓治理。推行“一网通办，林木盖度率达到171.3%，增长5-6%。\n（二）抓民生。群众更加满意\n\n名词解释\n1.“田长制”：耕地保护的责任制度。\n";
        await using var session = await StartAsync();
        foreach (var name in new[] { "a.report.txt", "草稿/b.report.txt", "草稿/上/c.report.txt", "d.report.md" })
        {
            var uri = folder.Write(name, Draft);
            await session.OpenAsync(uri, Draft);
            var file = DraftFileReader.Read(folder.PathOf(name));
            var findings = DraftAnalysis.Create(DraftTree.Parse(file.Content.Text, file.Format), new SettingsFolders().Of(folder.PathOf(name)).Options).Findings.Select(static finding => $"{finding.Rule} {finding.Severity} {finding.Message.Chinese}").Order().ToList();
            Assert.NotEmpty(findings);
            Assert.Equal(findings, Shown(await session.DiagnosticsAsync(uri, 1)));

            await session.ChangeAsync(uri, 2, Place.Edit(new(3, 0), new(3, 0), "（一）"));
            await session.DiagnosticsAsync(uri, 2);
            await session.ChangeAsync(uri, 3, Place.Edit(new(3, 0), new(3, 3), ""));
            Assert.Equal(findings, Shown(await session.DiagnosticsAsync(uri, 3)));
        }

        Assert.Equal("HG9002", Rules(await OfSettingsAsync(session, folder.UriOf("草稿/hegao.toml"))));
    }

    private static List<string> Shown(JsonArray diagnostics) =>
        [.. diagnostics.Select(static item => $"{item?["code"]} {((int?)item?["severity"] switch { 1 => "Error", 2 => "Warning", _ => "Info" })} {item?["message"]}").Order()];

    private static string Rules(JsonArray? diagnostics) => string.Join(' ', Assert.IsType<JsonArray>(diagnostics).Select(static item => (string?)item?["code"]));

    private static async Task<JsonArray> OfSettingsAsync(LspSession session, string uri)
    {
        var message = await session.Client.NextAsync("textDocument/publishDiagnostics", published => (string?)published["params"]?["uri"] == uri);
        return Assert.IsType<JsonArray>(message["params"]?["diagnostics"]);
    }

    private static Task<LspSession> StartAsync(TaskCompletionSource<JsonNode?>? registered = null) => LspSession.StartInitializedAsync(
        Watching,
        options: new() { Paranoid = true },
        prepare: client => client.Answer("client/registerCapability", parameters =>
        {
            registered?.SetResult(parameters);
            return null;
        }));

    private Task TellAsync(LspSession session, string name, int type) => session.Client.NotifyAsync(
        "workspace/didChangeWatchedFiles",
        new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = folder.UriOf(name), ["type"] = type }) });
}

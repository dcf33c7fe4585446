using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

public sealed class PublishDiagnosticsTests
{
    private const string Uri = "file:///a.txt";

    /// <summary>The opening quotation mark before 一网 has no partner.</summary>
    private const string Slip = "一、工作回顾\n\n推行“一网通办，群众办事更方便。\n";

    [Fact]
    public async Task A_slip_is_underlined_and_explained()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);

        await session.OpenAsync(Uri, Slip);

        Snapshot.Match(Rendering.Diagnostics(Slip, await session.DiagnosticsAsync(Uri, 1)));
    }

    [Fact]
    public async Task The_same_in_English_where_the_client_asks()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full, adjust: parameters => parameters["locale"] = "en-GB");

        await session.OpenAsync(Uri, Slip);

        Snapshot.Match(Rendering.Diagnostics(Slip, await session.DiagnosticsAsync(Uri, 1)));
    }

    [Fact]
    public async Task A_right_draft_is_published_without_findings()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);

        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan, version: 7);

        var message = await session.Client.NextAsync("textDocument/publishDiagnostics");
        Assert.Equal($$"""{"uri":"{{Drafts.Uri}}","version":7,"diagnostics":[]}""", message["params"]?.ToJsonString());
    }

    [Fact]
    public async Task Every_version_is_published_once_whether_its_findings_changed_or_not()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Uri, Slip);
        await session.DiagnosticsAsync(Uri, 1);

        for (var version = 2; version <= 30; version++)
        {
            await session.ChangeAsync(Uri, version, Place.Change(Slip, 0, 0, version % 2 == 0 ? "" : "。"));
            Assert.NotEmpty(await session.DiagnosticsAsync(Uri, version));
        }

        Assert.Empty(session.Client.TakeAll());
    }

    [Fact]
    public async Task Of_a_burst_of_versions_the_last_is_published_and_none_twice()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Uri, Slip);

        for (var version = 2; version <= 300; version++)
            await session.ChangeAsync(Uri, version, Place.Change(Slip, Slip.Length, Slip.Length, "”"));
        var last = await session.DiagnosticsAsync(Uri, 300);

        var versions = session.Client.TakeAll().Select(message => (int?)message["params"]?["version"]).ToArray();
        Assert.Equal(versions.Distinct().Order(), versions);
        await session.OpenAsync("file:///b.txt", string.Concat(Slip, new string('”', 299)));
        Assert.Equal((await session.DiagnosticsAsync("file:///b.txt", 1)).ToJsonString(), last.ToJsonString());
    }

    [Fact]
    public async Task A_client_that_shows_no_links_and_no_other_places_gets_none()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Bare);

        await session.OpenAsync(Uri, Slip);

        var diagnostic = Assert.Single(await session.DiagnosticsAsync(Uri, 1))?.AsObject();
        Assert.Equal(["range", "severity", "code", "source", "message"], diagnostic?.Select(property => property.Key) ?? []);
    }

    [Fact]
    public async Task The_page_of_a_rule_is_where_the_client_says()
    {
        await using var session = await LspSession.StartInitializedAsync(
            Clients.Full, adjust: parameters => parameters["initializationOptions"] = new JsonObject { ["ruleUri"] = "help://{rule}/zh" });

        await session.OpenAsync(Uri, Slip);

        var diagnostic = Assert.Single(await session.DiagnosticsAsync(Uri, 1));
        Assert.Equal("help://HG4001/zh", (string?)diagnostic?["codeDescription"]?["href"]);
    }

    [Fact]
    public async Task At_most_a_thousand_findings_are_shown_and_the_last_says_how_many_are_not()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        var text = string.Concat(Enumerable.Range(1, 1200).Select(number => $"推行“第{number}项改革，群众更满意。\n\n"));

        await session.OpenAsync(Uri, text);

        var diagnostics = await session.DiagnosticsAsync(Uri, 1);
        Assert.Equal(1000, diagnostics.Count);
        Assert.All(diagnostics.SkipLast(1), diagnostic => Assert.Equal("HG4001", (string?)diagnostic?["code"]));
        var last = diagnostics[^1];
        Assert.Equal(
            (3, "HG9005", "问题过多，此处只列出 999 条，另有 201 条未列出。请用 hegao check 查看全部问题。"),
            ((int?)last?["severity"] ?? 0, (string?)last?["code"] ?? "", (string?)last?["message"] ?? ""));
        Assert.Equal(999 * 2, Place.From(last?["range"]?["start"]).Line);
    }
}

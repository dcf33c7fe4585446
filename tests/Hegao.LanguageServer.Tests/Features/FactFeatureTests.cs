using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>A facts table beside an open draft: findings, hover, fix and completion, and what is wrong in the table itself.</summary>
public sealed class FactFeatureTests : IDisposable
{
    private const string Draft = "青溪县政府工作报告\n2025年1月8日在青溪县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n全县地区生产总值137.8亿元。\n";

    private const string Table = "指标,时期,数值,单位\n地区生产总值,2024年,137.2,亿元\n一般公共预算收入,2024年,15.28,亿元\n";

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
    public async Task A_table_that_is_written_counts_at_once_and_its_place_is_related_information()
    {
        await using var session = await StartAsync();
        var draft = folder.UriOf("a.report.txt");
        await session.OpenAsync(draft, Draft);
        Assert.Empty(await session.DiagnosticsAsync(draft, 1));

        var table = folder.Write("facts/a.csv", Table);
        await TellAsync(session, "facts/a.csv", 1);
        var finding = Assert.Single(await session.DiagnosticsAsync(draft, 1));
        Assert.Equal("HG2013", (string?)finding?["code"]);
        var related = Assert.Single(finding?["relatedInformation"]?.AsArray() ?? []);
        Assert.Equal(table, (string?)related?["location"]?["uri"]);
        Assert.Equal("""{"start":{"line":1,"character":13},"end":{"line":1,"character":18}}""", related?["location"]?["range"]?.ToJsonString());

        folder.Delete("facts/a.csv");
        await TellAsync(session, "facts/a.csv", 3);
        Assert.Empty(await session.DiagnosticsAsync(draft, 1));
    }

    [Fact]
    public async Task Hover_shows_the_figure_and_the_fix_takes_it_over()
    {
        folder.Write("facts/a.csv", Table);
        await using var session = await StartAsync();
        var draft = folder.UriOf("a.report.txt");
        await session.OpenAsync(draft, Draft);
        await session.DiagnosticsAsync(draft, 1);
        var hover = (string?)(await session.AskAsync("textDocument/hover", draft, Place.Of(Draft, "137.8")))?["contents"]?["value"];
        Assert.Contains("核定数：地区生产总值137.2亿元（a.csv 第2行）", hover?.Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        var actions = await session.AskAsync("textDocument/codeAction", draft, null, parameters =>
        {
            parameters["range"] = Place.Range(new(5, 8), new(5, 9));
            parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        });
        Assert.Contains(actions?.AsArray() ?? [], static action => (string?)action?["title"] == "改为核定数“137.2”");
    }

    [Fact]
    public async Task Completion_offers_what_the_table_says()
    {
        folder.Write("facts/a.csv", Table);
        await using var session = await StartAsync();
        var draft = folder.UriOf("a.report.txt");
        var typed = Draft + "\n一般公共预算收入达到";
        await session.OpenAsync(draft, typed);
        var list = await session.AskAsync("textDocument/completion", draft, new(7, 10));
        var item = list?["items"]?[0];
        Assert.Equal("15.28亿元 核定数 · 2024 · 完成数 · a.csv 第3行", $"{(string?)item?["label"]} {(string?)item?["detail"]}");
    }

    [Fact]
    public async Task What_is_wrong_in_the_table_is_shown_there_until_it_is_mended()
    {
        var table = folder.Write("facts/a.csv", "指标,时期,数值,单位\n地区生产总值,去年,137.2,亿元\n");
        await using var session = await StartAsync();
        var draft = folder.UriOf("a.report.txt");
        await session.OpenAsync(draft, Draft);
        var wrong = Assert.Single(await OfTableAsync(session, table));
        Assert.Equal("HG9004", (string?)wrong?["code"]);
        Assert.Equal("""{"start":{"line":1,"character":7},"end":{"line":1,"character":9}}""", wrong?["range"]?.ToJsonString());

        folder.Write("facts/a.csv", Table);
        await TellAsync(session, "facts/a.csv", 2);
        Assert.Empty(await OfTableAsync(session, table));
    }

    private static async Task<JsonArray> OfTableAsync(LspSession session, string uri)
    {
        var message = await session.Client.NextAsync("textDocument/publishDiagnostics", published => (string?)published["params"]?["uri"] == uri);
        return Assert.IsType<JsonArray>(message["params"]?["diagnostics"]);
    }

    private static Task<LspSession> StartAsync() =>
        LspSession.StartInitializedAsync(Watching, options: new() { Paranoid = true }, prepare: static client => client.Answer("client/registerCapability", static _ => null));

    private Task TellAsync(LspSession session, string name, int type) => session.Client.NotifyAsync(
        "workspace/didChangeWatchedFiles",
        new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = folder.UriOf(name), ["type"] = type }) });
}

using System.Text;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Names looked for over all drafts of a folder.</summary>
public sealed class WorkspaceSymbolTests : IDisposable
{
    private const string North = "北川区政府工作报告\n\n一、2024年工作回顾\n\n（一）工业经济稳步增长。工业增加值86.4亿元，推行“一网通办”改革。\n\n名词解释\n\n[1] “一网通办”：在一个平台办理全部事项。\n";
    private const string South = "南川区政府工作报告\n\n一、2024年工作回顾\n\n工业增加值52.1亿元，增长6%。\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Sections_terms_and_indicators_of_all_drafts_opened_or_not()
    {
        folder.Write("北川.report.txt", North);
        folder.Write("下级/南川.report.md", South);
        folder.Write("README.md", "# 工业软件\n\n工业增加值1亿元。\n");
        await using var session = await StartAsync();
        await session.OpenAsync(folder.UriOf("北川.report.txt"), North.Replace("86.4", "87.5", StringComparison.Ordinal));

        Snapshot.Match($"一：\n{await FindAsync(session, "一")}\n工业：\n{await FindAsync(session, "工业")}\n工增值（字不相连）：\n{await FindAsync(session, "工增值")}\n没有的：\n{await FindAsync(session, "茶园")}");
    }

    [Fact]
    public async Task A_settings_file_makes_drafts_of_the_text_files_around_it()
    {
        folder.Write("稿件/hegao.toml", "");
        folder.Write("稿件/初稿/南川.txt", South);
        folder.Write("别处/南川.txt", South);
        await using var session = await StartAsync();
        Assert.Equal([folder.UriOf("稿件/初稿/南川.txt")], (await AskAsync(session, "工业增加值")).Select(static symbol => (string?)symbol?["location"]?["uri"]));
    }

    [Fact]
    public async Task What_is_written_later_is_found_when_the_client_says_so()
    {
        var registered = new System.Collections.Concurrent.ConcurrentBag<string>();
        await using var session = await StartAsync(
            """{"workspace":{"symbol":{},"didChangeWatchedFiles":{"dynamicRegistration":true}}}""",
            client => client.Answer("client/registerCapability", parameters =>
            {
                registered.Add((string?)parameters?["registrations"]?[0]?["registerOptions"]?["watchers"]?[0]?["globPattern"] ?? "");
                return null;
            }));
        Assert.Equal("", await FindAsync(session, "增加值"));
        var uri = folder.Write("南川.report.txt", South);
        Assert.Equal("", await FindAsync(session, "增加值"));

        await session.Client.NotifyAsync("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = 1 }) });

        Assert.Contains("52.1亿元", await FindAsync(session, "增加值"), StringComparison.Ordinal);
        Assert.Contains("**/*.{md,txt}", registered);
    }

    [Fact]
    public async Task A_folder_that_is_added_is_searched_and_one_that_is_removed_is_not()
    {
        folder.Write("南川.report.txt", South);
        await using var session = await LspSession.StartInitializedAsync(Clients.Parse("""{"workspace":{"symbol":{},"workspaceFolders":true}}"""));
        Assert.Equal("", await FindAsync(session, "增加值"));
        await ChangeFoldersAsync(session, "added", "removed");
        Assert.NotEqual("", await FindAsync(session, "增加值"));
        await ChangeFoldersAsync(session, "removed", "added");
        Assert.Equal("", await FindAsync(session, "增加值"));
    }

    [Fact]
    public async Task A_client_that_takes_parts_gets_them_and_an_empty_answer()
    {
        for (var i = 0; i < 30; i++)
            folder.Write($"{i:D2}.report.txt", South + string.Concat(Enumerable.Range(2, 8).Select(static number => $"\n{"一二三四五六七八九"[number - 1]}、工业第{number}项\n")));
        await using var session = await StartAsync();
        var whole = await AskAsync(session, "工业");
        var rest = await session.Client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = "工业", ["partialResultToken"] = "部分" });
        Assert.Equal("[]", rest["result"]?.ToJsonString());
        var parts = session.Client.TakeAll().Where(static message => (string?)message["params"]?["token"] == "部分").SelectMany(static message => message["params"]?["value"]?.AsArray() ?? []);
        Assert.Equal(whole.Select(static symbol => symbol?.ToJsonString()).Order(StringComparer.Ordinal), parts.Select(static symbol => symbol?.ToJsonString()).Order(StringComparer.Ordinal));
        Assert.True(whole.Count > 200);
    }

    [Fact]
    public async Task A_reading_that_the_user_stops_gives_what_it_has_and_is_gone_on_with_by_the_next_request()
    {
        for (var i = 0; i < 60; i++)
            folder.Write($"{i:D2}.report.txt", South);
        await using var session = await StartAsync("""{"workspace":{"symbol":{}},"window":{"workDoneProgress":true}}""", client => client.Answer("window/workDoneProgress/create", parameters =>
        {
            if ((string?)parameters?["token"] == "hegao-index-1")
                _ = client.NotifyAsync("window/workDoneProgress/cancel", new JsonObject { ["token"] = parameters?["token"]?.DeepClone() });
            return null;
        }));
        Assert.InRange((await AskAsync(session, "工业增加值")).Count, 0, 60);
        Assert.Equal(60, (await AskAsync(session, "工业增加值")).Count);
    }

    [Fact]
    public async Task The_first_reading_of_a_folder_is_shown_where_the_client_shows_progress()
    {
        folder.Write("北川.report.txt", North);
        folder.Write("南川.report.txt", South);
        string? token = null;
        await using var session = await StartAsync("""{"workspace":{"symbol":{}},"window":{"workDoneProgress":true}}""", client => client.Answer("window/workDoneProgress/create", parameters =>
        {
            token = (string?)parameters?["token"];
            return null;
        }));
        await AskAsync(session, "工业");
        var told = session.Client.TakeAll().Where(message => (string?)message["method"] == "$/progress" && (string?)message["params"]?["token"] == token).Select(static message => message["params"]?["value"]).ToList();
        Assert.Equal("核稿：正在读取文件夹", (string?)told[0]?["title"]);
        Assert.Equal(("end", "共 2 篇文稿"), ((string?)told[^1]?["kind"], (string?)told[^1]?["message"]));
    }

    private async Task<LspSession> StartAsync(string capabilities = """{"workspace":{"symbol":{}}}""", Action<LspClient>? prepare = null) => await LspSession.StartInitializedAsync(
        Clients.Parse(capabilities),
        adjust: parameters => parameters["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = folder.UriOf(""), ["name"] = "稿件" }),
        prepare: prepare);

    private Task ChangeFoldersAsync(LspSession session, string with, string without) => session.Client.NotifyAsync("workspace/didChangeWorkspaceFolders", new JsonObject
    {
        ["event"] = new JsonObject { [with] = new JsonArray(new JsonObject { ["uri"] = folder.UriOf(""), ["name"] = "稿件" }), [without] = new JsonArray() },
    });

    private static async Task<JsonArray> AskAsync(LspSession session, string query) =>
        Assert.IsType<JsonArray>((await session.Client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = query }))["result"]);

    private static async Task<string> FindAsync(LspSession session, string query)
    {
        var text = new StringBuilder();
        foreach (var symbol in await AskAsync(session, query))
        {
            var name = Uri.UnescapeDataString(((string?)symbol?["location"]?["uri"] ?? "").Split('/')[^1]);
            text.Append($"  {name} line {Place.From(symbol?["location"]?["range"]?["start"]).Line + 1}: {(string?)symbol?["name"]} [{Rendering.Kind((int?)symbol?["kind"])}] {(string?)symbol?["containerName"]}\n");
        }

        return text.ToString();
    }
}

using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Diagnostics of a whole folder.</summary>
public sealed class WorkspaceDiagnosticTests : IDisposable
{
    private const string Slip = "一、工作回顾\n\n推行“一网通办，群众办事更方便。\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Drafts_are_reported_opened_or_not_and_other_files_are_not()
    {
        folder.Write("a.report.txt", Slip);
        folder.Write("b.report.md", Drafts.Liyuan);
        folder.Write("notes.md", Slip);
        await using var session = await StartAsync();
        await session.OpenAsync(folder.UriOf("c.report.txt"), Slip, version: 7);

        var reports = await PullAsync(session);

        Assert.Equal(
            ["c.report.txt 7 full HG4001", "a.report.txt null full HG4001", "b.report.md null full "],
            reports.Select(Describe));
    }

    [Fact]
    public async Task What_the_client_knows_is_unchanged_until_the_file_is_written()
    {
        var uri = folder.Write("a.report.txt", Slip);
        await using var session = await StartAsync();
        var first = Assert.Single(await PullAsync(session));
        var known = (Uri: uri, Id: (string?)first?["resultId"]);

        Assert.Equal($$"""{"kind":"unchanged","uri":"{{uri}}","version":null,"resultId":"{{known.Id}}"}""", Assert.Single(await PullAsync(session, known))?.ToJsonString());

        folder.Write("a.report.txt", "\n" + Slip);
        await ChangedAsync(session, uri);
        Assert.Equal("full", (string?)Assert.Single(await PullAsync(session, known))?["kind"]);

        folder.Delete("a.report.txt");
        await ChangedAsync(session, uri);
        Assert.Equal($$"""{"kind":"full","uri":"{{uri}}","version":null,"items":[]}""", Assert.Single(await PullAsync(session, known))?.ToJsonString());
    }

    [Fact]
    public async Task The_settings_of_the_folder_count()
    {
        folder.Write("hegao.toml", "[severity]\nHG4001 = \"off\"\n");
        folder.Write("a.txt", Slip);
        await using var session = await StartAsync();
        Assert.Equal(["a.txt null full "], (await PullAsync(session)).Select(Describe));
    }

    [Fact]
    public async Task A_client_that_takes_parts_gets_them_and_an_empty_answer()
    {
        folder.Write("a.report.txt", Slip);
        await using var session = await StartAsync();
        var answer = await session.Client.RequestAsync("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray(), ["partialResultToken"] = 5 });
        Assert.Equal("""{"items":[]}""", answer["result"]?.ToJsonString());
        var part = Assert.Single(session.Client.TakeAll(), static message => (string?)message["method"] == "$/progress");
        Assert.Equal(("5", "a.report.txt null full HG4001"), (part["params"]?["token"]?.ToJsonString(), Describe(part["params"]?["value"]?["items"]?[0])));
    }

    [Fact]
    public async Task When_files_were_written_a_client_that_looks_at_the_folder_is_told_to_ask_again()
    {
        var told = new TaskCompletionSource();
        var uri = folder.Write("a.report.txt", Slip);
        await using var session = await StartAsync(client => client.Answer("workspace/diagnostic/refresh", _ =>
        {
            told.TrySetResult();
            return null;
        }));
        await PullAsync(session);
        await ChangedAsync(session, uri);
        await told.Task.WaitAsync(LspClient.Patience);
    }

    [Fact]
    public async Task A_folder_that_is_being_read_can_be_cancelled_and_is_read_on_by_the_next_request()
    {
        for (var i = 0; i < 40; i++)
            folder.Write($"{i:D2}.report.txt", Drafts.Liyuan);
        await using var session = await StartAsync();
        var (id, answer) = await session.Client.StartAsync("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        await session.Client.NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = id });
        Assert.True((await answer).ContainsKey("result") || (int?)(await answer)["error"]?["code"] == -32800);
        Assert.Equal(40, (await PullAsync(session)).Count);
    }

    private async Task<LspSession> StartAsync(Action<LspClient>? prepare = null)
    {
        var client = Clients.Pulling;
        client["workspace"]?.AsObject().Add("didChangeWatchedFiles", new JsonObject { ["dynamicRegistration"] = true });
        return await LspSession.StartInitializedAsync(client, adjust: parameters => parameters["rootUri"] = folder.UriOf(""), prepare: editor =>
        {
            editor.Answer("client/registerCapability", static _ => null);
            prepare?.Invoke(editor);
        });
    }

    private static Task ChangedAsync(LspSession session, string uri) =>
        session.Client.NotifyAsync("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = 2 }) });

    private static async Task<JsonArray> PullAsync(LspSession session, params (string Uri, string? Id)[] known)
    {
        var answer = await session.Client.RequestAsync("workspace/diagnostic", new JsonObject
        {
            ["previousResultIds"] = new JsonArray([.. known.Select(static item => new JsonObject { ["uri"] = item.Uri, ["value"] = item.Id })]),
        });
        return Assert.IsType<JsonArray>(answer["result"]?["items"]);
    }

    private static string Describe(JsonNode? report) =>
        $"{((string?)report?["uri"] ?? "").Split('/')[^1]} {report?["version"]?.ToJsonString() ?? "null"} {(string?)report?["kind"]} {string.Join(' ', report?["items"]?.AsArray().Select(static item => (string?)item?["code"]) ?? [])}";
}

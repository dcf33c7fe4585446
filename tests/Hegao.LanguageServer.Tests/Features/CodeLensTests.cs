using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>The counts over each section: off unless asked for, counted from the same checks as the list shows.</summary>
public sealed class CodeLensTests
{
    private const string Draft = """
        溪口县政府工作报告

        一、2024年工作回顾

        （一）产业稳中有进。新增茶企12家。茶园面积由3.2万亩增加到4.1万亩，增长28.1%。

        （二）药材稳步发展。药材种植面积由2.1万亩增加到2.6万亩，增长13.8%。

        （三）作风持续好转。始终把群众满意作为第一标准。

        二、2025年工作安排

        新建茶厂3家。
        """;

    private static JsonNode Client => Clients.Parse("""{"textDocument":{"codeLens":{}},"workspace":{"codeLens":{"refreshSupport":true},"configuration":true}}""");

    [Fact]
    public async Task Each_section_that_states_something_shows_its_counts()
    {
        await using var session = await OpenAsync("""{"codeLens":true}""");
        var lenses = await LensesAsync(session);
        Assert.Equal(
            [
                "一、2024年工作回顾: 数据 7 · 核对 5 ✓ · 1 ✗",
                "（一）产业稳中有进: 数据 4 · 核对 3 ✓",
                "（二）药材稳步发展: 数据 3 · 核对 1 ✓ · 1 ✗",
                "二、2025年工作安排: 数据 1",
            ],
            lenses.Select(lens => $"{Rendering.Covered(Draft, lens?["range"])}: {lens?["command"]?["title"]}"));
        Assert.All(lenses, static lens => Assert.Equal("", (string?)lens?["command"]?["command"]));
    }

    [Fact]
    public async Task The_sum_of_the_counts_is_that_of_the_list_of_checks()
    {
        await using var session = await OpenAsync("""{"codeLens":true}""");
        var checks = (await session.AskAsync("hegao/checks", Drafts.Uri))?["checks"]?.AsArray() ?? [];
        var top = (await LensesAsync(session)).Select(static lens => (string?)lens?["command"]?["title"] ?? "").ToArray();
        Assert.Equal($"数据 7 · 核对 {checks.Count(static check => (string?)check?["outcome"] == "holds")} ✓ · {checks.Count(static check => (string?)check?["outcome"] == "fails")} ✗", top[0]);
    }

    [Fact]
    public async Task A_click_runs_the_clients_command_with_the_section()
    {
        await using var session = await OpenAsync("""{"codeLens":true,"codeLensCommand":"hegao.checks.showSection","language":"en"}""");
        var lens = (await LensesAsync(session))[1];
        Assert.Equal("Numbers 4 · Checks 3 ✓", (string?)lens?["command"]?["title"]);
        Assert.Equal("hegao.checks.showSection", (string?)lens?["command"]?["command"]);
        var argument = Assert.Single(lens?["command"]?["arguments"]?.AsArray() ?? []);
        Assert.Equal((Drafts.Uri, "（一）产业稳中有进"), ((string?)argument?["uri"], (string?)argument?["name"]));
        Assert.StartsWith("（一）产业稳中有进。新增茶企", Rendering.Covered(Draft, argument?["range"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_off_by_default_and_come_when_the_setting_changes()
    {
        var on = false;
        var refreshed = new TaskCompletionSource();
        await using var session = await LspSession.StartInitializedAsync(Client, prepare: client =>
        {
            client.Answer("workspace/configuration", _ => new JsonArray(new JsonObject { ["codeLens"] = on }));
            client.Answer("workspace/codeLens/refresh", _ =>
            {
                refreshed.TrySetResult();
                return null;
            });
        });
        await session.OpenAsync(Drafts.Uri, Draft);
        Assert.Empty(await LensesAsync(session));

        on = true;
        await session.Client.NotifyAsync("workspace/didChangeConfiguration", new JsonObject { ["settings"] = null });
        await refreshed.Task.WaitAsync(LspClient.Patience);
        Assert.NotEmpty(await LensesAsync(session));
    }

    [Fact]
    public async Task A_client_that_shows_none_is_offered_none()
    {
        await using var session = LspSession.Start();
        var answer = await session.InitializeAsync(Clients.Full);
        Assert.Null(answer["result"]?["capabilities"]?["codeLensProvider"]);
    }

    private static async Task<JsonArray> LensesAsync(LspSession session) => Assert.IsType<JsonArray>(await session.AskAsync("textDocument/codeLens", Drafts.Uri));

    private static async Task<LspSession> OpenAsync(string options)
    {
        var session = await LspSession.StartInitializedAsync(Client, adjust: parameters => parameters["initializationOptions"] = Clients.Parse(options), prepare: static client => client.Answer("workspace/configuration", static _ => new JsonArray(new JsonObject())));
        await session.OpenAsync(Drafts.Uri, Draft);
        return session;
    }
}

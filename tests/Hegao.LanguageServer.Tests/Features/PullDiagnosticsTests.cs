using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Pulled diagnostics, and how they live beside published ones: an editor shows both, so it must not get both.</summary>
public sealed class PullDiagnosticsTests
{
    private const string Uri = "file:///a.txt";

    private const string Slip = "一、工作回顾\n\n推行“一网通办，群众办事更方便。\n";

    [Fact]
    public async Task Pulled_diagnostics_are_the_published_ones()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Uri, Slip);

        var published = await session.DiagnosticsAsync(Uri, 1);
        var report = await PullAsync(session);

        Assert.Equal("full", (string?)report?["kind"]);
        Assert.Equal(published.ToJsonString(), report?["items"]?.ToJsonString());
    }

    [Fact]
    public async Task What_the_client_knows_already_is_unchanged_also_after_an_edit_that_changes_nothing_for_the_reader()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Pulling);
        await session.OpenAsync(Uri, Slip);
        var id = (string?)(await PullAsync(session))?["resultId"];

        Assert.Equal($$"""{"kind":"unchanged","resultId":"{{id}}"}""", (await PullAsync(session, id))?.ToJsonString());

        await session.ChangeAsync(Uri, 2, Place.Change(Slip, Slip.Length - 2, Slip.Length - 1, "！"));
        Assert.Equal($$"""{"kind":"unchanged","resultId":"{{id}}"}""", (await PullAsync(session, id))?.ToJsonString());

        await session.ChangeAsync(Uri, 3, Place.Change(Slip, 0, 0, "\n"));
        var moved = await PullAsync(session, id);
        Assert.Equal("full", (string?)moved?["kind"]);
        Assert.NotEqual(id, (string?)moved?["resultId"]);
        Assert.Single(Assert.IsType<JsonArray>(moved?["items"]));
    }

    [Fact]
    public async Task A_draft_that_is_not_open_has_no_diagnostics()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Pulling);

        var report = await PullAsync(session);

        Assert.Equal(("full", "[]"), ((string?)report?["kind"], report?["items"]?.ToJsonString()));
    }

    [Fact]
    public async Task A_client_that_pulls_is_published_to_until_it_does_and_then_no_more()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Pulling);
        await session.OpenAsync(Uri, Slip);
        Assert.Single(await session.DiagnosticsAsync(Uri, 1));

        Assert.Single(Assert.IsType<JsonArray>((await PullAsync(session))?["items"]));

        var takenBack = await session.Client.NextAsync("textDocument/publishDiagnostics");
        Assert.Equal($$"""{"uri":"{{Uri}}","diagnostics":[]}""", takenBack["params"]?.ToJsonString());
        await session.ChangeAsync(Uri, 2, Place.Change(Slip, 0, 0, "“"));
        await session.OpenAsync("file:///b.txt", Slip);
        Assert.Equal(2, Assert.IsType<JsonArray>((await PullAsync(session))?["items"]).Count);
        await session.CloseAsync(Uri);
        await session.SettleAsync();
        Assert.Empty(session.Client.TakeAll());
    }

    [Fact]
    public async Task A_client_that_never_said_it_pulls_is_published_to_also_when_it_does()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Uri, Slip);

        // Waited for: a version that is overtaken by the next may be skipped.
        Assert.Single(await session.DiagnosticsAsync(Uri, 1));
        await PullAsync(session);

        await session.ChangeAsync(Uri, 2, Place.Change(Slip, 0, 0, "“"));

        Assert.Equal(2, (await session.DiagnosticsAsync(Uri, 2)).Count);
    }

    [Theory]
    [InlineData("push", false, true)]
    [InlineData("pull", true, false)]
    [InlineData("auto", true, true)]
    public async Task The_client_may_choose(string mode, bool offersPull, bool publishes)
    {
        await using var session = LspSession.Start();
        var answer = await session.InitializeAsync(
            Clients.Pulling, parameters => parameters["initializationOptions"] = new JsonObject { ["diagnostics"] = mode });

        await session.OpenAsync(Uri, Slip);
        if (publishes)
            await session.DiagnosticsAsync(Uri, 1);
        await session.SettleAsync();

        Assert.Equal(offersPull, answer["result"]?["capabilities"]?["diagnosticProvider"] is not null);
        Assert.Empty(session.Client.TakeAll());
    }

    private static Task<JsonNode?> PullAsync(LspSession session, string? previous = null) =>
        session.AskAsync("textDocument/diagnostic", Uri, adjust: parameters =>
        {
            if (previous is not null)
                parameters["previousResultId"] = previous;
        });
}

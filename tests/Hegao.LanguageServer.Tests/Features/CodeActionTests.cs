using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hegao.Analysis;
using Hegao.LanguageServer.Features;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Tests.Running;
using Hegao.Syntax;
using Hegao.Workspace;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Quick fixes and "fix all", shown on findings made for it, so that no rule's wording can hide a fault.</summary>
public sealed class CodeActionTests
{
    private const string Draft = "一、工作回顾\n三、工作安排\n推行改革。。群众满意度90%，满意度91%。\n";

    private static readonly ImmutableArray<Finding> Findings =
    [
        Finding("HG1001", "三、", "序号“三”之前缺“二”。", new Fix(new("改为“二、”", "Renumber"), [Replace("三、", "二、")], FixKind.FormOnly)),
        Finding("HG4004", "。。", "标点重复。", new Fix(new("删去一个句号", "Remove one"), [Replace("。。", "。")], FixKind.FormOnly)),
        Finding(
            "HG2001",
            "90%",
            "满意度前后不一：90% 与 91%。",
            new Fix(new("改为 91%", "Change to 91%"), [Replace("90%", "91%")], FixKind.Alternative),
            new Fix(new("将后文改为 90%", "Change the other to 90%"), [Replace("91%", "90%")], FixKind.Alternative)),
        Finding("HG2009", "91%", "没有修正。"),
    ];

    [Fact]
    public void Every_fix_of_the_findings_at_the_place_is_offered_and_alternatives_are_not_preferred() =>
        Snapshot.Match(Render(Offer(Clients.Full, Draft, null)));

    [Fact]
    public void A_caret_gets_the_fixes_of_the_finding_it_touches()
    {
        var titles = Offer(Clients.Full, "90%", ["quickfix"]).Select(action => action.Title);

        Assert.Equal(["改为 91%", "将后文改为 90%"], titles);
    }

    [Theory]
    [InlineData("quickfix", "quickfix quickfix quickfix quickfix")]
    [InlineData("source", "source.fixAll.hegao")]
    [InlineData("source.fixAll", "source.fixAll.hegao")]
    [InlineData("source.fixAll.hegao", "source.fixAll.hegao")]
    [InlineData("source.fixAll.other", "")]
    [InlineData("source.organizeImports", "")]
    [InlineData("refactor", "")]
    [InlineData("quick", "")]
    [InlineData("", "")]
    public void Only_the_kinds_that_are_asked_for(string only, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Offer(Clients.Full, Draft, [only]).Select(action => action.Kind)));

    [Fact]
    public void A_client_that_resolves_gets_the_edit_later_and_bound_to_the_version()
    {
        var action = Offer(Clients.Full, "。。", ["quickfix"]).Single();
        Assert.Null(action.Edit);

        var resolved = Resolve(Clients.Full, action);

        var edit = Assert.Single(resolved.Edit?.DocumentChanges ?? []);
        Assert.Equal((Drafts.Uri, 5), (edit.TextDocument.Uri, edit.TextDocument.Version ?? 0));
        Assert.Equal("一、工作回顾\n三、工作安排\n推行改革。群众满意度90%，满意度91%。\n", Apply(resolved));
    }

    [Fact]
    public void A_client_that_does_not_resolve_and_knows_no_versions_gets_the_edit_at_once()
    {
        var client = Clients.Parse("""{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}""");

        var action = Offer(client, "。。", ["quickfix"]).Single();

        Assert.Null(action.Data);
        Assert.Null(action.IsPreferred);
        Assert.Equal([Drafts.Uri], action.Edit?.Changes?.Keys ?? Enumerable.Empty<string>());
        Assert.Equal("一、工作回顾\n三、工作安排\n推行改革。群众满意度90%，满意度91%。\n", Apply(action));
    }

    [Fact]
    public void Fix_all_mends_form_and_leaves_what_the_writer_must_decide()
    {
        var resolved = Resolve(Clients.Full, Offer(Clients.Full, Draft, ["source.fixAll"]).Single());

        Assert.Equal("一、工作回顾\n二、工作安排\n推行改革。群众满意度90%，满意度91%。\n", Apply(resolved));
    }

    [Fact]
    public void An_action_for_another_version_is_refused_as_content_modified()
    {
        var action = Offer(Clients.Full, "。。", ["quickfix"]).Single();
        Assert.NotNull(action.Data);

        foreach (var stale in (CodeActionData[])[action.Data with { Version = 4 }, action.Data with { Rule = "HG9999" }, action.Data with { Start = 0 }, action.Data with { Fix = 1 }])
        {
            var refusal = Assert.Throws<LspException>(() => Resolve(Clients.Full, action with { Data = stale }));
            Assert.Equal(-32801, refusal.Code);
        }
    }

    [Fact]
    public async Task A_client_that_takes_commands_only_is_offered_nothing()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Bare);
        await session.OpenAsync(Drafts.Uri, Draft);

        Assert.Null(await AskAsync(session));
    }

    [Fact]
    public async Task Over_the_wire_a_rule_s_own_fix_is_offered_and_resolved_and_mends_the_draft()
    {
        const string draft = "一、工作回顾\n三、工作安排\n推行改革。。群众满意。\n";
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, draft);

        var actions = (await AskAsync(session))?.AsArray() ?? [];
        var offered = Assert.Single(actions, action => action?["title"]?.GetValue<string>() == "只留“。”");
        var resolved = await session.Client.RequestAsync("codeAction/resolve", offered?.DeepClone());

        var edit = resolved["result"]?["edit"]?["documentChanges"]?[0]?["edits"]?[0];
        Assert.Equal("{\"start\":{\"line\":2,\"character\":4},\"end\":{\"line\":2,\"character\":5}}", edit?["range"]?.ToJsonString());
        Assert.Equal(string.Empty, edit?["newText"]?.GetValue<string>());
    }

    [Fact]
    public async Task Over_the_wire_a_right_draft_has_no_actions()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan);

        Assert.Equal("[]", (await AskAsync(session))?.ToJsonString());
    }

    [Fact]
    public async Task Over_the_wire_a_stale_action_is_refused_and_one_without_data_comes_back()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Drafts.Liyuan, version: 5);

        var stale = await session.Client.RequestAsync("codeAction/resolve", Clients.Parse(
            $$$"""{"title":"改","data":{"uri":"{{{Drafts.Uri}}}","version":4,"rule":"HG1001","start":1} }"""));
        var plain = await session.Client.RequestAsync("codeAction/resolve", Clients.Parse("""{"title":"plain","kind":"quickfix"}"""));

        Assert.Equal(-32801, (int?)stale["error"]?["code"]);
        Assert.Equal("""{"title":"plain","kind":"quickfix"}""", plain["result"]?.ToJsonString());
    }

    private static Task<JsonNode?> AskAsync(LspSession session) =>
        session.AskAsync("textDocument/codeAction", Drafts.Uri, adjust: parameters =>
        {
            parameters["range"] = Place.Range(new(0, 0), new(99, 0));
            parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        });

    private static CodeAction[] Offer(JsonNode client, string at, string[]? only)
    {
        var snapshot = SnapshotFor(client);
        var range = snapshot.Positions(Document).ToRange(Span(at));
        return CodeActionHandler.Offer(Findings, Document, snapshot, new(new(Drafts.Uri), range, new(only)));
    }

    private static CodeAction Resolve(JsonNode client, CodeAction action)
    {
        Assert.NotNull(action.Data);
        return CodeActionResolveHandler.Resolve(Findings, Document, SnapshotFor(client), action, action.Data);
    }

    private static OpenDocument Document { get; } = OpenDocument.Open(Drafts.Uri, 5, Draft, DraftFormat.PlainText);

    private static ServerSnapshot SnapshotFor(JsonNode client)
    {
        var capabilities = client.Deserialize(LspJsonContext.Default.ClientCapabilities);
        Assert.NotNull(capabilities);
        return ServerSnapshot.Empty with { Client = ClientProfile.From(capabilities) };
    }

    private static string Apply(CodeAction action)
    {
        var text = Draft;
        var edits = action.Edit?.DocumentChanges?.Single().Edits ?? action.Edit?.Changes?[Drafts.Uri] ?? [];
        foreach (var edit in edits.Reverse())
        {
            var start = new Place(edit.Range.Start.Line, edit.Range.Start.Character).ToOffset(Draft);
            var end = new Place(edit.Range.End.Line, edit.Range.End.Character).ToOffset(Draft);
            text = string.Concat(text.AsSpan(0, start), edit.NewText, text.AsSpan(end));
        }

        return text;
    }

    private static string Render(CodeAction[] actions)
    {
        var text = new StringBuilder();
        foreach (var action in actions)
        {
            text.Append($"{action.Kind}: {action.Title}{(action.IsPreferred == true ? " (preferred)" : "")}\n");
            foreach (var diagnostic in action.Diagnostics ?? [])
                text.Append($"  for {diagnostic.Code}: {diagnostic.Message}\n");
            text.Append($"  makes {Apply(Resolve(Clients.Full, action)).ReplaceLineEndings(" ⏎ ").TrimEnd(' ', '⏎')}\n");
        }

        return text.ToString();
    }

    private static Finding Finding(string rule, string at, string message, params Fix[] fixes) =>
        new(rule, Severity.Warning, Span(at), new(message, message), null, [], [.. fixes]);

    private static TextChange Replace(string old, string replacement) => new(Span(old), replacement);

    private static TextSpan Span(string words) => new(Draft.IndexOf(words, StringComparison.Ordinal), words.Length);
}

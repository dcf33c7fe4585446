using System.Text;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>How a selection grows.</summary>
public sealed class SelectionRangeTests
{
    private const string Draft = "二、工作安排\n\n（一）稳定增长。茶园面积4.1万亩，一般公共预算收入增长6.3%。推行“一网通办”改革。\n";

    [Theory]
    [InlineData("4.1", "a_number")]
    [InlineData("网通办", "a_quoted_term")]
    public async Task A_selection_grows_step_by_step(string at, string name)
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        await session.OpenAsync(Drafts.Uri, Draft);
        var answer = await session.AskAsync("textDocument/selectionRange", Drafts.Uri, null, parameters => parameters["positions"] = new JsonArray(Place.Of(Draft, at).ToJson()));
        var text = new StringBuilder();
        for (var range = answer?[0]; range is not null; range = range["parent"])
            text.Append(Rendering.Covered(Draft, range["range"]).ReplaceLineEndings("⏎")).Append('\n');
        Snapshot.Match(text.ToString(), $"SelectionRangeTests.{name}");
    }
}

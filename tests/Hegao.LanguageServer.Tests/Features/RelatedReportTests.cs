using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Reports of one congress in a folder: what differs between them is shown in each, with the place in the other one.</summary>
public sealed class RelatedReportTests : IDisposable
{
    private const string Work = "政府工作报告\n2025年1月8日在青溪县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n全县一般公共预算收入15.28亿元，粮食产量连续8年稳定在8万吨以上。\n";

    private const string Budget = "关于青溪县2024年预算执行情况和2025年预算草案的报告\n2025年1月8日在青溪县第九届人民代表大会第四次会议上\n\n一、2024年预算执行情况\n\n全县一般公共预算收入完成153834万元。\n";

    private const string Before = "政府工作报告\n2024年1月9日在青溪县第九届人民代表大会第三次会议上\n\n一、2023年工作回顾\n\n粮食产量连续8年稳定在8万吨以上。\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_open_report_is_held_against_the_others_and_anew_when_one_of_them_is_written()
    {
        var budget = folder.Write("2025/budget.report.txt", Budget);
        var before = folder.Write("2024/work.report.txt", Before);
        await using var session = await StartAsync();
        var work = folder.Write("2025/work.report.txt", Work);
        await session.OpenAsync(work, Work);
        var findings = await session.DiagnosticsAsync(work, 1);
        Assert.Equal(
            [$"HG2001 {budget} 5:12", $"HG2014 {before} 5:6"],
            findings.Select(static finding => (finding, place: finding?["relatedInformation"]?[0]?["location"])).Select(static pair =>
                $"{(string?)pair.finding?["code"]} {(string?)pair.place?["uri"]} {(int?)pair.place?["range"]?["start"]?["line"]}:{(int?)pair.place?["range"]?["start"]?["character"]}"));

        folder.Write("2025/budget.report.txt", Budget.Replace("153834", "152834", StringComparison.Ordinal));
        await session.Client.NotifyAsync("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = budget, ["type"] = 2 }) });
        Assert.Equal("HG2014", (string?)Assert.Single(await session.DiagnosticsAsync(work, 1))?["code"]);
    }

    [Fact]
    public async Task The_diagnostics_of_a_folder_have_what_differs_in_each_report_and_stay_unchanged_until_one_is_written()
    {
        var work = folder.Write("work.report.txt", Work);
        var budget = folder.Write("budget.report.txt", Budget);
        await using var session = await StartAsync();
        var first = await PullAsync(session, []);
        Assert.Equal([(budget, "HG2001"), (work, "HG2001")], first.Select(static report => ((string?)report?["uri"], (string?)report?["items"]?[0]?["code"])));

        var known = first.Select(static report => ((string?)report?["uri"] ?? "", (string?)report?["resultId"] ?? "")).ToArray();
        Assert.All(await PullAsync(session, known), static report => Assert.Equal("unchanged", (string?)report?["kind"]));

        // The other report is right again: what was shown of this one is not true any more.
        folder.Write("budget.report.txt", Budget.Replace("153834", "152834", StringComparison.Ordinal));
        await session.Client.NotifyAsync("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = budget, ["type"] = 2 }) });
        Assert.All(await PullAsync(session, known), static report => Assert.Equal("full []", $"{(string?)report?["kind"]} {report?["items"]?.ToJsonString()}"));
    }

    [Fact]
    public async Task Without_a_workspace_folder_a_report_stands_alone()
    {
        folder.Write("budget.report.txt", Budget);
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        var work = folder.Write("work.report.txt", Work);
        await session.OpenAsync(work, Work);
        Assert.Empty(await session.DiagnosticsAsync(work, 1));
    }

    private static async Task<JsonArray> PullAsync(LspSession session, (string Uri, string Id)[] known)
    {
        var answer = await session.Client.RequestAsync("workspace/diagnostic", new JsonObject
        {
            ["previousResultIds"] = new JsonArray([.. known.Select(static one => new JsonObject { ["uri"] = one.Uri, ["value"] = one.Id })]),
        });
        return Assert.IsType<JsonArray>(answer["result"]?["items"]);
    }

    private Task<LspSession> StartAsync() => LspSession.StartInitializedAsync(
        Clients.Pulling,
        options: new() { Paranoid = true },
        adjust: parameters => parameters["rootUri"] = folder.UriOf(""),
        prepare: static client => client.Answer("client/registerCapability", static _ => null));
}

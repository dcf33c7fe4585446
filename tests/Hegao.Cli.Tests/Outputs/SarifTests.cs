using System.Text.Json;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests.Outputs;

/// <summary><c>hegao check --format sarif</c> and <c>github</c>.</summary>
public sealed class SarifTests
{
    /// <summary>（三） where （二） is expected: HG1001 with a fix and a related place.</summary>
    private const string WrongDraft = "一、工作回顾\n（一）稳增长，经济运行平稳。\n（三）惠民生，民生持续改善。\n";

    [Fact]
    public async Task Sarif_holds_place_related_places_and_fixes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("草稿 一.txt", WrongDraft);

        var run = await ProgramRun.StartAsync("check", folder.Path, "--format", "sarif");

        Assert.Equal(1, run.Status);
        Assert.Equal("2.1.0", run.Json.GetProperty("version").GetString());
        var sarif = Assert.Single(run.Json.GetProperty("runs").EnumerateArray());
        var driver = sarif.GetProperty("tool").GetProperty("driver");
        Assert.Contains(driver.GetProperty("rules").EnumerateArray(), static rule => rule.GetProperty("id").GetString() == "HG1001");
        var result = Assert.Single(sarif.GetProperty("results").EnumerateArray());
        Assert.Equal(("HG1001", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.EndsWith(Uri.EscapeDataString("草稿 一.txt"), uri, StringComparison.Ordinal);
        Assert.True(Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _));
        Assert.Equal((3, 1), Region(place, "region"));
        Assert.Equal(2, result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal((3, 2), Region(change, "deletedRegion"));
        Assert.Equal("二", change.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Github_prints_one_command_a_finding()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a,b.txt", WrongDraft);

        var run = await ProgramRun.StartAsync("check", draft, "--format", "github", "--lang", "en");

        Assert.Equal(1, run.Status);
        var line = Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
        Assert.Contains("a%2Cb.txt,line=3,endLine=3,col=1,endColumn=4,title=HG1001::Numbering", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_draft_gives_no_result()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.txt", "一、工作回顾\n新开工项目20个。\n");

        var sarif = await ProgramRun.StartAsync("check", draft, "--format", "sarif");
        var github = await ProgramRun.StartAsync("check", draft, "--format", "github");

        Assert.Empty(sarif.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal(new ProgramRun(0, "", ""), github);
    }

    private static (int Line, int Column) Region(JsonElement element, string name) =>
        (element.GetProperty(name).GetProperty("startLine").GetInt32(), element.GetProperty(name).GetProperty("startColumn").GetInt32());
}

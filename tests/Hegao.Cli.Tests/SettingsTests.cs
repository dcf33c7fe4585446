using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary>A draft beside a <c>hegao.toml</c>: what each setting changes, and how errors in it are reported.</summary>
public sealed class SettingsTests : IDisposable
{
    private const string Draft = "森林覆盖率达到171.3%。\n";

    private readonly TemporaryFolder folder = new();

    public SettingsTests() => folder.Write(".git/HEAD", string.Empty);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_nearer_file_has_the_last_word_and_overrides_name_their_drafts()
    {
        folder.Write("hegao.toml", "[severity]\nHG2009 = \"info\"\n[[override]]\nfiles = [\"草稿/**\"]\nseverity = { HG2009 = \"off\" }\n");
        folder.Write("2025/hegao.toml", "[severity]\nHG2009 = \"warning\"\n");
        Assert.Contains("info HG2009", await CheckAsync("a.txt", Draft), StringComparison.Ordinal);
        Assert.DoesNotContain("HG2009", await CheckAsync("草稿/上/a.txt", Draft), StringComparison.Ordinal);
        Assert.Contains("warning HG2009", await CheckAsync("2025/a.txt", Draft), StringComparison.Ordinal);
        Assert.Contains("error HG2009", await CheckAsync("2025/a.txt", Draft, "--no-config"), StringComparison.Ordinal);
        Assert.Contains("info HG2009", await CheckAsync("2025/a.txt", Draft, "--config", folder.Of("hegao.toml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ignore_counts_for_its_draft_and_is_reported_when_it_passes_over_nothing()
    {
        folder.Write("hegao.toml", "[[ignore]]\nfile = \"a.txt\"\nrule = \"HG2009\"\nquote = \"达到171.3%\"\nreason = \"原文如此\"\n");
        Assert.DoesNotContain("HG", await CheckAsync("a.txt", Draft), StringComparison.Ordinal);
        Assert.Contains("error HG2009", await CheckAsync("b.txt", Draft), StringComparison.Ordinal);
        Assert.Contains("hegao.toml:3:8: warning HG9002", await CheckAsync("a.txt", "森林覆盖率达到71.3%。\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_indicators_are_read_in_claims()
    {
        folder.Write("hegao.toml", "[[indicator]]\nkey = \"森林覆盖率\"\naliases = [\"林木盖度率\"]\n");
        var run = await ProgramRun.StartAsync("claims", folder.Write("a.txt", "林木盖度率达到61.2%。\n"), "--format", "json");
        Assert.Equal("森林覆盖率", run.Json.GetProperty("claims")[0].GetProperty("key").GetString());
    }

    [Fact]
    public async Task Own_units_are_read_in_claims_and_in_tables()
    {
        folder.Write("hegao.toml", "[[unit]]\nname = \"垧\"\nbase = \"公顷\"\nfactor = 1\n[[unit]]\nname = \"架次\"\n[[unit]]\nname = \"小亩\"\nbase = \"亩\"\nfactor = \"1/2\"\nkind = \"measure\"\n");
        var run = await ProgramRun.StartAsync("claims", folder.Write("a.md", "灌溉农田35架次，林下种药12垧，改造梯田30小亩。\n\n| 指标 | 2024年 |\n|---|---|\n| 造林（垧） | 3.5 |\n"), "--format", "json");
        Assert.Equal(["35架次", "12垧", "30小亩", "3.5垧"], run.Json.GetProperty("claims").EnumerateArray().Select(claim => $"{claim.GetProperty("number").GetString()}{claim.GetProperty("unit").GetString()}"));
    }

    [Theory]
    [InlineData("[[unit]]\nfactor = 2\n", "hegao.toml:1:3:")]
    [InlineData("[[unit]]\nname = \"亩\"\n", "hegao.toml:2:8:")]
    [InlineData("[[unit]]\nname = \"m2\"\n", "hegao.toml:2:8:")]
    [InlineData("[[unit]]\nname = \"垧\"\nfactor = 0\n", "hegao.toml:3:10:")]
    [InlineData("[[unit]]\nname = \"垧\"\nfactor = \"1/0\"\n", "hegao.toml:3:10:")]
    [InlineData("[[unit]]\nname = \"垧\"\nbase = \"畦\"\n", "hegao.toml:3:8:")]
    [InlineData("[[unit]]\nname = \"垧\"\nkind = \"exact\"\n", "hegao.toml:3:8:")]
    [InlineData("[severity]\nHG7777 = \"off\"\n", "hegao.toml:2:1:")]
    [InlineData("[severity]\nHG2009 = \"fatal\"\n", "hegao.toml:2:10:")]
    [InlineData("[severty]\nHG2009 = \"off\"\n", "hegao.toml:1:2:")]
    [InlineData("[[override]]\nfiles = [\"../x\"]\nseverity = { HG4002 = \"off\" }\n", "hegao.toml:2:10:")]
    [InlineData("[[indicator]]\nkey = \"数治指数\"\naliases = [\"森林覆盖率\"]\n", "hegao.toml:3:12:")]
    [InlineData("[[indicator]]\nkey = \"数治指数\"\nmax = 1000\n", "hegao.toml:3:7:")]
    [InlineData("[glossary]\nignore = \"田长制\"\n", "hegao.toml:2:10:")]
    public async Task An_error_is_reported_at_its_place_and_the_rest_is_applied(string error, string place)
    {
        folder.Write("hegao.toml", error + "[[ignore]]\nfile = \"a.txt\"\nrule = \"HG2009\"\nquote = \"171.3%\"\n");
        var output = await CheckAsync("a.txt", Draft);
        Assert.Contains(place + " error HG9003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("HG2009 ", output.Replace("HG2009 =", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_syntax_is_reported_and_never_fatal() =>
        Assert.Contains("error HG9003", await Written("[severity\nHG2009 = \"off\"\n"), StringComparison.Ordinal);

    private Task<string> Written(string settings)
    {
        folder.Write("hegao.toml", settings);
        return CheckAsync("a.txt", Draft);
    }

    private async Task<string> CheckAsync(string name, string draft, params string[] options) =>
        (await ProgramRun.StartAsync(["check", folder.Write(name, draft), "--lang", "en", .. options])).Output;
}

using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary>The reports of one congress held against one another, and against those of the year before, over a folder.</summary>
public sealed class SeriesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Congress => Path.Combine(Repository.Root, "tests", "Samples", "congress");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_finds_what_differs_between_its_reports_and_names_the_other_place()
    {
        var run = await ProgramRun.StartAsync("check", Congress, "--format", "json");
        Assert.Equal(
            ["2025-plan.txt:9 HG2001 → 2025-work.txt:9", "2025-work.txt:9 HG2001 → 2025-plan.txt:9", "2025-work.txt:9 HG2014 → 2024-work.txt:9", "2025-work.txt:11 HG2014 → 2024-work.txt:11"],
            run.Json.GetProperty("diagnostics").EnumerateArray().Select(static finding =>
                $"{Path.GetFileName(finding.GetProperty("file").GetString())}:{finding.GetProperty("line").GetInt32()} {finding.GetProperty("rule").GetString()} → {Path.GetFileName(finding.GetProperty("related")[0].GetProperty("file").GetString())}:{finding.GetProperty("related")[0].GetProperty("line").GetInt32()}"));
    }

    [Fact]
    public async Task A_draft_that_is_named_alone_is_held_against_nothing() =>
        Assert.Empty((await ProgramRun.StartAsync("check", Path.Combine(Congress, "2025-work.txt"), "--format", "json")).Json.GetProperty("diagnostics").EnumerateArray());

    [Fact]
    public async Task Two_drafts_of_one_report_are_no_measure()
    {
        Copy("2025-work.txt", "2025-plan.txt");
        folder.Write("2025-plan-v2.txt", await File.ReadAllTextAsync(Path.Combine(Congress, "2025-plan.txt")));
        Assert.DoesNotContain("2025-work.txt:9", (await ProgramRun.StartAsync("check", folder.Path, "--format", "github")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_say_which_report_a_draft_is()
    {
        Copy("2025-work.txt");
        folder.Write(".git/HEAD", string.Empty);
        folder.Write("plan.txt", "一、2024年计划执行情况\n\n社会消费品零售总额61.5亿元，增长7.7%。\n");
        Assert.DoesNotContain("HG2001", (await ProgramRun.StartAsync("check", folder.Path)).Output, StringComparison.Ordinal);
        folder.Write("hegao.toml", "[[report]]\nfiles = [\"plan.txt\"]\nplace = \"青溪县\"\nyear = 2025\nkind = \"plan\"\n");
        Assert.Contains("HG2001", (await ProgramRun.StartAsync("check", folder.Path)).Output, StringComparison.Ordinal);
        folder.Write("hegao.toml", "[[report]]\nfiles = [\"plan.txt\"]\nyear = 25\nkind = \"draft\"\n");
        var output = (await ProgramRun.StartAsync("check", folder.Path, "--lang", "en")).Output;
        Assert.Contains("year has four digits", output, StringComparison.Ordinal);
        Assert.Contains("kind is one of work, plan, budget", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Last_years_targets_are_listed_with_this_years_results()
    {
        var place = Assert.Single((await ProgramRun.StartAsync("series", Congress, "--format", "json")).Json.GetProperty("places").EnumerateArray());
        Assert.Equal("青溪县", place.GetProperty("place").GetString());
        var year = Assert.Single(place.GetProperty("years").EnumerateArray());
        Assert.Equal(
            ["地区生产总值 增长5.5% 增长5.4% met", "一般公共预算收入 增长6% 增长6.3% met", "城镇新增就业 2000人 2136人 met", "居民消费价格 增长3% 增长0.4% met", "粮食产量 8.2万吨 8.3万吨 met"],
            year.GetProperty("targets").EnumerateArray().Select(static target => $"{target.GetProperty("indicator").GetString()} {target.GetProperty("target").GetString()} {target.GetProperty("result").GetString()} {target.GetProperty("outcome").GetString()}"));
        Assert.Equal("金融机构存款余额 → 各项存款余额", string.Join('；', year.GetProperty("renamed").EnumerateArray().Select(static renamed => $"{renamed.GetProperty("before").GetString()} → {renamed.GetProperty("after").GetString()}")));
        Assert.Contains("青溪县,2024,work,粮食产量,8.2万吨,8.3万吨,0.1,达到,", (await ProgramRun.StartAsync("series", Congress, "--format", "csv")).Output, StringComparison.Ordinal);
        Assert.Empty((await ProgramRun.StartAsync("series", Congress, "--place", "云州市", "--format", "json")).Json.GetProperty("places").EnumerateArray());
    }

    [Fact]
    public async Task The_right_reports_of_two_years_connect()
    {
        var run = await ProgramRun.StartAsync("check", Path.Combine(Repository.Root, "tests", "Samples", "right"), "--format", "json");
        Assert.DoesNotContain(run.Json.GetProperty("diagnostics").EnumerateArray(), static finding => finding.GetProperty("rule").GetString() is "HG2001" or "HG2014");
        var checks = (await ProgramRun.StartAsync("checks", Path.Combine(Repository.Root, "tests", "Samples", "right"), "--format", "json")).Json.GetProperty("files").EnumerateArray()
            .SelectMany(static file => file.GetProperty("checks").EnumerateArray()).Where(static check => check.GetProperty("kind").GetString() == "series").ToList();
        Assert.True(checks.Count >= 10, $"only {checks.Count} checks hold the two reports against each other");
        Assert.All(checks, static check => Assert.Equal("holds", check.GetProperty("outcome").GetString()));
    }

    private void Copy(params string[] names)
    {
        foreach (var name in names)
            folder.Write(name, File.ReadAllBytes(Path.Combine(Congress, name)));
    }
}

using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary><c>hegao facts</c> and <c>hegao facts init</c>.</summary>
public sealed class FactsCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FactsCommandTests() => folder.Write(".git/HEAD", string.Empty);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Facts_that_are_not_used_and_claims_without_a_fact_are_listed()
    {
        var run = await ProgramRun.StartAsync("facts", Path.Combine(Repository.Root, "tests", "Samples", "facts", "qingxi-2025.txt"), "--format", "json");
        Assert.Equal(
            ["地区生产总值 137.2亿元 fails", "地区生产总值 5.4% holds", "一般公共预算收入 152834万元 holds", "一般公共预算收入 6.3% holds", "规模以上工业增加值 7.1% holds", "粮食产量 6.2万吨 unused"],
            run.Json.GetProperty("facts").EnumerateArray().Select(static fact => $"{fact.GetProperty("indicator").GetString()} {fact.GetProperty("text").GetString()} {fact.GetProperty("outcome").GetString()}"));
        Assert.Contains("地区生产总值 5.5%", run.Json.GetProperty("without").EnumerateArray().Select(static claim => $"{claim.GetProperty("key").GetString()} {claim.GetProperty("text").GetString()}"));
    }

    [Fact]
    public async Task The_table_to_fill_in_counts_nothing_until_it_is_filled_in_and_then_agrees_with_the_draft()
    {
        var draft = folder.Write("a.txt", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Samples", "facts", "qingxi-2025.txt")));
        var run = await ProgramRun.StartAsync("facts", "init", draft, "--all", "--lang", "en");
        Assert.Equal((0, ""), (run.Status, run.Error));
        var path = folder.Of("facts/a.csv");
        var rows = (await File.ReadAllLinesAsync(path)).Select(static line => line.Split(',')).ToList();
        Assert.Equal("指标,地区,时期,数值,单位,口径,类型,性质,文中数值", string.Join(',', rows[0]));
        Assert.Equal("地区生产总值,,2024年,,亿元,,总量,完成数,137.8亿元", string.Join(',', rows[1]));
        Assert.DoesNotContain("HG", (await ProgramRun.StartAsync("check", draft)).Output, StringComparison.Ordinal);

        // Filled in with what the draft says, every row is of a claim, and holds.
        foreach (var row in rows.Skip(1))
            row[3] = string.Concat(row[8].Replace("下降", "-", StringComparison.Ordinal).TakeWhile(static c => char.IsAsciiDigit(c) || c is '.' or '-'));
        await File.WriteAllLinesAsync(path, rows.Select(static row => string.Join(',', row)));
        var facts = (await ProgramRun.StartAsync("facts", draft, "--format", "json")).Json;
        Assert.Equal(rows.Count - 1, facts.GetProperty("facts").GetArrayLength());
        Assert.All(facts.GetProperty("facts").EnumerateArray(), static fact => Assert.Equal("holds", fact.GetProperty("outcome").GetString()));
        Assert.Equal(0, facts.GetProperty("without").GetArrayLength());
    }

    [Fact]
    public async Task A_table_that_exists_is_not_replaced_unless_asked()
    {
        var draft = folder.Write("a.txt", "地区生产总值137.2亿元。");
        var path = folder.Write("facts/a.csv", "指标,时期,数值\n");
        var run = await ProgramRun.StartAsync("facts", "init", draft, "--lang", "en");
        Assert.Equal((2, $"hegao: '{path}' exists; add --force to replace it.\n"), (run.Status, run.Error));
        Assert.Equal(0, (await ProgramRun.StartAsync("facts", "init", draft, "--force")).Status);
        Assert.Equal(2, (await ProgramRun.StartAsync("facts", "init", folder.Of("no.txt"))).Status);
    }
}

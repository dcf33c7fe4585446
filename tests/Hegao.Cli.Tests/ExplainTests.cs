using Hegao.Analysis;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public async Task Every_rule_is_listed_and_has_its_page()
    {
        var list = await ProgramRun.StartAsync("explain");

        Assert.Equal((0, ""), (list.Status, list.Error));
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6]));
        foreach (var rule in RuleCatalogue.All)
        {
            var page = await ProgramRun.StartAsync("explain", rule.Id);

            Assert.Equal((0, ""), (page.Status, page.Error));
            Assert.StartsWith($"# {rule.Id} ", page.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ids_may_be_written_in_lower_case()
    {
        var run = await ProgramRun.StartAsync("explain", "hg9001");

        Assert.StartsWith("# HG9001 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_rule_is_told_and_the_others_are_explained()
    {
        var chinese = await ProgramRun.StartAsync("explain", "HG0000", "HG9001");
        var english = await ProgramRun.StartAsync("explain", "HG0000", "--lang", "en");

        Assert.Equal((2, "hegao: 没有规则“HG0000”；不带编号运行 hegao explain 可列出全部规则。\n"), (chinese.Status, chinese.Error));
        Assert.StartsWith("# HG9001 ", chinese.Output, StringComparison.Ordinal);
        Assert.Equal(new ProgramRun(2, "", "hegao: there is no rule 'HG0000'; hegao explain without an id lists all rules.\n"), english);
    }
}

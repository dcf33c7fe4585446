using System.Xml.Linq;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests.Outputs;

/// <summary><c>hegao check --format junit</c>.</summary>
public sealed class JUnitTests
{
    [Fact]
    public async Task A_suite_a_draft_and_a_test_case_a_finding()
    {
        using var folder = new TemporaryFolder();
        var right = folder.Write("a.txt", "一、工作回顾\n新开工项目20个。\n");
        var wrong = folder.Write("b.txt", "一、工作回顾\n（一）稳增长，经济运行平稳。\n（三）惠民生，民生“持续改善。\n");

        var run = await ProgramRun.StartAsync("check", folder.Path, "--format", "junit", "--lang", "en");

        Assert.Equal(1, run.Status);
        var suites = XDocument.Parse(run.Output).Root?.Elements("testsuite").ToList() ?? [];
        Assert.Equal([(right, "1", "0"), (wrong, "2", "2")], suites.Select(static suite => ((string?)suite.Attribute("name"), (string?)suite.Attribute("tests"), (string?)suite.Attribute("failures"))));
        Assert.Equal("nothing found", (string?)Assert.Single(suites[0].Elements("testcase")).Attribute("name"));
        var numbering = suites[1].Elements("testcase").First();
        Assert.Equal((wrong, "HG1001 Numbering with a gap, a repeat or out of order (3:1)", "3"), ((string?)numbering.Attribute("classname"), (string?)numbering.Attribute("name"), (string?)numbering.Attribute("line")));
        var failure = Assert.Single(numbering.Elements("failure"));
        Assert.Equal("error", (string?)failure.Attribute("type"));
        Assert.StartsWith($"{wrong}:3:1\nNumbering", failure.Value, StringComparison.Ordinal);
        Assert.Contains($"{wrong}:2:1 the marker before it, （一）", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_only_worth_knowing_does_not_fail()
    {
        var run = await ProgramRun.StartAsync("check", Path.Combine(Repository.Root, "tests", "Samples", "slips", "HG4005.txt"), "--format", "junit");

        var suite = Assert.Single(XDocument.Parse(run.Output).Descendants("testsuite"));
        Assert.Equal(("1", "0"), ((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures")));
        Assert.Contains("HG4005", (string?)suite.Element("testcase")?.Attribute("name"), StringComparison.Ordinal);
        Assert.NotNull(suite.Element("testcase")?.Element("system-out"));
    }

    [Fact]
    public async Task What_xml_cannot_hold_is_replaced()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.txt", "一、工作“\u0001\uFFFE回顾<&>\"]]>\n新开工项目20个。\n");

        var run = await ProgramRun.StartAsync("check", draft, "--format", "junit");

        Assert.Contains("HG4001", XDocument.Parse(run.Output).ToString(), StringComparison.Ordinal);
    }
}

using Hegao.Cli.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("program")]
    [InlineData("check", "check")]
    [InlineData("outline", "outline")]
    [InlineData("glossary", "glossary")]
    [InlineData("claims", "claims")]
    [InlineData("numbers", "numbers")]
    [InlineData("checks", "checks")]
    [InlineData("fix", "fix")]
    [InlineData("diff", "diff")]
    [InlineData("report", "report")]
    [InlineData("facts", "facts")]
    [InlineData("facts-init", "facts", "init")]
    [InlineData("series", "series")]
    [InlineData("init", "init")]
    [InlineData("explain", "explain")]
    [InlineData("lsp", "lsp")]
    [InlineData("completion", "completion")]
    public async Task Help_is_given_in_both_languages(string name, params string[] verb)
    {
        var chinese = await ProgramRun.StartAsync([.. verb, "--help"]);
        var english = await ProgramRun.StartAsync([.. verb, "--help", "--lang", "en"]);

        Assert.Equal((0, ""), (chinese.Status, chinese.Error));
        Assert.Equal((0, ""), (english.Status, english.Error));
        Snapshot.Match(chinese.Output + "\n--------\n\n" + english.Output, $"help.{name}");
    }

    [Fact]
    public async Task Help_is_given_whatever_else_is_wrong()
    {
        var run = await ProgramRun.StartAsync("check", "--help", "--format", "xml");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("hegao check FILE…", run.Output, StringComparison.Ordinal);
    }
}

using System.Text.RegularExpressions;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests.Outputs;

/// <summary>The hook for pre-commit, and the commands in <c>docs/ci.md</c>: the program takes them as they are written.</summary>
public sealed partial class RepositoryHookTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, ".pre-commit-hooks.yaml"));

    [Fact]
    public async Task The_hook_stops_a_commit_with_an_error()
    {
        using var folder = new TemporaryFolder();
        var entry = Value("entry").Split(' ');
        Assert.Equal("hegao", entry[0]);

        var right = await ProgramRun.StartAsync([.. entry[1..], folder.Write("a.report.md", "一、工作回顾\n\n新开工项目20个。\n")]);
        var wrong = await ProgramRun.StartAsync([.. entry[1..], folder.Write("b.report.md", "一、工作回顾\n\n实施“四大工程，新开工项目20个。\n")]);

        Assert.Equal((0, 1), (right.Status, wrong.Status));
    }

    [Theory]
    [InlineData("2025/报告.report.md", true)]
    [InlineData("报告.REPORT.TXT", true)]
    [InlineData("报告.docx", true)]
    [InlineData("README.md", false)]
    [InlineData("notes.txt", false)]
    [InlineData("报告.docx.bak", false)]
    public void The_hook_looks_at_drafts_alone(string path, bool isDraft) =>
        Assert.Equal(isDraft, Regex.IsMatch(path, Value("files").Trim('\''), RegexOptions.NonBacktracking));

    [Theory]
    [InlineData("2025/~$报告.docx", true)]
    [InlineData("2025/报告~$.docx", false)]
    public void What_word_locks_a_document_with_is_no_draft(string path, bool isExcluded) =>
        Assert.Equal(isExcluded, Regex.IsMatch(path, Value("exclude").Trim('\''), RegexOptions.NonBacktracking));

    [Theory]
    [InlineData("ci.md")]
    [InlineData("ci.zh-CN.md")]
    public async Task The_commands_of_the_page_are_understood(string name)
    {
        using var folder = new TemporaryFolder();
        var drafts = Path.GetDirectoryName(folder.Write("drafts/a.report.md", "一、工作回顾\n\n新开工项目20个。\n")) ?? "";
        var commands = Commands().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", name))).Select(static match => match.Groups[1].Value).ToList();

        Assert.Equal(3, commands.Count);
        foreach (var command in commands)
            Assert.Equal(0, (await ProgramRun.StartAsync([.. command.Split(' ').Select(word => word == "drafts" ? drafts : word)])).Status);
    }

    private static string Value(string key) =>
        Assert.Single(Lines, line => line.StartsWith($"  {key}: ", StringComparison.Ordinal))[(key.Length + 4)..].Split(" #")[0];

    [GeneratedRegex("""hegao"? (check drafts[a-z -]*[a-z])""", RegexOptions.NonBacktracking)]
    private static partial Regex Commands();
}

using System.Diagnostics;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary><c>hegao check --changed-since</c>, against a repository of its own.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private const string Wrong = "森林覆盖率达到171.3%。\n";

    private readonly TemporaryFolder folder = new();

    public ChangedSinceTests()
    {
        Git("init", "-q");
        folder.Write("旧/old.txt", Wrong);
        folder.Write("旧/edited.txt", Wrong);
        folder.Write(".gitignore", "ignored.txt\n");
        Commit();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Only_drafts_that_differ_are_checked_committed_or_not()
    {
        Assert.Empty(await CheckedAsync("HEAD"));

        folder.Write("新 稿.txt", Wrong);
        folder.Write("ignored.txt", Wrong);
        folder.Write("旧/edited.txt", Wrong + Wrong);
        Assert.Equal("新 稿.txt 旧/edited.txt", string.Join(' ', await CheckedAsync("HEAD")));

        Commit();
        Assert.Empty(await CheckedAsync("HEAD"));
        Assert.Equal("新 稿.txt 旧/edited.txt", string.Join(' ', await CheckedAsync("HEAD~1")));
    }

    [Theory]
    [InlineData("no-such-revision")]
    [InlineData("--output=written")]
    public async Task A_revision_that_is_none_is_told_in_one_line(string revision)
    {
        var run = await ProgramRun.StartAsync("check", folder.Path, "--changed-since=" + revision);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"hegao: git 不能说明自“{revision}”以来的改动：", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.False(File.Exists(folder.Of("written")));
    }

    [Fact]
    public async Task Without_changes_it_says_so()
    {
        var run = await ProgramRun.StartAsync("check", folder.Path, "--changed-since", "HEAD");

        Assert.Equal(new ProgramRun(0, "", "hegao: 自“HEAD”以来没有改动的文稿。\n"), run);
    }

    private async Task<string[]> CheckedAsync(string revision)
    {
        var run = await ProgramRun.StartAsync("check", folder.Path, "--changed-since", revision, "--format", "json");
        return [.. run.Json.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => Path.GetRelativePath(folder.Path, diagnostic.GetProperty("file").GetString() ?? "")).Distinct()];
    }

    private void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=test", "-c", "user.email=test@example.invalid", "commit", "-q", "-m", "drafts");
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-C", folder.Path, .. arguments])) ?? throw new InvalidOperationException("git did not start.");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}

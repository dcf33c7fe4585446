using System.Text;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary><c>hegao fix</c>: what it changes, what it leaves alone, and that a file keeps its form.</summary>
public sealed class FixTests : IDisposable
{
    /// <summary>A doubled stop (form only) beside a rate outside its range, which only the writer can mend.</summary>
    private const string Draft = "一、工作回顾\n新开工项目20个。。\n森林覆盖率达到171.3%。\n";

    private const string Mended = "一、工作回顾\n新开工项目20个。\n森林覆盖率达到171.3%。\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--dry-run")]
    public async Task Without_write_no_file_is_touched_and_a_diff_is_shown(params string[] options)
    {
        var draft = folder.Write("a.txt", Draft);

        var run = await ProgramRun.StartAsync(["fix", draft, .. options]);

        Assert.Equal(1, run.Status);
        Assert.Equal($"--- {draft}\n+++ {draft}\n@@ -1,3 +1,3 @@\n 一、工作回顾\n-新开工项目20个。。\n+新开工项目20个。\n 森林覆盖率达到171.3%。\n", run.Output);
        Assert.Equal("hegao: 可改 1 篇，尚未写入；加 --write 写入。\n", run.Error);
        Assert.Equal(Draft, await File.ReadAllTextAsync(draft));
    }

    [Fact]
    public async Task With_write_the_draft_is_mended_and_then_there_is_nothing_left()
    {
        var draft = folder.Write("a.txt", Draft);

        var first = await ProgramRun.StartAsync("fix", draft, "--write");
        var second = await ProgramRun.StartAsync("fix", draft, "--write");

        Assert.Equal((0, "hegao: 已改写 1 篇。\n"), (first.Status, first.Error));
        Assert.Equal(new ProgramRun(0, "", "hegao: 没有可以自动改正的地方。\n"), second);
        Assert.Equal(Mended, await File.ReadAllTextAsync(draft));
        Assert.Equal([draft], Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("utf-8", true, "\r\n")]
    [InlineData("utf-8", false, "\r\n")]
    [InlineData("utf-16", true, "\n")]
    [InlineData("utf-16BE", true, "\r\n")]
    [InlineData("GB18030", false, "\r\n")]
    public async Task Encoding_mark_and_line_ends_are_kept(string name, bool mark, string lineEnd)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text.ReplaceLineEndings(lineEnd))];
        var draft = folder.Write("a.txt", Bytes(Draft));

        var run = await ProgramRun.StartAsync("fix", draft, "--write");

        Assert.Equal(0, run.Status);
        Assert.Equal(Bytes(Mended), await File.ReadAllBytesAsync(draft));
    }

    [Fact]
    public async Task A_file_with_damaged_bytes_is_left_alone()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Draft), 0xFF, .. "\n"u8];
        var draft = folder.Write("a.txt", bytes);

        var run = await ProgramRun.StartAsync("fix", draft, "--write");

        Assert.Equal(2, run.Status);
        Assert.Contains($"“{draft}”中有其编码不允许的字节，或者刚被改动，未改写。", run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(draft));
    }

    [Fact]
    public async Task A_link_stays_a_link_and_permissions_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        var draft = folder.Write("真/a.txt", Draft);
        File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder.Of("link.txt"), draft);

        await ProgramRun.StartAsync("fix", folder.Of("link.txt"), "--write");

        Assert.Equal(Mended, await File.ReadAllTextAsync(draft));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(draft));
        Assert.Equal(draft, new FileInfo(folder.Of("link.txt")).LinkTarget);
    }
}

using System.Text;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

public sealed class CheckTests
{
    private const string RightDraft = "一、工作回顾\n实施“四大工程”行动，新开工项目20个。\n";

    /// <summary>A quotation mark that is not closed: HG4001, an error.</summary>
    private const string WrongDraft = "一、工作回顾\n实施“四大工程行动，新开工项目20个。\n";

    /// <summary>One byte that is no UTF-8: HG9001, a warning.</summary>
    private static readonly byte[] DamagedDraft = [.. Encoding.UTF8.GetBytes("一、工作"), 0xFF, .. Encoding.UTF8.GetBytes("回顾\n")];

    [Fact]
    public async Task A_right_draft_stays_silent()
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramRun.StartAsync("check", folder.Write("a.txt", RightDraft));

        Assert.Equal(new ProgramRun(0, $"共核 1 篇、{RightDraft.Length} 字：错误 0，警告 0，提示 0。\n", ""), run);
    }

    [Fact]
    public async Task A_finding_is_one_line_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.txt", WrongDraft);

        var chinese = await ProgramRun.StartAsync("check", draft);
        var english = await ProgramRun.StartAsync("check", draft, "--lang", "en");

        Assert.Equal(1, chinese.Status);
        Assert.StartsWith($"{draft}:2:3: 错误 HG4001 ", chinese.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\n共核 1 篇、{WrongDraft.Length} 字：错误 1，警告 0，提示 0。\n", chinese.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{draft}:2:3: error HG4001 ", english.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\n1 draft, {WrongDraft.Length} characters: 1 error, 0 warnings, 0 infos.\n", english.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_the_findings_of_all_drafts_and_the_totals()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", RightDraft);
        var wrong = folder.Write("b.txt", WrongDraft);
        var damaged = folder.Write("c.txt", DamagedDraft);

        var run = await ProgramRun.StartAsync("check", folder.Path, "--format", "json");

        Assert.Equal(
            [(wrong, "HG4001", "error", 2, 2), (damaged, "HG9001", "warning", 1, 4)],
            run.Json.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => (
                diagnostic.GetProperty("file").GetString(),
                diagnostic.GetProperty("rule").GetString(),
                diagnostic.GetProperty("severity").GetString(),
                diagnostic.GetProperty("line").GetInt32(),
                diagnostic.GetProperty("column").GetInt32())));
        var summary = run.Json.GetProperty("summary");
        Assert.Equal(3, summary.GetProperty("files").GetInt32());
        Assert.Equal(RightDraft.Length + WrongDraft.Length + 8, summary.GetProperty("characters").GetInt32());
        Assert.Equal((1, 1, 0), (summary.GetProperty("errors").GetInt32(), summary.GetProperty("warnings").GetInt32(), summary.GetProperty("infos").GetInt32()));
    }

    [Theory]
    [InlineData("error", 0, 1)]
    [InlineData("warning", 1, 1)]
    [InlineData("info", 1, 1)]
    [InlineData("never", 0, 0)]
    public async Task The_severity_that_fails_is_chosen(string severity, int statusForWarning, int statusForError)
    {
        using var folder = new TemporaryFolder();

        var warning = await ProgramRun.StartAsync("check", folder.Write("a.txt", DamagedDraft), "--fail-on", severity);
        var error = await ProgramRun.StartAsync("check", folder.Write("b.txt", WrongDraft), "--fail-on", severity, "--format", "json");
        var right = await ProgramRun.StartAsync("check", folder.Write("c.txt", RightDraft), "--fail-on", severity);

        Assert.Equal((statusForWarning, statusForError, 0), (warning.Status, error.Status, right.Status));
    }

    [Fact]
    public async Task A_draft_that_cannot_be_read_stands_above_findings()
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramRun.StartAsync("check", folder.Write("a.txt", WrongDraft), folder.Of("missing.txt"), "--fail-on", "never");

        Assert.Equal(2, run.Status);
        Assert.Contains("HG4001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_in_gb18030_is_checked_like_any_other()
    {
        using var folder = new TemporaryFolder();
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? throw new InvalidOperationException();

        var right = await ProgramRun.StartAsync("check", folder.Write("a.txt", gb18030.GetBytes(RightDraft)));
        var wrong = await ProgramRun.StartAsync("check", folder.Write("b.txt", gb18030.GetBytes(WrongDraft)));

        Assert.Equal((0, 1), (right.Status, wrong.Status));
        Assert.Contains(":2:3: 错误 HG4001", wrong.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_bytes_are_told_once_with_their_number()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.txt", [.. DamagedDraft, .. DamagedDraft]);

        var run = await ProgramRun.StartAsync("check", draft, "--lang", "en");

        Assert.Equal(0, run.Status);
        Assert.StartsWith(
            $"{draft}:1:5: warning HG9001 Read as UTF-8, the file has bytes that mean nothing in 2 place(s)", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Output.Split("HG9001").Length - 1);
    }

    [Fact]
    public async Task A_draft_cannot_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.txt", "一、\e[31m工作\u009B回顾\n\e]0;标题\a\n");

        var run = await ProgramRun.StartAsync("outline", draft);

        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }
}

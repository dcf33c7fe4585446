using Hegao.Analysis;
using Hegao.Cli.Tests.Running;
using Hegao.CommandLine;
using Hegao.Output;

namespace Hegao.Cli.Tests;

/// <summary><c>hegao check</c> over a folder: how results are put together, and what is passed over.</summary>
public sealed class FolderCheckTests : IDisposable
{
    private const string Right = "新开工项目20个。\n";

    /// <summary>HG2009, an error.</summary>
    private const string Wrong = "森林覆盖率达到171.3%。\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_draft_with_findings_has_a_heading_and_the_rules_are_summed_up()
    {
        var one = folder.Write("a.txt", Wrong);
        folder.Write("b.txt", Right);
        var other = folder.Write("c.txt", Wrong + "城镇化率达到133.2%。\n");

        var run = await ProgramRun.StartAsync("check", folder.Path, "--lang", "en");

        var lines = run.Output.Split('\n');
        Assert.Equal(1, run.Status);
        Assert.Equal($"{one} (1 error, 0 warnings, 0 infos)", lines[0]);
        Assert.StartsWith("  1:8  error HG2009 ", lines[1], StringComparison.Ordinal);
        Assert.Contains($"{other} (2 errors, 0 warnings, 0 infos)", lines);
        Assert.DoesNotContain(lines, line => line.Contains("b.txt", StringComparison.Ordinal));
        Assert.Equal(["3  HG2009  A rate outside its range", "", "3 drafts, 54 characters: 3 errors, 0 warnings, 0 infos.", ""], lines[^4..]);
    }

    [Fact]
    public async Task A_baseline_hides_what_is_known_wherever_it_moves_and_shows_what_is_new()
    {
        folder.Write("a.txt", Wrong);
        var baseline = folder.Of("known.tsv");
        var written = await ProgramRun.StartAsync("check", folder.Path, "--write-baseline", baseline);
        Assert.Equal((0, $"hegao: 已把 1 个问题写入“{baseline}”；以后用 --baseline {baseline} 只看新问题。\n"), (written.Status, written.Error));
        Assert.DoesNotContain("森林", await File.ReadAllTextAsync(baseline), StringComparison.Ordinal);

        folder.Write("a.txt", Right + Wrong);
        var moved = await ProgramRun.StartAsync("check", folder.Path, "--baseline", baseline);
        Assert.Equal((0, "共核 1 篇、25 字：错误 0，警告 0，提示 0。\n另有已知问题 1 个，未列出。\n"), (moved.Status, moved.Output));

        // The same slip once more is one more than is known.
        folder.Write("a.txt", Wrong + Right + Wrong);
        var added = await ProgramRun.StartAsync("check", folder.Path, "--baseline", baseline, "--format", "json");
        Assert.Equal((1, 1), (added.Status, added.Json.GetProperty("summary").GetProperty("known").GetInt32()));
        Assert.Single(added.Json.GetProperty("diagnostics").EnumerateArray(), diagnostic => diagnostic.GetProperty("rule").GetString() == "HG2009");
    }

    [Fact]
    public async Task A_baseline_that_cannot_be_used_is_told_with_the_way_to_one()
    {
        var draft = folder.Write("a.txt", Wrong);

        var missing = await ProgramRun.StartAsync("check", draft, "--baseline", folder.Of("no.tsv"));
        var other = await ProgramRun.StartAsync("check", draft, "--baseline", draft);

        Assert.Equal(new ProgramRun(2, "", $"hegao: 找不到 --baseline 的文件“{folder.Of("no.tsv")}”；用 hegao check … --write-baseline {folder.Of("no.tsv")} 可写一份。\n"), missing);
        Assert.Equal(new ProgramRun(2, "", $"hegao: “{draft}”不是由 --write-baseline 写成的文件。\n"), other);
    }

    [Fact]
    public async Task Progress_is_shown_to_a_terminal_alone_and_gone_before_the_results()
    {
        var clock = new Clock();
        using var error = new StringWriter();
        var context = new ProgramContext(new(Stream.Null, Stream.Null, error, OutputIsTerminal: true, _ => null) { ErrorIsTerminal = true }, UserLanguage.Chinese);
        var progress = new ProgressLine(context, 4, clock);

        progress.Show(1);
        Assert.Equal("", error.ToString());
        clock.Pass(TimeSpan.FromSeconds(1));
        progress.Show(2);
        progress.Show(3);
        progress.Clear();
        progress.Clear();
        Assert.Equal("\r████████████░░░░░░░░░░░░ 2/4 篇\r\e[K", error.ToString());

        folder.Write("a.txt", Right);
        Assert.Equal("", (await ProgramRun.StartAsync("check", folder.Path)).Error);
    }

    [Fact]
    public async Task Watching_tells_what_was_written_once_it_is_settled()
    {
        folder.Write("a.txt", Right);
        var written = folder.Write("b.txt", Right);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var changes = new DraftWatch(() => Directory.GetFiles(folder.Path, "*.txt")).ChangesAsync(limit.Token).GetAsyncEnumerator(limit.Token);

        var next = changes.MoveNextAsync().AsTask();
        await File.WriteAllTextAsync(written, Right + Wrong, limit.Token);
        Assert.True(await next);
        Assert.Equal([written], changes.Current);

        next = changes.MoveNextAsync().AsTask();
        folder.Write("hegao.toml", "[severity]\n");
        Assert.True(await next);
        Assert.Equal(2, changes.Current.Count);
    }

    private sealed class Clock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Pass(TimeSpan time) => ticks += time.Ticks;
    }
}

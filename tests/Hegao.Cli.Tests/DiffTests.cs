using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary><c>hegao diff</c>.</summary>
public sealed class DiffTests
{
    [Fact]
    public async Task A_changed_number_is_told_as_text_and_as_JSON()
    {
        using var folder = new TemporaryFolder();
        var (older, newer) = (folder.Write("old.txt", "茶园面积达到4.1万亩。新增茶企12家。\n"u8.ToArray()), folder.Write("new.txt", "茶园面积达到4.1万亩。新增茶企15家。\n"u8.ToArray()));

        var text = await ProgramRun.StartAsync("diff", older, newer);
        Assert.Equal((0, ""), (text.Status, text.Error));
        Assert.Contains("新增茶企  12家 → 15家  changed", text.Output, StringComparison.Ordinal);

        var change = Assert.Single((await ProgramRun.StartAsync("diff", older, newer, "--format", "json")).Json.GetProperty("changes").EnumerateArray());
        Assert.Equal("15家", change.GetProperty("after").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_draft_that_is_not_there_is_reported()
    {
        var run = await ProgramRun.StartAsync("diff", "nowhere.txt", "nowhere.txt");
        Assert.Equal(2, run.Status);
        Assert.Contains("nowhere.txt", run.Error, StringComparison.Ordinal);
    }
}

using System.Text;
using Hegao.Cli.Tests.Running;
using Hegao.Workspace;

namespace Hegao.Cli.Tests;

/// <summary>Which drafts a verb reads, in which order and form it prints them, and what happens to those that cannot be read.</summary>
public sealed class DraftArgumentsTests
{
    private const string Draft = "各位代表：\n现在，我代表县人民政府报告工作。\n";

    [Theory]
    [InlineData("outline")]
    [InlineData("glossary")]
    public async Task One_draft_is_printed_as_an_object_several_as_a_list(string verb)
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Write("a.md", Draft), folder.Write("b.txt", Draft));

        var one = await ProgramRun.StartAsync(verb, a, "--format", "json");
        var several = await ProgramRun.StartAsync(verb, b, a, "--format", "json");
        var all = await ProgramRun.StartAsync(verb, folder.Path, "--format", "json");

        Assert.Equal(a, one.Json.GetProperty("file").GetString());
        Assert.Equal([b, a], Files(several));
        Assert.Equal([a, b], Files(all));
        Assert.All([one, several, all], run => Assert.Equal((0, ""), (run.Status, run.Error)));
        Assert.All([one, several, all], run => Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_gives_a_list_even_when_it_holds_one_draft()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.md", Draft);

        var run = await ProgramRun.StartAsync("outline", folder.Path, "--format", "json");

        Assert.Equal([draft], Files(run));
    }

    [Fact]
    public async Task A_draft_named_twice_is_read_once()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.md", Draft);

        var run = await ProgramRun.StartAsync("outline", draft, folder.Path, Path.Combine(folder.Path, ".", "a.md"), "--format", "json");

        Assert.Equal([draft], Files(run));
    }

    [Fact]
    public async Task Many_drafts_come_in_their_order_whatever_takes_longer()
    {
        using var folder = new TemporaryFolder();
        var names = Enumerable.Range(0, 60).Select(i => folder.Write($"{i:00}.txt", string.Concat(Enumerable.Repeat(Draft, 60 - i)))).ToList();

        var run = await ProgramRun.StartAsync("glossary", folder.Path, "--format", "json");

        Assert.Equal(names, Files(run));
    }

    [Theory]
    [InlineData("outline")]
    [InlineData("glossary")]
    [InlineData("check")]
    public async Task What_cannot_be_read_is_told_in_one_line_each_and_the_others_are_done(string verb)
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.md", Draft);
        var word = folder.Write("b.doc", "PK");
        var missing = folder.Of("missing.md");
        Directory.CreateDirectory(folder.Of("empty"));
        var huge = folder.Of("huge.txt");
        using (var stream = File.Create(huge))
            stream.SetLength(DraftFileReader.MaximumBytes + 1L);

        var chinese = await ProgramRun.StartAsync(verb, missing, folder.Of("empty"), huge, word, draft);
        var english = await ProgramRun.StartAsync(verb, missing, folder.Of("empty"), huge, word, draft, "--lang", "en");

        Assert.Equal(
            $"""
            hegao: 找不到“{missing}”，请检查路径。
            hegao: 文件夹“{folder.Of("empty")}”中没有文稿（*.md、*.txt、*.docx）。
            hegao: “{huge}”超过 64 MB，不予读取；请拆分后再核。
            hegao: 不能直接读取“{word}”；请在 Word 或 WPS 中打开它，另存为 .docx 后再核（版式文件 .ofd、.pdf 请先导出为 .docx 或 .txt）。

            """,
            chinese.Error);
        Assert.Equal(4, english.Error.Count(c => c == '\n'));
        Assert.Contains($"hegao: cannot find '{missing}'; check the path.\n", english.Error, StringComparison.Ordinal);
        Assert.Equal((2, 2), (chinese.Status, english.Status));
        Assert.NotEqual("", chinese.Output);
    }

    [Fact]
    public async Task A_single_draft_that_cannot_be_read_leaves_standard_output_empty()
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramRun.StartAsync("outline", folder.Of("missing.md"), "--format", "json");

        Assert.Equal((2, ""), (run.Status, run.Output));
    }

    [Fact]
    public async Task A_file_without_permission_is_told()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.md", Draft);
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(draft, UnixFileMode.None);
        var isReadableAnyway = IsReadable(draft);

        var run = await ProgramRun.StartAsync("outline", draft);

        // The superuser may read everything.
        if (isReadableAnyway)
            Assert.Equal(0, run.Status);
        else
            Assert.Equal(new ProgramRun(2, "", $"hegao: 没有读取“{draft}”的权限。\n"), run);
    }

    [Fact]
    public async Task A_draft_on_standard_input_takes_the_name_it_is_given()
    {
        var named = await ProgramRun.StartAsync(FromInput(Draft), "outline", "-", "--name", "draft.md", "--format", "json");
        var unnamed = await ProgramRun.StartAsync(FromInput(Draft), "outline", "-", "--format", "json");

        Assert.Equal("draft.md", named.Json.GetProperty("file").GetString());
        Assert.Equal("-", unnamed.Json.GetProperty("file").GetString());
    }

    [Fact]
    public async Task Standard_input_can_stand_among_files()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.md", Draft);

        var run = await ProgramRun.StartAsync(FromInput(Draft), "glossary", draft, "-", "--format", "json");

        Assert.Equal([draft, "-"], Files(run));
    }

    [Fact]
    public async Task Json_is_indented_for_a_person_and_text_carries_no_colours_into_a_file()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.md", Draft);

        var onTerminal = await ProgramRun.StartAsync(new Surroundings { IsTerminal = true }, "outline", draft, "--format", "json");
        Assert.Contains("\n  \"file\": ", onTerminal.Output, StringComparison.Ordinal);

        var coloured = await ProgramRun.StartAsync(new Surroundings { IsTerminal = true }, "outline", draft);
        var withoutColour = await ProgramRun.StartAsync(
            new Surroundings { IsTerminal = true, Variables = new Dictionary<string, string> { ["NO_COLOR"] = "1" } }, "outline", draft);
        var piped = await ProgramRun.StartAsync("outline", draft);
        Assert.Contains('\e', coloured.Output);
        Assert.DoesNotContain('\e', withoutColour.Output);
        Assert.Equal(withoutColour.Output, piped.Output);
    }

    private static Surroundings FromInput(string draft) => new() { Input = new MemoryStream(Encoding.UTF8.GetBytes(draft)) };

    private static IEnumerable<string?> Files(ProgramRun run) =>
        run.Json.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString());

    private static bool IsReadable(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}

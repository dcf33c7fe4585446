using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary>The program as its own process: what only the real streams, arguments and exit status can show.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Results_and_errors_go_to_their_own_streams_in_utf8()
    {
        using var folder = new TemporaryFolder();
        folder.Write("报告.md", "各位代表：\n");

        var run = await ProgramProcess.RunAsync(folder.Path, "", "outline", "报告.md", "没有.md", "--format", "json");

        Assert.Equal(
            new ProgramRun(2, """{"files":[{"file":"报告.md","title":null,"sections":[]}]}""" + "\n", "hegao: 找不到“没有.md”，请检查路径。\n"),
            run);
    }

    [Fact]
    public async Task A_draft_is_read_from_a_pipe()
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramProcess.RunAsync(folder.Path, "各位代表：\n", "check", "-", "--name", "报告.md", "--format", "json");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(6, run.Json.GetProperty("summary").GetProperty("characters").GetInt32());
    }

    [Fact]
    public async Task Names_that_look_like_something_else_are_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("@报告.md", "各位代表：\n");
        folder.Write("--报告.md", "各位代表：\n");

        var run = await ProgramProcess.RunAsync(folder.Path, "", "check", "@报告.md", "--", "--报告.md", "--format", "json");

        // Behind -- everything is a path, --format too, and there is no such file.
        Assert.Equal(2, run.Status);
        Assert.Equal("hegao: 没有“--format”这个选项。用法见 hegao check --help\n", run.Error);

        var both = await ProgramProcess.RunAsync(folder.Path, "", "check", "--format", "json", "@报告.md", "--", "--报告.md");
        Assert.Equal((0, ""), (both.Status, both.Error));
        Assert.Equal(2, both.Json.GetProperty("summary").GetProperty("files").GetInt32());
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramProcess.RunAsync(folder.Path, "", "--version");

        Assert.Equal(0, run.Status);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\\s*$", run.Output);
    }

    [Fact]
    public async Task The_language_server_answers_on_standard_output_and_ends_with_exit()
    {
        var input = string.Concat(
            Message("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}"""),
            Message("""{"jsonrpc":"2.0","id":2,"method":"shutdown"}"""),
            Message("""{"jsonrpc":"2.0","method":"exit"}"""));

        var run = await ProgramProcess.RunAsync(Repository.Root, input, "lsp", "--stdio");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("Content-Length: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"serverInfo\":{\"name\":\"hegao\"", run.Output, StringComparison.Ordinal);
    }

    private static string Message(string content) => $"Content-Length: {content.Length}\r\n\r\n{content}";
}

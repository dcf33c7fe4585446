using System.Diagnostics;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary>What shells are told to offer.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("hegao che", "check checks")]
    [InlineData("hegao check --fa", "--fail-on")]
    [InlineData("hegao check a.md --format s", "sarif")]
    [InlineData("hegao completion ", "bash fish pwsh zsh")]
    public async Task The_program_answers_what_fits_at_the_cursor(string line, string words)
    {
        var run = await ProgramRun.StartAsync($"[suggest:{line.Length}]", line);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Superset(words.Split(' ').ToHashSet(), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
    }

    [Fact]
    public async Task Bash_takes_the_script_and_completes_with_it()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("script", (await ProgramRun.StartAsync("completion", "bash")).Output);
        var test = folder.Write("test", $$"""
            hegao() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "hegao.dll")}}' "$@"; }
            source '{{script}}'
            COMP_LINE='hegao check --fa'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(hegao check --fa); COMP_CWORD=2
            _hegao
            echo "${COMPREPLY[@]}"
            """);
        using var bash = Start("bash", test);
        if (bash is null)
            return;

        Assert.Equal("--fail-on\n", await bash.StandardOutput.ReadToEndAsync());
    }

    // Windows need not have it.
    private static Process? Start(string program, string script)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, [script]) { RedirectStandardOutput = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

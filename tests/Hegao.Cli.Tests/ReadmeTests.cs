using System.Text;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary>
/// What the READMEs show is what the program prints: every <c>$ hegao …</c> in a block of kind <c>console</c> is run in the root of the
/// repository. Started with <c>REWRITE_README=1</c> the test writes the output into the README instead.
/// </summary>
public sealed class ReadmeTests
{
    private const string Prompt = "$ hegao ";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task The_readme_shows_what_the_program_prints(string name)
    {
        var path = Path.Combine(Repository.Root, name);
        var written = await File.ReadAllTextAsync(path);

        var (actual, commands) = await WithOutputAsync(written);

        Assert.True(commands > 0, "No command was found in the README.");
        if (Environment.GetEnvironmentVariable("REWRITE_README") == "1")
            await File.WriteAllTextAsync(path, actual);
        else
            Assert.Equal(actual, written);
    }

    private static async Task<(string Text, int Commands)> WithOutputAsync(string readme)
    {
        var result = new StringBuilder();
        var (isInBlock, commands) = (false, 0);
        foreach (var line in readme.Split('\n'))
        {
            if (isInBlock && line != "```" && !line.StartsWith(Prompt, StringComparison.Ordinal))
                continue;

            isInBlock = line == "```console" || (isInBlock && line != "```");
            result.Append(line).Append('\n');
            if (!isInBlock || !line.StartsWith(Prompt, StringComparison.Ordinal))
                continue;

            commands++;
            var run = await ProgramProcess.RunAsync(Repository.Root, "", line[Prompt.Length..].Split(' '));
            Assert.Equal("", run.Error);
            result.Append(run.Output.TrimEnd('\n')).Append('\n');
        }

        return (result.Remove(result.Length - 1, 1).ToString(), commands);
    }
}

using System.Text.RegularExpressions;
using Hegao.Cli.Tests.Running;
using Hegao.Workspace;

namespace Hegao.Cli.Tests;

/// <summary><c>hegao init</c>: what it writes is read without an error, as it is and with everything switched on.</summary>
public sealed partial class InitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task What_it_writes_is_read_without_an_error_and_changes_nothing(string language)
    {
        var run = await ProgramRun.StartAsync("init", folder.Path, "--lang", language);
        Assert.Equal((0, ""), (run.Status, run.Error));

        var file = SettingsFiles.Read(folder.Of("hegao.toml"));
        Assert.Empty(file.Problems);
        Assert.Empty(file.Severities);

        var on = SettingsFiles.Parse(file.Path, Setting().Replace(file.Text, string.Empty));
        Assert.Empty(on.Problems);
        Assert.NotEmpty(on.Severities);
        Assert.Equal((1, 1, 1, 1, 1), (on.Overrides.Length, on.Ignores.Length, on.IgnoredTerms.Count, on.Indicators.Length, on.Units.Length));
        foreach (var key in SettingsKeys.Root)
            Assert.Matches($@"(?m)^\[+{key}\]", Setting().Replace(file.Text, string.Empty));
    }

    [Fact]
    public async Task A_file_that_exists_is_replaced_only_when_asked()
    {
        folder.Write("hegao.toml", "[severity]\n");
        var refused = await ProgramRun.StartAsync("init", folder.Path);
        Assert.Equal((2, ""), (refused.Status, refused.Output));
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal("[severity]\n", await File.ReadAllTextAsync(folder.Of("hegao.toml")));

        Assert.Equal(0, (await ProgramRun.StartAsync("init", folder.Path, "--force")).Status);
        Assert.NotEqual("[severity]\n", await File.ReadAllTextAsync(folder.Of("hegao.toml")));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_not_made()
    {
        var run = await ProgramRun.StartAsync("init", folder.Of("none"));
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.False(Directory.Exists(folder.Of("none")));
    }

    [GeneratedRegex(@"^#(?=[\[A-Za-z])", RegexOptions.Multiline)]
    private static partial Regex Setting();
}

using Hegao.Analysis;
using Hegao.Cli.Tests.Running;
using Hegao.CommandLine;

namespace Hegao.Cli.Tests;

public sealed class DraftBatchTests
{
    /// <summary>A mistake of the program at one draft: the others are done, and not a word of the draft comes out.</summary>
    [Fact]
    public async Task A_failure_inside_the_program_costs_one_draft_only()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("a.md", "机密数字137.2亿元");
        var good = folder.Write("b.md", "各位代表：");
        using var error = new StringWriter { NewLine = "\n" };
        var context = new ProgramContext(
            new(Stream.Null, Stream.Null, error, OutputIsTerminal: false, _ => null), UserLanguage.Chinese);
        var batch = new DraftBatch(context, [folder.Path], standardInputName: null, static _ => Workspace.DraftSettings.None);

        var done = new List<string>();
        await foreach (var path in batch.ProcessAsync(
            file => file.Path == bad ? throw new InvalidOperationException(file.Content.Text) : file.Path, CancellationToken.None))
        {
            done.Add(path);
        }

        Assert.Equal([good], done);
        Assert.True(batch.HasFailures);
        Assert.StartsWith($"hegao: 处理“{bad}”时程序出错，该文稿未处理完；请将本行报告给开发者：InvalidOperationException at ", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("137.2", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, error.ToString().Count(c => c == '\n'));
    }
}

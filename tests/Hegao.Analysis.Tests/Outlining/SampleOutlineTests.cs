using Hegao.Syntax;
using Snapshooter.Xunit;

namespace Hegao.Analysis.Tests.Outlining;

/// <summary>The outlines of the sample reports, as a reader would write them down.</summary>
public class SampleOutlineTests
{
    [Theory]
    [InlineData("yunchuan-2024.txt")]
    [InlineData("yunchuan-2025.md")]
    [InlineData("one-line.txt")]
    [InlineData("unmarked-parts.txt")]
    [InlineData("half-width.txt")]
    [InlineData("sentence-lines.txt")]
    [InlineData("two-line-glossary.txt")]
    public void Sample(string name)
    {
        var path = Path.Combine(Repository(), "tests", "Samples", "right", name);
        var format = name.EndsWith(".md", StringComparison.Ordinal) ? DraftFormat.Markdown : DraftFormat.PlainText;
        Snapshot.Match(OutlineText.Of(File.ReadAllText(path), format) + "\n", $"outline.{name}");
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lsp.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}

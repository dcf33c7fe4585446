using Xunit.Abstractions;

namespace Hegao.Syntax.Tests;

/// <summary>The real reports beside the repository. They are read and measured with, never copied; where they are absent a test says so.</summary>
internal static class SharedCorpus
{
    /// <summary>Full paths of all reports; empty, with the reason printed, where the folder is absent.</summary>
    public static IReadOnlyList<string> Files(ITestOutputHelper output)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Lsp.sln")))
                continue;
            var corpus = Path.Combine(folder.FullName, "..", "shared", "corpus");
            if (Directory.Exists(corpus))
                return [.. Directory.EnumerateFiles(corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        }

        output.WriteLine("skipped: ../shared/corpus is absent, so no real report can be read");
        return [];
    }
}

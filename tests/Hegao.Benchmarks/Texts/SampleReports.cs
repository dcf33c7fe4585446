namespace Hegao.Benchmarks.Texts;

/// <summary>The repository's own right reports, read from <c>tests/Samples/right</c>.</summary>
internal static class SampleReports
{
    /// <summary>The texts of all reports of one format, in the order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not run inside the repository.</exception>
    public static IReadOnlyList<string> Read(DraftFormat format)
    {
        var extension = format == DraftFormat.Markdown ? "*.md" : "*.txt";
        return [.. Directory.EnumerateFiles(Folder(), extension).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Lsp.sln")))
                return Path.Combine(folder.FullName, "tests", "Samples", "right");
        }

        throw new DirectoryNotFoundException("The benchmarks read tests/Samples/right: run them inside the repository.");
    }
}

namespace Hegao.Syntax.Tests;

/// <summary>The drafts under <c>tests/Samples</c>.</summary>
internal static class SampleDrafts
{
    /// <summary>Paths of all drafts that are right, relative to their folder.</summary>
    public static IEnumerable<string> Right => Directory.EnumerateFiles(Path.Combine(Folder, "right")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>The folder of the repository that holds the tests.</summary>
    public static string TestsFolder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Lsp.sln")))
                    return Path.Combine(folder.FullName, "tests");
            }

            throw new DirectoryNotFoundException("The tests run outside the repository.");
        }
    }

    private static string Folder => Path.Combine(TestsFolder, "Samples");

    /// <summary>Parses a right draft, as the format that its name says.</summary>
    public static DraftTree Parse(string name) => Read(Path.Combine("right", name));

    /// <summary>Parses the draft at a path below the samples, as the format that its name says.</summary>
    public static DraftTree Read(string path) =>
        DraftTree.Parse(File.ReadAllText(Path.Combine(Folder, path)), path.EndsWith(".md", StringComparison.Ordinal) ? DraftFormat.Markdown : DraftFormat.PlainText);
}

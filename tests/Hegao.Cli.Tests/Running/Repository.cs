namespace Hegao.Cli.Tests.Running;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>Lsp.sln</c>, which lies above the test's own binaries.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Lsp.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"Lsp.sln was not found above {AppContext.BaseDirectory}.");
    }
}

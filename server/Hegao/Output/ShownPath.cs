namespace Hegao.Output;

/// <summary>Paths of files that the user did not name, as the output shows them.</summary>
internal static class ShownPath
{
    /// <summary>The path from the current folder for a file below it, with <c>/</c> between its parts; else the whole path.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(path)).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
    }
}

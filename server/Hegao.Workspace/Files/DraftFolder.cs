namespace Hegao.Workspace;

/// <summary>Finds the drafts in a folder.</summary>
public static class DraftFolder
{
    /// <summary>
    /// All <c>*.md</c>, <c>*.txt</c> and <c>*.docx</c> in <paramref name="folder"/> and below it, by code unit: the files of a folder first, then its
    /// folders. A Word document beside a text of the same name is left out, and so are the lock files of Word (<c>~$…</c>). Hidden files and folders (their name starts with a dot), <c>node_modules</c> and folders reached only through a link are left out.
    /// </summary>
    /// <param name="folder">The folder; the paths found start with it as it is written here.</param>
    /// <param name="onUnreadable">Told of every folder below that cannot be listed; the others are still listed.</param>
    /// <param name="maxFolders">After so many folders the search ends.</param>
    public static IEnumerable<string> FindDrafts(string folder, Action<DraftUnreadableException> onUnreadable, int maxFolders = int.MaxValue)
    {
        var pending = new Stack<string>([folder]);
        for (var searched = 0; searched < maxFolders && pending.TryPop(out var current); searched++)
        {
            string[] files, folders;
            try
            {
                files = Directory.GetFiles(current);
                folders = Directory.GetDirectories(current);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                onUnreadable(new(current, exception is IOException ? DraftFailure.Unreadable : DraftFailure.AccessDenied, exception));
                continue;
            }

            Array.Sort(files, StringComparer.Ordinal);
            foreach (var file in files.Where(file => IsDraft(file) && !WasImported(file, files)))
                yield return file;

            Array.Sort(folders, StringComparer.Ordinal);
            foreach (var below in folders.Reverse().Where(IsSearched))
                pending.Push(below);
        }
    }

    private static bool IsDraft(string path) =>
        !Path.GetFileName(path.AsSpan()).StartsWith('.')
        && Path.GetExtension(path.AsSpan()) is var extension
        && !Path.GetFileName(path.AsSpan()).StartsWith("~$")
        && (extension.Equals(".md", StringComparison.OrdinalIgnoreCase) || extension.Equals(".txt", StringComparison.OrdinalIgnoreCase) || DraftFile.IsWord(path));

    // 报告.docx beside 报告.report.md, 报告.md or 报告.txt is the same draft once more.
    private static bool WasImported(string path, string[] siblings) =>
        DraftFile.IsWord(path) && ImportedExtensions.Any(extension => Array.BinarySearch(siblings, Path.ChangeExtension(path, extension), StringComparer.Ordinal) >= 0);

    private static readonly string[] ImportedExtensions = [".report.md", ".md", ".txt"];

    private static bool IsSearched(string path) =>
        Path.GetFileName(path) is var name
        && !name.StartsWith('.')
        && name != "node_modules"
        && !new DirectoryInfo(path).Attributes.HasFlag(FileAttributes.ReparsePoint);
}

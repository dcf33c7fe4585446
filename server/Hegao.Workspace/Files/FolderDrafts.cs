using System.Collections.Immutable;

namespace Hegao.Workspace;

/// <summary>A draft on disk, and by what it is told whether it was written since.</summary>
/// <param name="Path">Its path, which begins with that of the folder it was found in.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Modified">When it was last written, in ticks of UTC.</param>
public readonly record struct DraftStamp(string Path, long Length, long Modified);

/// <summary>
/// The drafts in the folders of an editor's workspace, opened or not. A text file is one by its name (<c>报告.report.md</c>, <c>报告.report.txt</c>) or where
/// a <c>hegao.toml</c> lies in its folder or above it inside the workspace folder: a README is nobody's draft.
/// </summary>
/// <param name="Drafts">The drafts, folder by folder.</param>
/// <param name="Omitted">How many more there are that a limit leaves out.</param>
public sealed record FolderDrafts(ImmutableArray<DraftStamp> Drafts, int Omitted)
{
    /// <summary>So many drafts are looked at; no office has more in one folder, and an archive is not what one is working on.</summary>
    public const int MaxDrafts = 5000;

    /// <summary>A larger file is left out: 4 MiB are some 1.4 million characters, ten times a long report.</summary>
    public const long MaxBytes = 4 * 1024 * 1024;

    /// <summary>So many folders are searched: whoever opens a whole disk is not searched to its end.</summary>
    public const int MaxFolders = 20_000;

    private static readonly string[] ReportNames = [".report.md", ".report.txt"];

    /// <summary>Looks for the drafts of <paramref name="roots"/>; what cannot be listed is passed over.</summary>
    /// <param name="roots">Paths of folders; one inside another adds nothing.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static FolderDrafts Find(IEnumerable<string> roots, CancellationToken cancellationToken)
    {
        var drafts = ImmutableArray.CreateBuilder<DraftStamp>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var omitted = 0;
        foreach (var root in roots.Select(Path.TrimEndingDirectorySeparator))
        {
            var covered = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (var path in DraftFolder.FindDrafts(root, static _ => { }, MaxFolders))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (DraftFile.IsWord(path) || !(HasReportName(path) || IsCovered(Path.GetDirectoryName(path), root, covered)) || !seen.Add(path))
                    continue;
                var file = new FileInfo(path);
                if (!file.Exists)
                    continue;
                if (drafts.Count >= MaxDrafts || file.Length > MaxBytes)
                    omitted++;
                else
                    drafts.Add(new(path, file.Length, file.LastWriteTimeUtc.Ticks));
            }
        }

        return new(drafts.ToImmutable(), omitted);
    }

    /// <summary>Whether a file says by its name that it is a draft: 报告.report.md.</summary>
    public static bool HasReportName(string path) => ReportNames.Any(name => path.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsCovered(string? folder, string root, Dictionary<string, bool> known)
    {
        if (folder is null || folder.Length < root.Length)
            return false;
        if (!known.TryGetValue(folder, out var covered))
            known[folder] = covered = File.Exists(Path.Combine(folder, SettingsFile.FileName)) || IsCovered(Path.GetDirectoryName(folder), root, known);
        return covered;
    }
}

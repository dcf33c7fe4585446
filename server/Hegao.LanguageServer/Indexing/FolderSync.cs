using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Indexing;

/// <summary>
/// <c>workspace/didChangeWatchedFiles</c> on drafts and <c>workspace/didChangeWorkspaceFolders</c>: what was read of the folders is read anew when somebody asks.
/// </summary>
internal sealed class FolderSync(ServerState state, EditorRequests editor, FolderIndex index, WorkspaceReports reports)
{
    private static readonly string[] Extensions = [".md", ".txt"];

    /// <summary>After <c>initialized</c>: registers for the files where the client watches them and may ask about the folder.</summary>
    public void Initialized()
    {
        if (state.Current.Client is { WatchesFiles: true } and ({ WorkspaceSymbols: true } or { PullsDiagnostics: true }))
            editor.Register(new("hegao.drafts", "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions([new("**/*.{md,txt}")])));
    }

    /// <summary>Files changed; a <c>hegao.toml</c> says which files are drafts.</summary>
    public void FilesChanged(DidChangeWatchedFilesParams parameters)
    {
        if (!parameters.Changes.Any(static change => IsDraftOrSettings(change.Uri)))
            return;
        ReportsChanged([.. parameters.Changes.Select(static change => FileUri.ToPath(change.Uri)).OfType<string>().Where(static path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))]);
        index.Invalidate();
        if (reports.WereAskedFor)
            editor.RefreshDiagnostics();
    }

    // A report that was written is read anew where a draft is held against it; open drafts beside it are held against it anew.
    private void ReportsChanged(string[] paths)
    {
        if (paths.Length == 0)
            return;
        var isAround = false;
        state.Update(snapshot =>
        {
            var renewed = snapshot with { Neighbours = snapshot.Neighbours.Without(paths, snapshot.Roots) };
            isAround = false;
            return renewed with { Documents = renewed.Documents.Select(Renew) };

            OpenDocument Renew(OpenDocument document)
            {
                if (FileUri.ToPath(document.Uri) is not { } path || !ReportNeighbours.AreAround(path, paths, snapshot.Roots))
                    return document;
                isAround = true;
                return document.WithSettings(renewed.SettingsOf(document.Uri));
            }
        });
        if (isAround)
            editor.RefreshAll();
    }

    /// <summary>Folders came or went.</summary>
    public void FoldersChanged(DidChangeWorkspaceFoldersParams parameters)
    {
        var removed = Paths(parameters.Event.Removed).ToHashSet(StringComparer.Ordinal);
        state.Update(snapshot => snapshot with { Roots = [.. snapshot.Roots.Where(root => !removed.Contains(root)).Union(Paths(parameters.Event.Added), StringComparer.Ordinal)], Neighbours = ReportNeighbours.Create() });
        index.Invalidate();
        if (reports.WereAskedFor)
            editor.RefreshDiagnostics();
    }

    /// <summary>The paths of folders that lie on this machine.</summary>
    public static IEnumerable<string> Paths(IEnumerable<WorkspaceFolder> folders) => folders.Select(static folder => FileUri.ToPath(folder.Uri)).OfType<string>();

    private static bool IsDraftOrSettings(string uri) =>
        FileUri.ToPath(uri) is { } path
        && (Path.GetFileName(path) == SettingsFile.FileName || Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
}

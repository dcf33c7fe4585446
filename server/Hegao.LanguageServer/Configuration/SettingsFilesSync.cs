using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Configuration;

/// <summary>
/// <c>workspace/didChangeWatchedFiles</c> on <c>hegao.toml</c> and on facts files: what was written there counts at once for the drafts that are open. A client that watches no
/// files has the files looked at again whenever it opens a draft.
/// </summary>
internal sealed class SettingsFilesSync(ServerState state, EditorRequests editor, SettingsDiagnostics diagnostics, FactsDiagnostics facts)
{
    /// <summary>After <c>initialized</c>: registers for the files where the client watches them.</summary>
    public void Initialized()
    {
        if (state.Current.Client.WatchesFiles)
            editor.Register(new("hegao.settings", "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions([new("**/" + SettingsFile.FileName), new($"**/{FactsFile.FolderName}/*.{{csv,xlsx}}")])));
    }

    /// <summary>Files changed; other ones than settings and facts are no matter here.</summary>
    public void Changed(DidChangeWatchedFilesParams parameters)
    {
        var paths = parameters.Changes.Select(static change => FileUri.ToPath(change.Uri)).OfType<string>().Where(static path => Path.GetFileName(path) == SettingsFile.FileName || FactsFile.Is(path)).ToList();
        if (paths.Count == 0)
            return;
        state.Update(static snapshot =>
        {
            var renewed = snapshot with { Folders = snapshot.Folders.Renewed(), Neighbours = ReportNeighbours.Create() };
            return renewed with { Documents = renewed.Documents.Select(document => document.WithSettings(renewed.SettingsOf(document.Uri))) };
        });
        diagnostics.Changed(paths.Where(static path => !FactsFile.Is(path)));
        facts.Changed();
        editor.RefreshAll();
    }

    /// <summary>A draft is about to be opened.</summary>
    public void Opening()
    {
        if (!state.Current.Client.WatchesFiles)
            state.Update(static snapshot => snapshot with { Folders = snapshot.Folders.Renewed(), Neighbours = ReportNeighbours.Create() });
    }
}

using System.Collections.Concurrent;
using Hegao.Analysis;
using Hegao.LanguageServer.Configuration;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>
/// Diagnostics of drafts that are not open. Of each only the name of its last report is kept: a client that knows it already is answered without
/// the file being read again. Thread-safe.
/// </summary>
internal sealed class WorkspaceReports
{
    private readonly ConcurrentDictionary<string, Known> reports = new(StringComparer.Ordinal);

    /// <summary>Whether a client has asked for the diagnostics of the folder.</summary>
    public bool WereAskedFor { get; set; }

    /// <summary>The name of the report that this draft has under these settings, where it is known.</summary>
    public string? Find(DraftStamp stamp, ServerSnapshot snapshot) =>
        reports.TryGetValue(stamp.Path, out var known) && known.Stamp == stamp && ReferenceEquals(known.Folders, snapshot.Folders) && known.Settings == snapshot.Settings && ReferenceEquals(known.Related, RelatedTo(stamp, snapshot))
            ? known.ResultId
            : null;

    /// <summary>Reads a draft and all that is wrong in it; null where it cannot be read.</summary>
    public (string ResultId, Diagnostic[] Items)? Read(DraftStamp stamp, string uri, ServerSnapshot snapshot)
    {
        try
        {
            var file = DraftFileReader.Read(stamp.Path);
            var document = OpenDocument.Open(uri, null, file.Content.Text, file.Format, snapshot.SettingsOf(uri));
            var items = DiagnosticBuilder.BuildAll(document, snapshot);
            var id = DiagnosticDigest.Of(items);
            reports[stamp.Path] = new(stamp, snapshot.Folders, snapshot.Settings, document.Settings.Options.Related, id);
            return (id, items);
        }
        catch (DraftUnreadableException)
        {
            return null;
        }
    }

    private static RelatedReports RelatedTo(DraftStamp stamp, ServerSnapshot snapshot) => snapshot.Neighbours.RelatedTo(stamp.Path, snapshot.Roots, snapshot.Folders);

    private sealed record Known(DraftStamp Stamp, SettingsFolders Folders, ServerSettings Settings, RelatedReports Related, string ResultId);
}

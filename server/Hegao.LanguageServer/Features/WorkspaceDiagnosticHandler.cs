using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Indexing;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>workspace/diagnostic</c>: the diagnostics of all drafts in the workspace folders, open or not. What the client knows already is only named, and a draft
/// that is gone is told to be without any.
/// </summary>
internal sealed class WorkspaceDiagnosticHandler(IClient client, DiagnosticsPublisher publisher, FolderIndex index, WorkspaceReports reports)
    : IRequestHandler<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>
{
    /// <inheritdoc/>
    public async ValueTask<WorkspaceDiagnosticReport?> HandleAsync(
        WorkspaceDiagnosticParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        publisher.ClientPulled();
        reports.WereAskedFor = true;
        var results = new PartialResults<WorkspaceDocumentDiagnosticReport>(client, parameters.PartialResultToken, static part => new WorkspaceDiagnosticReport(part));
        var previous = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var known in parameters.PreviousResultIds)
            previous[known.Uri] = known.Value;

        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in snapshot.Documents.All.OrderBy(static document => document.Uri, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            open.Add(FileUri.ToPath(document.Uri) ?? document.Uri);
            var items = DiagnosticBuilder.BuildAll(document, snapshot);
            publisher.Reviewed(document);
            await results.AddAsync([Report(document.Uri, document.Version, DiagnosticDigest.Of(items), items, previous)]).ConfigureAwait(false);
        }

        await results.FlushAsync().ConfigureAwait(false);
        await foreach (var draft in index.DraftsAsync(snapshot, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!open.Contains(draft.Stamp.Path) && ReportOf(draft, snapshot, previous) is { } report)
                await results.AddAsync([report]).ConfigureAwait(false);
        }

        // What is left was told once and is no draft any more.
        await results.AddAsync(previous.Keys.Select(static uri => new WorkspaceDocumentDiagnosticReport(DocumentDiagnosticReport.Full, uri, null, null, []))).ConfigureAwait(false);
        return new(await results.FinishAsync().ConfigureAwait(false));
    }

    private WorkspaceDocumentDiagnosticReport? ReportOf(IndexedDraft draft, ServerSnapshot snapshot, Dictionary<string, string> previous)
    {
        // A client may spell an address otherwise than this server; it gets its own spelling back.
        var uri = previous.ContainsKey(draft.Uri) ? draft.Uri : previous.Keys.FirstOrDefault(known => FileUri.ToPath(known) == draft.Stamp.Path) ?? draft.Uri;
        if (reports.Find(draft.Stamp, snapshot) is { } id && previous.TryGetValue(uri, out var known) && known == id)
            return Report(uri, null, id, [], previous);
        return reports.Read(draft.Stamp, uri, snapshot) is var (read, items) ? Report(uri, null, read, items, previous) : null;
    }

    private static WorkspaceDocumentDiagnosticReport Report(string uri, int? version, string id, Diagnostic[] items, Dictionary<string, string> previous) =>
        previous.Remove(uri, out var known) && known == id
            ? new(DocumentDiagnosticReport.Unchanged, uri, version, id, null)
            : new(DocumentDiagnosticReport.Full, uri, version, id, items);
}

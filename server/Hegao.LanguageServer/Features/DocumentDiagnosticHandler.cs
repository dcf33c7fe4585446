using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>textDocument/diagnostic</c>: the same diagnostics as are published, for clients that pull. The result id is a digest of what would be
/// shown, so that <c>unchanged</c> also answers an edit that changed nothing for the reader. A document that is not open has none.
/// </summary>
internal sealed class DocumentDiagnosticHandler(DiagnosticsPublisher publisher) : IRequestHandler<DocumentDiagnosticParams, DocumentDiagnosticReport>
{
    /// <inheritdoc/>
    public ValueTask<DocumentDiagnosticReport?> HandleAsync(
        DocumentDiagnosticParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        publisher.ClientPulled();
        var items = snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document)
            ? DiagnosticBuilder.BuildAll(document, snapshot)
            : [];
        if (document is not null)
            publisher.Reviewed(document);
        cancellationToken.ThrowIfCancellationRequested();

        var resultId = DiagnosticDigest.Of(items);
        return new(resultId == parameters.PreviousResultId
            ? new DocumentDiagnosticReport(DocumentDiagnosticReport.Unchanged, resultId, null)
            : new DocumentDiagnosticReport(DocumentDiagnosticReport.Full, resultId, items));
    }
}

using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/prepareRename</c>: the name that would be changed; refused with the reason where there is none.</summary>
internal sealed class PrepareRenameHandler : IRequestHandler<TextDocumentPositionParams, PrepareRenameResult>
{
    /// <inheritdoc/>
    public ValueTask<PrepareRenameResult?> HandleAsync(TextDocumentPositionParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var target = RenameTarget.Find(document, parameters.Position, snapshot);
        return new(new PrepareRenameResult(snapshot.Positions(document).ToRange(target.Span), target.Name));
    }
}

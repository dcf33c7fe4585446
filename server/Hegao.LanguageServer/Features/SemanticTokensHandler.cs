using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/semanticTokens/full</c>. A client that asks for deltas gets a name for the answer.</summary>
internal sealed class SemanticTokensHandler(SemanticTokensHistory history) : IRequestHandler<SemanticTokensParams, SemanticTokens>
{
    /// <inheritdoc/>
    public ValueTask<SemanticTokens?> HandleAsync(SemanticTokensParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var data = SemanticTokenReader.Read(document, snapshot.Positions(document), null, cancellationToken);
        return new(new SemanticTokens(data, snapshot.Client.SemanticTokenDeltas ? history.Remember(document.Uri, data) : null));
    }
}

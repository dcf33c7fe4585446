using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/semanticTokens/range</c>.</summary>
internal sealed class SemanticTokensRangeHandler : IRequestHandler<SemanticTokensRangeParams, SemanticTokens>
{
    /// <inheritdoc/>
    public ValueTask<SemanticTokens?> HandleAsync(SemanticTokensRangeParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        return new(new SemanticTokens(SemanticTokenReader.Read(document, positions, positions.ToSpan(parameters.Range), cancellationToken)));
    }
}

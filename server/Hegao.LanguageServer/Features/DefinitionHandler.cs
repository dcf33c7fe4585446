using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>textDocument/definition</c>: from a mention to its glossary entry. On the entry's own head it leads to itself, which editors take as
/// the wish to see the mentions instead.
/// </summary>
internal sealed class DefinitionHandler : IRequestHandler<TextDocumentPositionParams, object>
{
    /// <summary>Answers by <see cref="LocationLink"/>s where the client takes them, else by <see cref="Location"/>s.</summary>
    public ValueTask<object?> HandleAsync(TextDocumentPositionParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        var term = TermLookup.Find(parameters.TextDocument, parameters.Position, snapshot, out var document);
        if (term is null || document is null)
            return default;

        var positions = snapshot.Positions(document);
        var head = positions.ToRange(term.Entry.TermSpan);
        return new(snapshot.Client.DefinitionLinks
            ? new LocationLink[] { new(positions.ToRange(term.Span), document.Uri, positions.ToRange(term.Entry.Span), head) }
            : new Location[] { new(document.Uri, head) });
    }
}

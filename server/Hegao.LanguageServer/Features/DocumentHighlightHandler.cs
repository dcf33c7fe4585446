using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/documentHighlight</c>: all places of a glossary term; the entry's head as the one that defines it; from a number all numbers of its indicator.</summary>
internal sealed class DocumentHighlightHandler : IRequestHandler<TextDocumentPositionParams, DocumentHighlight[]>
{
    /// <inheritdoc/>
    public ValueTask<DocumentHighlight[]?> HandleAsync(
        TextDocumentPositionParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        var term = TermLookup.Find(parameters.TextDocument, parameters.Position, snapshot, out var document);
        if (document is null)
            return default;

        var positions = snapshot.Positions(document);
        if (term is null)
        {
            return new(ClaimLookup.Find(document.Analysis, positions.ToOffset(parameters.Position)) is { } claim
                ? ClaimLookup.MentionsOf(document.Analysis, claim).Select(mention => new DocumentHighlight(positions.ToRange(mention.Span), DocumentHighlightKind.Read)).ToArray()
                : null);
        }

        return new(term.Entry.Mentions.Add(term.Entry.TermSpan)
            .Sort((left, right) => left.Start.CompareTo(right.Start))
            .Select(span => new DocumentHighlight(
                positions.ToRange(span), span == term.Entry.TermSpan ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
            .ToArray());
    }
}

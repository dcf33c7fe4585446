using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/references</c>: from a glossary entry or one of its mentions to all mentions, in reading order.</summary>
internal sealed class ReferencesHandler : IRequestHandler<ReferenceParams, Location[]>
{
    /// <inheritdoc/>
    public ValueTask<Location[]?> HandleAsync(ReferenceParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        var term = TermLookup.Find(parameters.TextDocument, parameters.Position, snapshot, out var document);
        if (term is null || document is null)
            return default;

        var positions = snapshot.Positions(document);
        var spans = parameters.Context.IncludeDeclaration ? term.Entry.Mentions.Add(term.Entry.TermSpan) : term.Entry.Mentions;
        return new(spans.Sort((left, right) => left.Start.CompareTo(right.Start))
            .Select(span => new Location(document.Uri, positions.ToRange(span)))
            .ToArray());
    }
}

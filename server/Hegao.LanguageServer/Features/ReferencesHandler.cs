using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/references</c>: from a glossary entry or one of its mentions to all mentions, and from a number to all numbers of its indicator, in reading order.</summary>
internal sealed class ReferencesHandler : IRequestHandler<ReferenceParams, Location[]>
{
    /// <inheritdoc/>
    public ValueTask<Location[]?> HandleAsync(ReferenceParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        var term = TermLookup.Find(parameters.TextDocument, parameters.Position, snapshot, out var document);
        if (document is null)
            return default;

        var positions = snapshot.Positions(document);
        if (term is null)
        {
            return new(ClaimLookup.Find(document.Analysis, positions.ToOffset(parameters.Position)) is { } claim
                ? ToLocations(ClaimLookup.MentionsOf(document.Analysis, claim).Select(static mention => mention.Span))
                : null);
        }

        var spans = parameters.Context.IncludeDeclaration ? term.Entry.Mentions.Add(term.Entry.TermSpan) : term.Entry.Mentions;
        return new(ToLocations(spans.Sort((left, right) => left.Start.CompareTo(right.Start))));

        Location[] ToLocations(IEnumerable<TextSpan> places)
        {
            var locations = new List<Location>();
            foreach (var place in places)
            {
                cancellationToken.ThrowIfCancellationRequested();
                locations.Add(new(document.Uri, positions.ToRange(place)));
            }

            return [.. locations];
        }
    }
}

using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/hover</c>: the entry of a glossary term, what a number was read as with its checks, and the rule behind a finding.</summary>
internal sealed class HoverHandler : IRequestHandler<TextDocumentPositionParams, Hover>
{
    /// <inheritdoc/>
    public ValueTask<Hover?> HandleAsync(TextDocumentPositionParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        var offset = positions.ToOffset(parameters.Position);

        var writer = new HoverText(snapshot.Client.HoverMarkdown, snapshot.Language);
        TextSpan? span = null;
        if (TermLookup.Find(document.Analysis.Glossary, offset) is { } term)
        {
            writer.Add(term.Entry);
            span = term.Span;
        }

        if (ClaimLookup.Find(document.Analysis, offset) is { } claim)
        {
            writer.Add(claim, document);
            span ??= claim.Span;
        }

        cancellationToken.ThrowIfCancellationRequested();
        foreach (var finding in document.Analysis.Findings)
        {
            if (!finding.Span.Touches(offset))
                continue;
            writer.Add(finding);
            span ??= finding.Span;
        }

        return new(span is { } range ? new Hover(writer.ToContent(), positions.ToRange(range)) : null);
    }
}

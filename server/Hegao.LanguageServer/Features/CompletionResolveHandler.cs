using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary><c>completionItem/resolve</c>: the entry of a term, or what is known of an indicator with its checks, for the item that is looked at.</summary>
internal sealed class CompletionResolveHandler : IRequestHandler<CompletionItemToResolve, CompletionItemToResolve>
{
    /// <inheritdoc/>
    public ValueTask<CompletionItemToResolve?> HandleAsync(
        CompletionItemToResolve parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (parameters.Data is not { } data || !snapshot.TryGetDocument(data.Uri, out var document))
            return new(parameters);
        var text = new HoverText(snapshot.Client.CompletionMarkdown, snapshot.Language);
        if (data.Term is not null && document.Analysis.Glossary.Entries.FirstOrDefault(entry => entry.Term == data.Term) is { } entry)
            text.Add(entry);
        else if (data.Indicator is not null && document.Analysis.Claims.LastOrDefault(claim => claim.Indicator == data.Indicator) is { } claim)
            text.Add(claim, document);
        else
            return new(parameters);
        parameters.Documentation = text.ToContent();
        return new(parameters);
    }
}

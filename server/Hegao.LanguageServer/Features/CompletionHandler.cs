using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>textDocument/completion</c>: the next marker at the start of a line, glossary terms, authoritative figures, indicators and their known values. Silent in running
/// text until enough of a name is typed to tell it, and nothing is ever chosen for the writer.
/// </summary>
internal sealed class CompletionHandler : IRequestHandler<CompletionParams, CompletionList>
{
    private const int TriggeredByCharacter = 2;

    /// <summary>The characters that ask for a list by themselves: an opening quote for terms, an opening bracket at the start of a line for markers.</summary>
    public static string[] TriggerCharacters { get; } = ["“", "（", "("];

    /// <inheritdoc/>
    public ValueTask<CompletionList?> HandleAsync(CompletionParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        if (CompletionPlace.At(document, positions.ToOffset(parameters.Position)) is not { } place)
            return default;

        var items = new CompletionItems(place, positions);
        MarkerCompletion.Add(items, place, document, snapshot.Language);
        cancellationToken.ThrowIfCancellationRequested();
        TermCompletion.Add(items, place, document, snapshot);
        cancellationToken.ThrowIfCancellationRequested();
        if (parameters.Context is not { TriggerKind: TriggeredByCharacter })
        {
            FactCompletion.Add(items, place, document, snapshot);
            IndicatorCompletion.Add(items, place, document, snapshot);
        }

        return new(items.ToList());
    }
}

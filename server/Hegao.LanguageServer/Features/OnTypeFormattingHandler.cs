using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/onTypeFormatting</c>: Enter in a list of numbered paragraphs.</summary>
internal sealed class OnTypeFormattingHandler : IRequestHandler<OnTypeFormattingParams, TextEdit[]>
{
    /// <summary>The only character that anything is done for.</summary>
    public const string LineBreak = "\n";

    /// <inheritdoc/>
    public ValueTask<TextEdit[]?> HandleAsync(OnTypeFormattingParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (parameters.Ch != LineBreak || !snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        return new(ListContinuation.AfterLineBreak(document.Analysis, positions.ToOffset(parameters.Position)) is { } edit
            ? [new(positions.ToRange(edit.Span), edit.NewText)]
            : null);
    }
}

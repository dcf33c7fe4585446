using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/formatting</c> and <c>/rangeFormatting</c>: punctuation and spaces, never a word, a number or a marker. The editor's options speak of code and are not read.</summary>
internal sealed class FormattingHandler : IRequestHandler<FormattingParams, TextEdit[]>
{
    /// <inheritdoc/>
    public ValueTask<TextEdit[]?> HandleAsync(FormattingParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        TextSpan? within = parameters.Range is { } range ? positions.ToSpan(range) : null;
        var edits = DraftFormatting.Edits(document.Analysis, within, cancellationToken);
        return new([.. edits.Select(edit => new TextEdit(positions.ToRange(edit.Span), edit.NewText))]);
    }
}

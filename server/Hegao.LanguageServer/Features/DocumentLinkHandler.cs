using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>textDocument/documentLink</c>: addresses, and words that send the reader to another place of the draft (详见第二部分, 见附件1) where that place
/// certainly exists. Nothing is fetched: what is done with a link is the editor's to say.
/// </summary>
internal sealed class DocumentLinkHandler : IRequestHandler<TextDocumentParams, DocumentLink[]>
{
    /// <summary>More links are not underlined; no report has a tenth of them.</summary>
    private const int MaxLinks = 1000;

    /// <inheritdoc/>
    public ValueTask<DocumentLink[]?> HandleAsync(TextDocumentParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var tree = document.Tree;
        var positions = snapshot.Positions(document);
        var places = new Lazy<ReferredPlaces>(() => new(document.Analysis));
        var links = new List<DocumentLink>();
        foreach (var block in tree.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!block.IsProse)
                continue;
            foreach (var address in WebAddress.FindAll(block.Text))
            {
                var span = address.Shift(block.Span.Start);
                links.Add(new(positions.ToRange(span), tree.GetText(span), null));
            }

            foreach (var reference in PlaceReference.FindAll(block))
            {
                if (places.Value.Find(reference) is { } target && target != block.Span.Start)
                    links.Add(ToPlace(reference.Span, target));
            }

            if (links.Count >= MaxLinks)
                break;
        }

        return new([.. links.Take(MaxLinks).OrderBy(static link => link.Range.Start.Line).ThenBy(static link => link.Range.Start.Character)]);

        DocumentLink ToPlace(TextSpan span, int target)
        {
            var line = tree.GetPosition(target).Line;
            var title = ShortText.Of(tree, TextSpan.FromBounds(target, tree.GetLineEnd(target)));
            var tooltip = snapshot.Language == UserLanguage.English ? $"Line {line + 1}: {title}" : $"第{line + 1}行：{title}";
            return new(positions.ToRange(span), $"{document.Uri}#L{line + 1}", snapshot.Client.LinkTooltips ? tooltip : null);
        }
    }
}

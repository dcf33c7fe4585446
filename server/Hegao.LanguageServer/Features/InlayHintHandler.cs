using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/inlayHint</c>: before a bare number (，增长5.2%) the indicator that it was bound to. Off unless <c>hegao.inlayHints</c> is set.</summary>
internal sealed class InlayHintHandler : IRequestHandler<InlayHintParams, InlayHint[]>
{
    /// <summary>How many of an indicator's last characters tell that the clause names it itself.</summary>
    private const int Head = 2;

    /// <inheritdoc/>
    public ValueTask<InlayHint[]?> HandleAsync(InlayHintParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.Settings.InlayHints || !snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return new([]);
        var positions = snapshot.Positions(document);
        var wanted = positions.ToSpan(parameters.Range);
        var hints = new List<InlayHint>();
        var end = 0;
        foreach (var claim in document.Analysis.Claims)
        {
            var start = claim.NumberSpan.Start;
            if (start >= wanted.Start && start < wanted.End && claim.Indicator.Length > Head && end > 0 && start - end < MaxGap)
            {
                var between = document.Tree.GetText(TextSpan.FromBounds(Math.Min(end, start), start));
                var behind = document.Tree.GetText(TextSpan.FromBounds(claim.Span.End, Math.Min(document.Tree.Length, claim.Span.End + claim.Indicator.Length)));
                if (!between.Contains(claim.Indicator[^Head..], StringComparison.Ordinal) && !behind.Contains(claim.Indicator[^Head..], StringComparison.Ordinal))
                    hints.Add(new(positions.ToPosition(start), claim.Indicator + "：", PaddingRight: false));
            }

            end = claim.Span.End;
        }

        return new([.. hints]);
    }

    /// <summary>A number further than this from the one before it has words of its own.</summary>
    private const int MaxGap = 40;
}

using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary><c>hegao/checks</c>, a request of our own: everything that was verified, with its arithmetic and its outcome, in reading order.</summary>
internal sealed class ChecksHandler : IRequestHandler<CheckListParams, CheckList>
{
    /// <inheritdoc/>
    public ValueTask<CheckList?> HandleAsync(CheckListParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        TextSpan? wanted = parameters.Range is { } range ? positions.ToSpan(range) : null;
        var reported = new ReportedChecks(document.Analysis);
        var items = new List<CheckItem>();
        foreach (var check in document.Analysis.Checks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (wanted is { } span && (check.Span.Start >= span.End || check.Span.End <= span.Start))
                continue;
            items.Add(new(
                check.Kind.Name(),
                check.Kind.Title().In(snapshot.Language),
                check.Rule,
                reported.OutcomeOf(check),
                positions.ToRange(check.Span),
                ShortText.Of(document.Tree, check.Span),
                check.Expression,
                check.Finding?.Message.In(snapshot.Language),
                [.. check.Related.Select(place => new CheckPlace(positions.ToRange(place.Span), place.Message.In(snapshot.Language)))]));
        }

        return new(new CheckList(document.Version, [.. items]));
    }
}

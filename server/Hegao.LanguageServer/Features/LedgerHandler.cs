using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary><c>hegao/ledger</c>, a request of our own: the indicator ledger (指标台账), each indicator with all its mentions and what the checks say of them.</summary>
internal sealed class LedgerHandler : IRequestHandler<TextDocumentParams, Ledger>
{
    /// <inheritdoc/>
    public ValueTask<Ledger?> HandleAsync(TextDocumentParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        var sections = new List<OutlineSection>();
        Flatten(document.Analysis.Outline.Sections, sections);
        var verdicts = new ClaimVerdicts(document.Analysis);
        cancellationToken.ThrowIfCancellationRequested();
        var indicators = document.Analysis.Claims
            .Select((claim, index) => (claim, index))
            .GroupBy(static item => item.claim.Key, StringComparer.Ordinal)
            .Select(group => Indicator(
                [.. group.Select(item => Mention(item.claim, verdicts[item.index], document, snapshot, positions, sections))],
                group.First().claim.Indicator,
                group.Any(item => verdicts[item.index].Conflict)))
            .OrderBy(static indicator => indicator.Conflict ? 0 : indicator.Outcome == "fails" ? 1 : 2)
            .ToArray();
        return new(new Ledger(document.Version, [.. sections.Select(section => new LedgerSection(section.Marker + section.Title, section.Level, positions.ToRange(section.Span)))], indicators));
    }

    private static LedgerIndicator Indicator(LedgerMention[] mentions, string name, bool conflict)
    {
        string? worst = null;
        foreach (var outcome in (string[])["fails", "undecided", "holds"])
            worst ??= mentions.Any(mention => mention.Outcome == outcome) ? outcome : null;
        return new(name, worst, conflict, mentions);
    }

    private static LedgerMention Mention(
        Claim claim, ClaimVerdict verdict, OpenDocument document, ServerSnapshot snapshot, PositionConverter positions, List<OutlineSection> sections) => new(
        positions.ToRange(claim.Span),
        ShortText.Of(document.Tree, claim.Span),
        ClaimWords.FacetOf(claim).In(snapshot.Language),
        claim.Period,
        ClaimWords.StatusOf(claim).In(snapshot.Language),
        ClaimWords.Reading(claim, snapshot.Language),
        Around(sections, claim.Span.Start),
        verdict.Outcome,
        [.. verdict.Wrong]);

    private static void Flatten(ImmutableArray<OutlineSection> sections, List<OutlineSection> list)
    {
        foreach (var section in sections)
        {
            list.Add(section);
            Flatten(section.Children, list);
        }
    }

    // Sections are in the order of their starts, so the last one that started is the innermost.
    private static int Around(List<OutlineSection> sections, int offset)
    {
        var (low, high) = (0, sections.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sections[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}

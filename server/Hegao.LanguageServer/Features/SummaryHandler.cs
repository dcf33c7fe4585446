using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary><c>hegao/summary</c>, a request of our own: how many claims, checks and findings a draft has.</summary>
internal sealed class SummaryHandler : IRequestHandler<TextDocumentParams, DraftSummary>
{
    /// <inheritdoc/>
    public ValueTask<DraftSummary?> HandleAsync(TextDocumentParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var analysis = document.Analysis;
        var reported = new ReportedChecks(analysis);
        return new(new DraftSummary(
            document.Version,
            analysis.Claims.Length,
            analysis.Checks.Length,
            analysis.Checks.Count(check => check.Outcome == CheckOutcome.Fails && reported.Contains(check)),
            analysis.Checks.Count(static check => check.Outcome == CheckOutcome.Undecided),
            analysis.Findings.Count(static finding => finding.Severity == Severity.Error),
            analysis.Findings.Count(static finding => finding.Severity == Severity.Warning),
            analysis.Findings.Count(static finding => finding.Severity == Severity.Info)));
    }
}

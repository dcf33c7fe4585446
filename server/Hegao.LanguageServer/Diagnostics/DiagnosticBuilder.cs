using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Writes findings as the client wants to read them.</summary>
/// <param name="uri">The file that the findings are of.</param>
/// <param name="positions">Its places.</param>
/// <param name="snapshot">The language and what the client can show.</param>
internal sealed class DiagnosticBuilder(string uri, PositionConverter positions, ServerSnapshot snapshot)
{
    private const string Source = "hegao";

    public DiagnosticBuilder(OpenDocument document, ServerSnapshot snapshot)
        : this(document.Uri, snapshot.Positions(document), snapshot)
    {
    }

    /// <summary>All diagnostics of a document.</summary>
    public static Diagnostic[] BuildAll(OpenDocument document, ServerSnapshot snapshot)
    {
        document.Analyse();
        var builder = new DiagnosticBuilder(document, snapshot);
        var shown = document.Shown;
        var notice = DiagnosticSelection.NoticeOf(shown);
        var diagnostics = new Diagnostic[shown.Findings.Length + (notice is null ? 0 : 1)];
        for (var i = 0; i < shown.Findings.Length; i++)
            diagnostics[i] = builder.Build(shown.Findings[i]);
        if (notice is not null)
            diagnostics[^1] = builder.Build(notice);
        return diagnostics;
    }

    /// <summary>One diagnostic.</summary>
    public Diagnostic Build(Finding finding) => new(
        positions.ToRange(finding.Span),
        SeverityOf(finding.Severity),
        finding.Rule,
        Source,
        finding.Message.In(snapshot.Language),
        snapshot.Client.CodeDescription ? new(snapshot.Settings.RuleUri.Replace("{rule}", finding.Rule, StringComparison.Ordinal)) : null,
        snapshot.Client.RelatedInformation && finding.Related.Length > 0 ? Related(finding) : null);

    private DiagnosticRelatedInformation[] Related(Finding finding)
    {
        var related = new DiagnosticRelatedInformation[finding.Related.Length];
        for (var i = 0; i < related.Length; i++)
        {
            var place = finding.Related[i];
            related[i] = new(new(uri, positions.ToRange(place.Span)), place.Message.In(snapshot.Language));
        }

        return related;
    }

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Information,
    };
}

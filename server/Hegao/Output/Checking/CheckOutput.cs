using Hegao.Analysis;
using Hegao.Workspace;

namespace Hegao.Output.Checking;

/// <summary>What <c>hegao check</c> prints of one draft, or of one settings file in which something is wrong.</summary>
/// <param name="File">Its path.</param>
/// <param name="Diagnostics">Its findings in reading order.</param>
/// <param name="Summary">Its part of the totals.</param>
internal sealed record CheckOutput(string File, IReadOnlyList<DiagnosticOutput> Diagnostics, CheckSummary Summary)
{
    /// <summary>The settings that counted.</summary>
    public DraftSettings Settings { get; private init; } = DraftSettings.None;

    /// <summary>The ignores among them that passed over nothing.</summary>
    public IReadOnlyCollection<IgnoreRequest> UnusedIgnores { get; private init; } = [];

    /// <summary>The findings themselves, in reading order.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>Checks <paramref name="file"/>.</summary>
    public static CheckOutput Read(DraftFile file, UserLanguage language)
    {
        var analysis = file.Analyze();
        var places = DraftPlaces.Of(file, analysis.Tree);
        var findings = analysis.FindingsWith(file.Content.Notice);
        return new(
            file.Path,
            [.. findings.Select(finding => DiagnosticOutput.Of(finding, file.Path, places, language))],
            new(
                Files: 1,
                analysis.Tree.Length,
                analysis.Claims.Length,
                analysis.Checks.Length,
                findings.Count(finding => finding.Severity == Severity.Error),
                findings.Count(finding => finding.Severity == Severity.Warning),
                findings.Count(finding => finding.Severity == Severity.Info)))
        {
            Settings = file.Settings,
            UnusedIgnores = analysis.UnusedIgnores,
            Findings = findings,
        };
    }
}

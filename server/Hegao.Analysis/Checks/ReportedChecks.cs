using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>Which failing checks are reported: not those that an ignore in the draft or a setting passes over.</summary>
public sealed class ReportedChecks(DraftAnalysis analysis)
{
    private readonly HashSet<(string Rule, TextSpan Span)> findings = [.. analysis.Findings.Select(static finding => (finding.Rule, finding.Span))];

    /// <summary>Whether the finding of a failing check is among those of the draft; one without a finding counts as reported.</summary>
    public bool Contains(Check check) => check.Finding is not { } finding || findings.Contains((finding.Rule, finding.Span));

    /// <summary>The outcome as clients are told.</summary>
    public string OutcomeOf(Check check) => check.Outcome switch
    {
        CheckOutcome.Holds => "holds",
        CheckOutcome.Undecided => "undecided",
        _ => Contains(check) ? "fails" : "ignored",
    };
}

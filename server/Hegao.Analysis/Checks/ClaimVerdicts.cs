using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>What the checks of a draft say of one claim.</summary>
/// <param name="Outcome">The worst outcome: <c>fails</c>, <c>undecided</c>, <c>holds</c>; null where nothing was checked.</param>
/// <param name="Conflict">Whether another mention of the indicator contradicts it.</param>
/// <param name="Wrong">The arithmetic of the checks that fail.</param>
public readonly record struct ClaimVerdict(string? Outcome, bool Conflict, ImmutableList<string> Wrong);

/// <summary>What the checks of a draft say of each of its claims. O((checks + claims) log claims).</summary>
public sealed class ClaimVerdicts
{
    private readonly ClaimVerdict[] verdicts;

    /// <summary>Reads the checks of <paramref name="analysis"/>. What an ignore passes over counts as settled.</summary>
    public ClaimVerdicts(DraftAnalysis analysis)
    {
        verdicts = new ClaimVerdict[analysis.Claims.Length];
        Array.Fill(verdicts, new(null, false, []));
        var reported = new ReportedChecks(analysis);
        foreach (var check in analysis.Checks)
        {
            var outcome = reported.OutcomeOf(check);
            Note(analysis.Claims, check.Span, check, outcome);
            foreach (var place in check.Related)
                Note(analysis.Claims, place.Span, check, outcome);
        }
    }

    /// <summary>The verdict on the claim of this number.</summary>
    public ClaimVerdict this[int claim] => verdicts[claim];

    private void Note(ImmutableArray<Claim> claims, TextSpan span, Check check, string outcome)
    {
        for (var i = FirstBehind(claims, span.Start); i < claims.Length && claims[i].Span.Start < span.End; i++)
        {
            if (claims[i].Span.End <= span.Start)
                continue;
            var verdict = verdicts[i];
            var fails = outcome == "fails";
            verdicts[i] = new(
                Worse(verdict.Outcome, outcome == "ignored" ? "holds" : outcome),
                verdict.Conflict || (fails && check.Kind is (CheckKind.Repeat or CheckKind.Unit)),
                fails && !verdict.Wrong.Contains(check.Expression) ? verdict.Wrong.Add(check.Expression) : verdict.Wrong);
        }
    }

    private static int FirstBehind(ImmutableArray<Claim> claims, int offset)
    {
        var (low, high) = (0, claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (claims[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static string Worse(string? a, string b) => (a, b) switch
    {
        ("fails", _) or (_, "fails") => "fails",
        ("undecided", _) or (_, "undecided") => "undecided",
        _ => b,
    };
}

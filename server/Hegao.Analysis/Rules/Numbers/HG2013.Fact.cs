using Hegao.Analysis.Claims;
using Hegao.Analysis.Facts;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2013: a claim against the authoritative figure of the same indicator, period, region, status, facet and basis. Values are intervals, as in every
/// other check; a figure of anything else says nothing.
/// </summary>
internal sealed class FactRule : IIndicatorRule
{
    private static readonly RuleDescriptor Rule = new("HG2013", new("与核定数不符", "Another value than the authoritative figure"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        var facts = draft.Options.Facts.Of(key);
        if (facts.IsEmpty)
            yield break;
        var matching = new FactMatching(draft);
        foreach (var fact in facts)
        {
            foreach (var (claim, outcome) in matching.Claims(fact))
            {
                if (outcome == CheckOutcome.Fails || !draft.IsLive)
                    yield return Make(draft, fact, claim, outcome);
            }
        }
    }

    private static Check Make(AnalysisParts draft, Fact fact, PlacedClaim claim, CheckOutcome outcome)
    {
        var (here, there) = (OutsideWording.Say(claim.Facet, claim.Direction, LedgerChecks.Written(draft, claim)), OutsideWording.Say(fact));
        var (status, english) = claim.Status == ClaimStatus.Target ? ("目标", "target") : ("完成", "reported");
        var span = claim.SpanIn(draft.Tree);
        return LedgerChecks.Make(
            Rule,
            CheckKind.Fact,
            outcome,
            span,
            $"{here} {OutsideWording.Sign(outcome, here, there)} {there}",
            [new(span, new($"核定数：{fact.Indicator}{there}", $"authoritative figure: {fact.Indicator} {there}")) { Outside = fact.Place }],
            new(
                $"“{fact.Indicator}”（{claim.Period}，{status}）此处为{here}，核定数为{there}（{fact.Place.Name.Chinese}）。",
                $"“{fact.Indicator}” ({claim.Period}, {english}) is {here} here; the authoritative figure is {there} ({fact.Place.Name.English})."),
            outcome == CheckOutcome.Fails && FactWording.For(draft, fact, claim) is { } written
                ? [new(new($"改为核定数“{written}”", $"Change to the authoritative “{written}”"), [new(claim.NumberIn(draft.Tree), written)], FixKind.Certain)]
                : []);
    }
}

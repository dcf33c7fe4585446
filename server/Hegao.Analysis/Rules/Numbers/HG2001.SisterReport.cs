using System.Collections.Immutable;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Facts;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2001 between the reports of one place and year (on the government's work, the plan, the budget): one indicator, period, region, status, facet and
/// basis with two values that cannot be the same. What one report says differently in itself is no measure for another.
/// </summary>
internal sealed class SisterReportRule : IIndicatorRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => RepeatRule.Rule;

    private readonly record struct Sameness(Facet Facet, string? Period, ClaimStatus Status, string BaseUnit, string? Basis, string? Against, string? Region, string? Owner);

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        var sisters = draft.Options.Related.Sisters;
        if (sisters.IsEmpty)
            yield break;
        var matching = new FactMatching(draft);
        var met = new Dictionary<Sameness, List<(PlacedClaim Claim, Fact Figure, CheckOutcome Outcome)>>();
        foreach (var sister in sisters)
        {
            foreach (var (claim, figure, outcome) in Comparable(matching, sister.Figures.Of(key)))
            {
                var same = KeyOf(draft, matching, claim);
                if (!met.TryGetValue(same, out var list))
                    met.Add(same, list = []);
                list.Add((claim, figure, outcome));
            }
        }

        foreach (var list in met.Values)
        {
            foreach (var check in Settle(draft, list))
                yield return check;
        }
    }

    // A sister that states two values of one thing states none.
    private static IEnumerable<(PlacedClaim Claim, Fact Figure, CheckOutcome Outcome)> Comparable(FactMatching matching, ImmutableArray<Fact> figures)
    {
        foreach (var same in figures.GroupBy(static figure => (figure.Facet, figure.Period, figure.Status, figure.BaseUnit, figure.Basis, figure.Against, figure.Region)))
        {
            var all = same.ToList();
            if (all.Exists(figure => (figure.Number, figure.Unit, figure.Direction) != (all[0].Number, all[0].Unit, all[0].Direction) && figure.Value != all[0].Value))
                continue;
            foreach (var (claim, outcome) in matching.Claims(all[0]))
                yield return (claim, all[0], outcome);
        }
    }

    private static IEnumerable<Check> Settle(AnalysisParts draft, List<(PlacedClaim Claim, Fact Figure, CheckOutcome Outcome)> met)
    {
        // Where the draft says it as the sister does, what it says otherwise is another thing or a slip of its own.
        var agrees = met.Exists(static one => one.Outcome != CheckOutcome.Fails);
        if (!agrees && met.Exists(one => FactMatching.Differ(one.Claim, met[0].Claim)))
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (claim, figure, outcome) in met)
        {
            if ((outcome == CheckOutcome.Fails) == agrees || (agrees && draft.IsLive) || !seen.Add(figure.Place.Path))
                continue;
            yield return Make(draft, claim, figure, outcome);
        }
    }

    private static Sameness KeyOf(AnalysisParts draft, FactMatching matching, PlacedClaim claim) => new(
        claim.Facet, claim.Period, claim.Status, claim.BaseUnit, matching.BasisOf(claim.Basis, claim), claim.Against, draft.Ledger.Region.IsOwn(claim.Fact.Region) ? null : claim.Fact.Region, claim.Fact.Owner);

    private static Check Make(AnalysisParts draft, PlacedClaim claim, Fact figure, CheckOutcome outcome)
    {
        var (here, there) = (OutsideWording.Say(claim.Facet, claim.Direction, LedgerChecks.Written(draft, claim)), OutsideWording.Say(figure));
        var (status, english) = claim.Status == ClaimStatus.Target ? ("目标", "target") : ("完成", "reported");
        var span = claim.SpanIn(draft.Tree);
        return LedgerChecks.Make(
            RepeatRule.Rule,
            CheckKind.Repeat,
            outcome,
            span,
            $"{here} {OutsideWording.Sign(outcome, here, there)} {there}",
            [OutsideWording.Place(span, figure)],
            new(
                $"“{claim.Indicator}”（{claim.Period}，{status}）此处为{here}，{figure.Place.Name.Chinese}为{there}，两份报告不一致。",
                $"“{claim.Indicator}” ({claim.Period}, {english}) is {here} here and {there} in {figure.Place.Name.English}: two reports of one year differ."),
            outcome == CheckOutcome.Fails && FactWording.For(draft, figure, claim) is { } written
                ? [new(new($"此处改为“{written}”", $"Write “{written}” here"), [new(claim.NumberIn(draft.Tree), written)], FixKind.Alternative)]
                : []);
    }
}

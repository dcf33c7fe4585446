using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>HG2004 over the ledger: an indicator that the lexicon knows as a part of another one: 一般公共预算收入 of 一般公共预算总收入, 出口 of 进出口.</summary>
internal sealed class IndicatorPartsRule : IIndicatorRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => PartOfWholeRule.Rule;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        foreach (var name in Indicators.WholesOf(key))
        {
            foreach (var part in draft.Ledger.Of(key))
            {
                if (part is { Facet: Facet.Level, Period: { } period, Fact.IsSpelledOut: false } && draft.Ledger.FindOne(key, Facet.Level, period, part.Status) is { } one && ReferenceEquals(one, part)
                    && draft.Ledger.FindOne(name, Facet.Level, period, part.Status) is { } whole && whole.BaseUnit == part.BaseUnit)
                    yield return Compare(draft, part, whole);
            }
        }
    }

    private static Check Compare(AnalysisParts draft, PlacedClaim part, PlacedClaim whole)
    {
        var outcome = PartOfWholeRule.Outcome(part.Fact, whole.Fact);
        var (p, w) = (LedgerChecks.Written(draft, part), LedgerChecks.Written(draft, whole));
        return LedgerChecks.Make(
            PartOfWholeRule.Rule,
            CheckKind.PartWhole,
            outcome,
            part.SpanIn(draft.Tree),
            $"{part.Indicator}{p} {(outcome == CheckOutcome.Fails ? ">" : "≤")} {whole.Indicator}{w}",
            [LedgerChecks.Place(draft, whole)],
            PartOfWholeRule.Say((part.Indicator, p), (whole.Indicator, w)),
            []);
    }
}

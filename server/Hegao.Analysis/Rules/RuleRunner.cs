using System.Collections.Immutable;

namespace Hegao.Analysis.Rules;

/// <summary>Turns observations into findings, runs the rules that need the whole draft, and puts everything in reading order.</summary>
internal static class RuleRunner
{
    /// <summary>All findings of a draft.</summary>
    public static ImmutableArray<Finding> Run(AnalysisParts draft)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (id, facts) in draft.Observations.Blocks)
        {
            if (!draft.Tree.TryGetBlock(id, out var block))
                continue;
            foreach (var observation in facts.Observations)
            {
                if (!RuleCatalogue.IsSummarised(observation.Rule))
                    findings.Add(observation.At(block.Span.Start));
            }
        }

        foreach (var rule in RuleCatalogue.DraftRules)
            findings.AddRange(rule.Check(draft));
        findings.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.Rule, b.Rule));
        return findings.ToImmutable();
    }
}

using System.Collections.Immutable;
using Hegao.Analysis.Ignores;

namespace Hegao.Analysis.Rules;

/// <summary>Turns observations and failing checks into findings, runs the rules that need the whole draft, and puts everything in reading order.</summary>
internal static class RuleRunner
{
    /// <summary>What rules say of a whole draft: their findings, and the checks that blocks do not settle by themselves.</summary>
    public static DraftReview Run(AnalysisParts draft)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var checks = ImmutableArray.CreateBuilder<Check>();
        foreach (var (id, facts) in draft.Observations.Blocks)
        {
            if (!draft.Tree.TryGetBlock(id, out var block))
                continue;
            findings.AddRange(facts.FindingsAt(block.Span.Start));
            foreach (var open in facts.OpenChecks)
            {
                if (open.Close(draft, block) is { } check)
                    Add(check);
            }
        }

        foreach (var rule in RuleCatalogue.DraftRules)
        {
            if (rule.Descriptor.DefaultSeverity == Severity.Off && draft.Options.IsOff(rule.Descriptor))
                continue;
            if (rule is not IVerifyingRule verifying)
            {
                findings.AddRange(rule.Check(draft));
                continue;
            }

            foreach (var check in verifying.Verify(draft))
                Add(check);
        }

        var unused = IgnoreFilter.Apply(draft, findings);
        SeveritySetting.Apply(draft.Options, findings);
        findings.Sort(InReadingOrder);
        return new(findings.ToImmutable(), checks.ToImmutable(), unused);

        void Add(Check check)
        {
            checks.Add(check);
            if (check.Finding is { } finding)
                findings.Add(finding);
        }
    }

    /// <summary>The order in which findings are read: by place, then by what tells them apart.</summary>
    private static int InReadingOrder(Finding a, Finding b)
    {
        var order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(a.Rule, b.Rule);
        if (order == 0)
            order = a.Span.Length.CompareTo(b.Span.Length);
        if (order == 0)
            order = string.CompareOrdinal(a.Message.Chinese, b.Message.Chinese);
        for (var i = 0; order == 0 && i < a.Related.Length && i < b.Related.Length; i++)
            order = a.Related[i].Span.Start.CompareTo(b.Related[i].Span.Start);
        return order == 0 ? a.Related.Length.CompareTo(b.Related.Length) : order;
    }

    /// <summary>All checks of a draft in reading order, each once.</summary>
    public static ImmutableArray<Check> AllChecks(AnalysisParts draft, DraftReview review)
    {
        var checks = ImmutableArray.CreateBuilder<Check>();
        checks.AddRange(review.Checks);
        foreach (var block in draft.Tree.Blocks)
        {
            foreach (var check in BlockFacts.Of(block, draft.Options.Vocabulary).Checks)
                checks.Add(check.At(block.Span.Start));
        }

        if (!draft.Options.Severities.IsEmpty)
            checks.RemoveAll(check => draft.Options.SeverityOf(check.Rule, Severity.Info) == Severity.Off);
        checks.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Expression, b.Expression));
        return [.. checks.Distinct(SameCheck.Instance)];
    }

    // The same comparison reached from two sides is one check.
    private sealed class SameCheck : IEqualityComparer<Check>
    {
        public static readonly SameCheck Instance = new();

        public bool Equals(Check? x, Check? y) => x is not null && y is not null && (x.Kind, x.Span, x.Expression) == (y.Kind, y.Span, y.Expression);

        public int GetHashCode(Check check) => HashCode.Combine(check.Kind, check.Span, check.Expression);
    }
}

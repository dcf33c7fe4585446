namespace Hegao.Analysis.Rules;

/// <summary>A rule that needs the whole draft: its outline, its glossary, or what was observed in all its blocks. It holds no state.</summary>
internal interface IDraftRule
{
    /// <summary>What the rule is.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>What its answer rests on.</summary>
    RuleReads Reads => RuleReads.Everything;

    /// <summary>What breaks the rule in <paramref name="draft"/>.</summary>
    IEnumerable<Finding> Check(AnalysisParts draft);
}

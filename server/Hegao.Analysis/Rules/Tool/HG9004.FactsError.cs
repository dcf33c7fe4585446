namespace Hegao.Analysis.Rules;

/// <summary>HG9004: an error in a facts file. Whoever reads the file reports it, at its cell there; the other rows count.</summary>
public static class FactsErrorRule
{
    /// <summary>What the rule is.</summary>
    public static RuleDescriptor Descriptor { get; } = new("HG9004", new("核定数表有误", "An error in a facts file"), Severity.Error);
}

/// <summary>What is wrong in a facts file.</summary>
/// <param name="Place">The cell.</param>
/// <param name="Message">What is wrong, and what to write.</param>
public sealed record FactProblem(OutsidePlace Place, LocalizedText Message);

using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>What the analysis derives from one block alone; attached to the block, so that every version that shares it has it already.</summary>
/// <param name="Observations">What the paragraph rules saw.</param>
/// <param name="Numbers">What its numbers were read as.</param>
internal sealed record BlockFacts(IReadOnlyList<Observation> Observations, IReadOnlyList<NumberFact> Numbers)
{
    private static readonly BlockFacts None = new([], []);

    /// <summary>The facts of <paramref name="block"/>; derived at the first call.</summary>
    public static BlockFacts Of(BlockSyntax block) => block.Attach(static block => Derive(block));

    private static BlockFacts Derive(BlockSyntax block)
    {
        var context = new ParagraphContext(block);
        foreach (var rule in RuleCatalogue.ParagraphRules)
            rule.Check(context);
        var numbers = ClaimReader.Read(block);
        return context.Observations.Count == 0 && numbers.Count == 0 ? None : new(context.Observations, numbers);
    }
}

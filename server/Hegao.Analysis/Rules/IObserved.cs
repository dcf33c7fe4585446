using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>What paragraph rules and observers saw under one rule in a whole draft.</summary>
internal interface IObserved
{
    /// <summary>How many places there are under <paramref name="rule"/>.</summary>
    int Count(RuleDescriptor rule);

    /// <summary>The places under <paramref name="rule"/> in reading order, each with its block.</summary>
    IEnumerable<(BlockId Block, Observation Observation)> Under(RuleDescriptor rule);

    /// <summary>How many full-width marks (，；：？！) the draft has.</summary>
    int FullWidthMarks { get; }
}

/// <summary>The same, looked up in an index that was made once.</summary>
internal sealed class ObservedOnce(AnalysisParts draft) : IObserved
{
    /// <inheritdoc/>
    public int FullWidthMarks
    {
        get
        {
            var count = 0;
            foreach (var block in draft.Tree.Blocks)
                count += BlockFacts.Of(block, draft.Options.Vocabulary).FullWidthMarks;
            return count;
        }
    }

    /// <inheritdoc/>
    public int Count(RuleDescriptor rule) => Under(rule).Count();

    /// <inheritdoc/>
    public IEnumerable<(BlockId Block, Observation Observation)> Under(RuleDescriptor rule)
    {
        foreach (var (id, facts) in draft.Observations.Blocks)
        {
            foreach (var observation in facts.Observations)
            {
                if (observation.Rule == rule)
                    yield return (id, observation);
            }
        }
    }
}

using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis.Reviews;

/// <summary>What was observed in a draft, by rule, kept up to date block by block.</summary>
internal sealed class LiveObservations : IObserved
{
    private static readonly SortedDictionary<BlockId, List<Observation>> None = [];

    private readonly Dictionary<RuleDescriptor, SortedDictionary<BlockId, List<Observation>>> byRule = [];
    private readonly Dictionary<RuleDescriptor, int> counts = [];

    /// <inheritdoc/>
    public int FullWidthMarks { get; private set; }

    /// <summary>The rules whose observations changed since <see cref="Forget"/>, or which observed a block beside a changed one.</summary>
    public HashSet<RuleDescriptor> Touched { get; } = [];

    /// <inheritdoc/>
    public int Count(RuleDescriptor rule) => counts.GetValueOrDefault(rule);

    /// <inheritdoc/>
    public IEnumerable<(BlockId Block, Observation Observation)> Under(RuleDescriptor rule)
    {
        foreach (var (id, list) in byRule.GetValueOrDefault(rule) ?? None)
        {
            foreach (var observation in list)
                yield return (id, observation);
        }
    }

    /// <summary>Forgets what changed.</summary>
    public void Forget() => Touched.Clear();

    /// <summary>Takes in what was seen in a block.</summary>
    public void Add(BlockId block, BlockFacts facts)
    {
        FullWidthMarks += facts.FullWidthMarks;
        foreach (var observation in facts.Observations)
        {
            if (!RuleCatalogue.IsSummarised(observation.Rule))
                continue;
            if (!byRule.TryGetValue(observation.Rule, out var blocks))
                byRule.Add(observation.Rule, blocks = []);
            if (!blocks.TryGetValue(block, out var list))
                blocks.Add(block, list = []);
            list.Add(observation);
            counts[observation.Rule] = Count(observation.Rule) + 1;
            Touched.Add(observation.Rule);
        }
    }

    /// <summary>Takes out what was seen in a block.</summary>
    public void Remove(BlockId block, BlockFacts facts)
    {
        FullWidthMarks -= facts.FullWidthMarks;
        foreach (var observation in facts.Observations)
        {
            if (!RuleCatalogue.IsSummarised(observation.Rule))
                continue;
            byRule[observation.Rule].Remove(block);
            counts[observation.Rule] = Count(observation.Rule) - 1;
            Touched.Add(observation.Rule);
        }
    }

    /// <summary>Marks the rules that observed <paramref name="facts"/>, whose block looks on a block that changed.</summary>
    public void Touch(BlockFacts facts)
    {
        foreach (var observation in facts.Observations)
            Touched.Add(observation.Rule);
    }
}

using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>The blocks in which paragraph rules saw something or left a check open, by name: few in a good draft, so that an edit need not look at all others.</summary>
internal sealed class ObservationIndex
{
    private readonly ImmutableSortedDictionary<BlockId, BlockFacts> blocks;

    private ObservationIndex(ImmutableSortedDictionary<BlockId, BlockFacts> blocks) => this.blocks = blocks;

    /// <summary>All such blocks, in reading order.</summary>
    public IEnumerable<KeyValuePair<BlockId, BlockFacts>> Blocks => blocks;

    /// <summary>Looks at every block of <paramref name="tree"/>.</summary>
    public static ObservationIndex Build(DraftTree tree, Vocabulary vocabulary)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<BlockId, BlockFacts>();
        foreach (var block in tree.Blocks)
        {
            if (BlockFacts.Of(block, vocabulary) is { MayReport: true } facts)
                found.Add(block.Id, facts);
        }

        return new(found.ToImmutable());
    }

    /// <summary>The index for <paramref name="tree"/>, given that of the tree before: looks at the new blocks only.</summary>
    public ObservationIndex Update(DraftTree before, DraftTree tree, Vocabulary vocabulary)
    {
        if (tree.Update is not { Relabelled: false } update)
            return Build(tree, vocabulary);
        var updated = blocks;
        for (var i = update.First; i < update.First + update.OldCount; i++)
            updated = updated.Remove(before.GetBlock(i).Id);
        for (var i = update.First; i < update.First + update.NewCount; i++)
        {
            var block = tree.GetBlock(i);
            if (BlockFacts.Of(block, vocabulary) is { MayReport: true } facts)
                updated = updated.SetItem(block.Id, facts);
        }

        return ReferenceEquals(updated, blocks) ? this : new(updated);
    }
}

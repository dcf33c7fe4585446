using Hegao.Analysis.Claims;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>What stays attached to a block: its numbers, and what paragraph rules saw in it, each made when first asked for and again in other words.</summary>
internal sealed class BlockNotes
{
    private BlockReading? reading;
    private BlockFacts? facts;

    /// <summary>The notes of <paramref name="block"/>.</summary>
    public static BlockNotes Of(BlockSyntax block) => block.Attach(static _ => new BlockNotes());

    /// <summary>Its numbers and claims.</summary>
    public BlockReading Reading(BlockSyntax block, Vocabulary vocabulary)
    {
        var before = Volatile.Read(ref reading);
        if (before is not null && ReferenceEquals(before.Vocabulary, vocabulary))
            return before;

        // Two threads may both read, and one result stays.
        var read = BlockReading.Read(block, vocabulary);
        return Interlocked.CompareExchange(ref reading, read, before) is { } other && !ReferenceEquals(other, before) && ReferenceEquals(other.Vocabulary, vocabulary) ? other : read;
    }

    /// <summary>What paragraph rules saw.</summary>
    public BlockFacts Facts(BlockSyntax block, Vocabulary vocabulary)
    {
        var before = Volatile.Read(ref facts);
        if (before is not null && ReferenceEquals(before.Vocabulary, vocabulary))
            return before;
        var derived = BlockFacts.Derive(block, Reading(block, vocabulary), vocabulary);
        return Interlocked.CompareExchange(ref facts, derived, before) is { } other && !ReferenceEquals(other, before) && ReferenceEquals(other.Vocabulary, vocabulary) ? other : derived;
    }
}

using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>What a section means for the claims in it; equal where two sections say the same of them.</summary>
/// <param name="Time">Period and status of its numbers.</param>
/// <param name="Scope">The heading of the section of level 2 or above that holds it: 签约项目 of two topics are two things. Default before the first.</param>
/// <param name="ScopeAnchor">That heading's candidate in its block; −1 before the first.</param>
internal sealed record SectionContext(SectionPeriod Time, BlockId Scope, int ScopeAnchor);

/// <summary>The contexts of all sections of an outline, by block names: what claims are placed with.</summary>
internal sealed class SectionContexts
{
    private readonly OutlineModel outline;
    private readonly SectionContext[] contexts;
    private readonly SectionContext before;

    // For each section the last one up to it that opens a part or a chapter, where what was said of years ends; −1 before the first.
    private readonly int[] parts;

    private SectionContexts(OutlineModel outline, SectionContext[] contexts, SectionContext before, int[] parts) =>
        (this.outline, this.contexts, this.before, this.parts) = (outline, contexts, before, parts);

    /// <summary>Reads the contexts of <paramref name="outline"/>; O(sections).</summary>
    public static SectionContexts Of(DraftTree tree, OutlineModel outline)
    {
        var periods = SectionPeriod.Of(tree, outline);
        var contexts = new SectionContext[outline.Entries.Length];
        var parts = new int[contexts.Length];
        for (var i = 0; i < contexts.Length; i++)
        {
            var scope = i;
            while (scope >= 0 && outline.Entries[scope].Level > 2)
                scope = outline.ParentOf(scope);
            contexts[i] = scope < 0 ? new(periods[i], default, -1) : new(periods[i], outline.Entries[scope].Block, outline.Entries[scope].Anchor);
            parts[i] = outline.Entries[i].Level <= 1 ? i : i > 0 ? parts[i - 1] : -1;
        }

        return new(outline, contexts, new(periods[^1], default, -1), parts);
    }

    /// <summary>Number of the last section that starts in a block before <paramref name="block"/>, or −1.</summary>
    public int LastBefore(BlockId block)
    {
        var (low, high) = (0, contexts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (outline.Entries[middle].Block < block)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>Goes on from section <paramref name="section"/> to the one that holds <paramref name="offset"/> of the draft, which lies in <paramref name="block"/>.</summary>
    public int Advance(int section, BlockSyntax block, int offset)
    {
        while (section + 1 < contexts.Length && (outline.Entries[section + 1].Block < block.Id
            || (outline.Entries[section + 1].Block == block.Id && block.GetAnchor(outline.Entries[section + 1].Anchor).Start <= offset)))
            section++;
        return section;
    }

    /// <summary>
    /// The blocks whose claims may stand in another context here than in <paramref name="other"/>: from one block to another one, both included;
    /// an end that is null is that of the draft, and nothing where the two say the same of all.
    /// </summary>
    public (BlockId? From, BlockId? To)? Difference(SectionContexts other)
    {
        var shorter = Math.Min(contexts.Length, other.contexts.Length);
        var start = 0;
        while (start < shorter && IsSame(start, other, start))
            start++;
        if (start == contexts.Length && start == other.contexts.Length)
            return before == other.before ? null : (null, null);
        var end = 0;
        while (end < shorter - start && IsSame(contexts.Length - 1 - end, other, other.contexts.Length - 1 - end))
            end++;
        var (mine, theirs) = (FirstFrom(start), other.FirstFrom(start));
        BlockId? from = before != other.before ? null : mine is { } a && theirs is { } b ? (a < b ? a : b) : mine ?? theirs;
        return (from, end == 0 ? null : outline.Entries[^end].Block);
    }

    private BlockId? FirstFrom(int section) => section < contexts.Length ? outline.Entries[section].Block : null;

    private bool IsSame(int section, SectionContexts other, int theirs)
    {
        var (entry, old) = (outline.Entries[section], other.outline.Entries[theirs]);
        return entry.Block == old.Block && entry.Anchor == old.Anchor && contexts[section] == other.contexts[theirs] && PartBlock(section) == other.PartBlock(theirs);
    }

    private BlockId? PartBlock(int section) => parts[section] < 0 ? null : outline.Entries[parts[section]].Block;

    /// <summary>The context of section <paramref name="section"/>; −1 is the text before the first.</summary>
    public SectionContext this[int section] => section < 0 ? before : contexts[section];

    /// <summary>The block in which the part begins that <paramref name="block"/> lies in or that begins in it; null before the first.</summary>
    public BlockId? PartOf(BlockId block)
    {
        var last = LastBefore(block);
        while (last + 1 < contexts.Length && outline.Entries[last + 1].Block == block)
            last++;
        return last < 0 || parts[last] < 0 ? null : outline.Entries[parts[last]].Block;
    }
}

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

    // For each section the block of the last one up to it that opens a part or a chapter, where what was said of years ends; null before the first.
    private readonly BlockId?[] parts;

    // The words of the title say whether the draft is a communiqué.
    private readonly DraftTitle? title;

    private SectionContexts(OutlineModel outline, SectionContext[] contexts, SectionContext before, BlockId?[] parts, DraftTitle? title) =>
        (this.outline, this.contexts, this.before, this.parts, this.title) = (outline, contexts, before, parts, title);

    /// <summary>Reads the contexts of <paramref name="outline"/>; O(sections).</summary>
    public static SectionContexts Of(DraftTree tree, OutlineModel outline)
    {
        var periods = SectionPeriod.Of(tree, outline);
        var contexts = new SectionContext[outline.Entries.Length];
        var parts = new BlockId?[contexts.Length];
        var scope = -1;
        for (var i = 0; i < contexts.Length; i++)
        {
            scope = outline.Entries[i].Level <= ScopeLevel ? i : scope;
            contexts[i] = Of(periods[i], scope < 0 ? null : outline.Entries[scope]);
            parts[i] = outline.Entries[i].Level <= PartLevel ? outline.Entries[i].Block : i > 0 ? parts[i - 1] : null;
        }

        return new(outline, contexts, Of(periods[^1], null), parts, outline.Title?.Locate(tree));
    }

    /// <summary>
    /// The contexts of <paramref name="next"/>, the outline of <paramref name="tree"/>, given those of the outline before. Where no part or chapter
    /// came, went or was renamed, the sections that did are placed and all others taken over.
    /// </summary>
    public SectionContexts Update(DraftTree tree, OutlineModel next)
    {
        var (old, entries) = (outline.Entries, next.Entries);
        var (start, shorter) = (0, Math.Min(old.Length, entries.Length));
        while (start < shorter && ReferenceEquals(old[start], entries[start]))
            start++;
        var behind = 0;
        while (behind < shorter - start && ReferenceEquals(old[^(behind + 1)], entries[^(behind + 1)]))
            behind++;
        var (oldEnd, end) = (old.Length - behind, entries.Length - behind);
        var located = next.Title?.Locate(tree);
        if (!IsSameTitle(located) || OpensPart(old.AsSpan()[start..oldEnd]) || OpensPart(entries.AsSpan()[start..end]))
            return Of(tree, next);
        if (oldEnd == end && HaveSamePlaces(old.AsSpan()[start..end], entries.AsSpan()[start..end]))
            return new(next, contexts, before, parts, located);

        // Up to the next section that is a scope of its own what stands behind them may be inside one of them.
        while (end < entries.Length && entries[end].Level > ScopeLevel)
            (oldEnd, end) = (oldEnd + 1, end + 1);
        var (newContexts, newParts) = (new SectionContext[entries.Length], new BlockId?[entries.Length]);
        contexts.AsSpan(0, start).CopyTo(newContexts);
        parts.AsSpan(0, start).CopyTo(newParts);
        contexts.AsSpan(oldEnd).CopyTo(newContexts.AsSpan(end));
        parts.AsSpan(oldEnd).CopyTo(newParts.AsSpan(end));
        var last = start > 0 ? contexts[start - 1] : before;
        for (var i = start; i < end; i++)
        {
            last = entries[i].Level <= ScopeLevel ? Of(last.Time, entries[i]) : last;
            (newContexts[i], newParts[i]) = (last, start > 0 ? parts[start - 1] : null);
        }

        return new(next, newContexts, before, newParts, located);
    }

    /// <summary>A section of this level or above is a scope of its own.</summary>
    private const int ScopeLevel = 2;

    /// <summary>A section of this level or above opens a part or a chapter.</summary>
    private const int PartLevel = 1;

    private static SectionContext Of(SectionPeriod time, OutlineEntry? scope) => scope is null ? new(time, default, -1) : new(time, scope.Block, scope.Anchor);

    private bool IsSameTitle(DraftTitle? other) => title?.Title == other?.Title && title?.Year == other?.Year;

    private static bool OpensPart(ReadOnlySpan<OutlineEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Level <= PartLevel || entry.Kind == SectionKind.Glossary)
                return true;
        }

        return false;
    }

    private static bool HaveSamePlaces(ReadOnlySpan<OutlineEntry> entries, ReadOnlySpan<OutlineEntry> others)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Block != others[i].Block || entries[i].Anchor != others[i].Anchor || entries[i].Level != others[i].Level)
                return false;
        }

        return true;
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
        if (ReferenceEquals(contexts, other.contexts))
            return null;
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
        return entry.Block == old.Block && entry.Anchor == old.Anchor && contexts[section] == other.contexts[theirs] && parts[section] == other.parts[theirs];
    }

    /// <summary>The context of section <paramref name="section"/>; −1 is the text before the first.</summary>
    public SectionContext this[int section] => section < 0 ? before : contexts[section];

    /// <summary>The block in which the part begins that <paramref name="block"/> lies in or that begins in it; null before the first.</summary>
    public BlockId? PartOf(BlockId block)
    {
        var last = LastBefore(block);
        while (last + 1 < contexts.Length && outline.Entries[last + 1].Block == block)
            last++;
        return last < 0 ? null : parts[last];
    }
}

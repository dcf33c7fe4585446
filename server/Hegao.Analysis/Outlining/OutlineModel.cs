using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// The outline by block names and candidate numbers. An edit that changes no heading candidate leaves it as it is; places are looked up
/// in the tree at hand.
/// </summary>
/// <param name="Title">The report's title, or null.</param>
/// <param name="Entries">All sections in reading order.</param>
internal sealed record OutlineModel(TitleEntry? Title, ImmutableArray<OutlineEntry> Entries)
{
    private Rules.NumberedSeries[]? numbering;
    private bool? hasGaps;
    private int[]? parents;

    /// <summary>The heading of the glossary, or null: nothing behind it is a section.</summary>
    public OutlineEntry? Glossary => Entries is [.., { Kind: SectionKind.Glossary } last] ? last : null;

    /// <summary>Number of the section around section <paramref name="section"/>, the innermost one, or −1. The first call is O(sections).</summary>
    public int ParentOf(int section) => (parents ??= Nest())[section];

    /// <summary>The outline with other sections. Where they are built alike, and only their titles differ, what was found of their numbers still holds.</summary>
    public OutlineModel With(TitleEntry? title, ImmutableArray<OutlineEntry> entries)
    {
        var next = new OutlineModel(title, entries);
        if (IsBuiltLike(entries))
            (next.numbering, next.hasGaps, next.parents) = (numbering, hasGaps, parents);
        return next;
    }

    /// <summary>The series of its markers with what is wrong in their numbers; found at the first call.</summary>
    internal IReadOnlyList<Rules.NumberedSeries> Numbering => numbering ??= [.. Rules.MarkerSeries.Find(this)];

    /// <summary>Whether the numbers of some sections leave a gap.</summary>
    internal bool HasGaps => hasGaps ??= Numbering.Any(static series => series.Slips.Exists(static slip => slip.Kind == Rules.NumberingSlipKind.Gap));

    /// <summary>Number of a section of this outline; O(log sections).</summary>
    public int IndexOf(OutlineEntry section)
    {
        var at = FirstFrom(section.Block);
        while (Entries[at].Anchor != section.Anchor)
            at++;
        return at;
    }

    /// <summary>Whether a section begins in a block, or the title or the meeting line stands there; O(log sections).</summary>
    public bool HasSectionIn(BlockId block)
    {
        if (Title is { } title && (title.Block == block || title.MeetingBlock == block || title.DateBlock == block))
            return true;
        var at = FirstFrom(block);
        return at < Entries.Length && Entries[at].Block == block;
    }

    private int FirstFrom(BlockId block)
    {
        var (low, high) = (0, Entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Entries[middle].Block < block)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The section that holds <paramref name="offset"/>, the innermost one, or −1 before the first.</summary>
    public int FindSection(DraftTree tree, int offset)
    {
        var (low, high) = (0, Entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (StartOf(tree, Entries[middle]) <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>Where a section starts in <paramref name="tree"/>.</summary>
    public static int StartOf(DraftTree tree, OutlineEntry entry) => AnchorOf(tree, entry).Start;

    /// <summary>The heading candidate of a section in <paramref name="tree"/>.</summary>
    /// <exception cref="InvalidOperationException">The outline is not that of the tree.</exception>
    public static AnchorSyntax AnchorOf(DraftTree tree, OutlineEntry entry) => tree.TryGetBlock(entry.Block, out var block)
        ? block.GetAnchor(entry.Anchor)
        : throw new InvalidOperationException("The outline names a block that the tree does not have.");

    /// <summary>The outline with places in <paramref name="tree"/>.</summary>
    public DraftOutline Place(DraftTree tree)
    {
        var children = new List<OutlineSection>[Entries.Length + 1];
        var end = new int[Entries.Length];
        var spans = new AnchorSyntax[Entries.Length];
        for (var i = Entries.Length - 1; i >= 0; i--)
        {
            spans[i] = AnchorOf(tree, Entries[i]);
            end[i] = EndOf(i, spans, end, tree);
            var (entry, anchor) = (Entries[i], spans[i]);
            var titleSpan = anchor.Block.ToSource(anchor.TitleReadingStart + entry.LeadIn, entry.Title.Length);
            var below = children[i] is { } list ? list : [];
            below.Reverse();
            var section = new OutlineSection(
                entry.Level,
                tree.GetText(anchor.MarkerSpan),
                anchor.Block.GetShown(anchor.TitleReadingStart + entry.LeadIn, entry.Title.Length),
                TextSpan.FromBounds(anchor.Start, end[i]),
                titleSpan,
                anchor.MarkerSpan,
                entry.Kind,
                [.. below]);
            (children[ParentOf(i) is >= 0 and var parent ? parent : Entries.Length] ??= []).Add(section);
        }

        var top = children[Entries.Length] ?? [];
        top.Reverse();
        return new(Title?.Locate(tree), [.. top]);
    }

    // A section ends where the next one that is not inside it starts.
    private int EndOf(int index, AnchorSyntax[] anchors, int[] end, DraftTree tree)
    {
        var next = index + 1;
        while (next < Entries.Length && IsInside(next, index))
        {
            if (end[next] == tree.Length)
                return tree.Length;
            next++;
        }

        return next < Entries.Length ? anchors[next].Start : tree.Length;
    }

    private bool IsInside(int section, int ancestor)
    {
        while (section > ancestor)
            section = ParentOf(section);
        return section == ancestor;
    }

    private int[] Nest()
    {
        var nested = new int[Entries.Length];
        var open = new Stack<int>();
        for (var i = 0; i < nested.Length; i++)
        {
            while (open.TryPeek(out var last) && Entries[last].Level >= Entries[i].Level)
                open.Pop();
            nested[i] = open.TryPeek(out var parent) ? parent : -1;
            open.Push(i);
        }

        return nested;
    }

    private bool IsBuiltLike(ImmutableArray<OutlineEntry> others)
    {
        if (others.Length != Entries.Length)
            return false;
        for (var i = 0; i < others.Length; i++)
        {
            var (one, other) = (Entries[i], others[i]);
            if (!ReferenceEquals(one, other) && ((one.Level, one.Kind) != (other.Level, other.Kind) || one.Marker != other.Marker))
                return false;
        }

        return true;
    }
}

using System.Collections.Immutable;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Glossaries;

/// <summary>The glossary by block names: entries, and for each block of the body the terms that it uses.</summary>
internal sealed class GlossaryModel
{
    private static readonly ImmutableSortedDictionary<BlockId, List<TermUse>> NoUses = ImmutableSortedDictionary<BlockId, List<TermUse>>.Empty;

    private readonly GlossaryReading reading;
    private readonly MentionScanner? scanner;
    private readonly ImmutableSortedDictionary<BlockId, List<TermUse>> uses;

    private IReadOnlyList<Rules.NumberingSlip>? numberingSlips;

    private GlossaryModel(OutlineEntry? heading, GlossaryReading reading, MentionScanner? scanner, ImmutableSortedDictionary<BlockId, List<TermUse>> uses)
    {
        Heading = heading;
        this.reading = reading;
        this.scanner = scanner;
        this.uses = uses;
    }

    /// <summary>The heading, or null where the draft has no glossary.</summary>
    public OutlineEntry? Heading { get; }

    /// <summary>The entries in the order in which they stand.</summary>
    public IReadOnlyList<GlossaryItem> Items => reading.Items;

    /// <summary>What is wrong in the numbers of the entries; nothing unless every entry has one. Found at the first call.</summary>
    internal IReadOnlyList<Rules.NumberingSlip> NumberingSlips => numberingSlips ??= Items.All(static item => item.MarkerPlace is not null) ? Rules.NumberingReader.Find([.. Items.Select(static item => item.Marker.Number)]) : [];

    /// <summary>The terms that the body uses, in reading order.</summary>
    public IEnumerable<TermUse> Uses => uses.Values.SelectMany(static list => list);

    /// <summary>Reads the glossary of <paramref name="tree"/> from scratch.</summary>
    public static GlossaryModel Build(DraftTree tree, OutlineModel outline)
    {
        if (outline.Glossary is not { } heading || !tree.TryGetBlock(heading.Block, out var block))
            return new(null, GlossaryReading.Empty, null, NoUses);
        return Build(tree, heading, block, GlossaryReader.Read(tree, block.Index + 1));
    }

    private static GlossaryModel Build(DraftTree tree, OutlineEntry heading, BlockSyntax block, GlossaryReading reading)
    {
        var scanner = new MentionScanner(reading.Items);
        var uses = ImmutableSortedDictionary.CreateBuilder<BlockId, List<TermUse>>();
        foreach (var body in tree.Blocks)
        {
            if (body.Index >= block.Index)
                break;
            if (scanner.Scan(body) is { Count: > 0 } found)
                uses.Add(body.Id, found);
        }

        return new(heading, reading, scanner, uses.ToImmutable());
    }

    /// <summary>Whether the two have the same entries in the same places and the body uses them in the same places; explanations don't count.</summary>
    public bool HasSameEntriesAndUses(GlossaryModel other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (!ReferenceEquals(uses, other.uses) || Heading != other.Heading || Items.Count != other.Items.Count)
            return false;
        for (var i = 0; i < Items.Count; i++)
        {
            var (mine, theirs) = (Items[i], other.Items[i]);
            if (!ReferenceEquals(mine, theirs) && (mine.Term != theirs.Term || mine.Marker != theirs.Marker || mine.TermPlace != theirs.TermPlace || mine.MarkerPlace != theirs.MarkerPlace))
                return false;
        }

        return true;
    }

    /// <summary>The glossary of <paramref name="tree"/>, given that of the tree before: edits in the body re-read only their own blocks.</summary>
    public GlossaryModel Update(DraftTree before, DraftTree tree, OutlineModel outline, bool outlineUntouched)
    {
        // Another outline with the same glossary heading leaves the entries as they are.
        var newHeading = outlineUntouched ? Heading : outline.Glossary;
        if (tree.Update is not { Relabelled: false } update || newHeading?.Block != Heading?.Block || newHeading?.Anchor != Heading?.Anchor)
            return Build(tree, outline);
        if (scanner is null || Heading is null)
            return this;
        if (!tree.TryGetBlock(Heading.Block, out var heading) || newHeading is null)
            return Build(tree, outline);
        if (update.First > heading.Index && update.First < before.BlockCount)
        {
            // An edit among the entries: where their terms stay what they are, so do the uses.
            var next = GlossaryReader.Update(reading, tree, before.GetBlock(update.First).Id, update.First, update.First + update.NewCount);
            return next.HasSameTerms(reading) ? new(newHeading, next, scanner, uses) : Build(tree, newHeading, heading, next);
        }

        if (update.First + update.NewCount > heading.Index)
            return Build(tree, outline);
        var updated = uses;
        for (var i = update.First; i < update.First + update.OldCount; i++)
            updated = updated.Remove(before.GetBlock(i).Id);
        for (var i = update.First; i < update.First + update.NewCount; i++)
        {
            var block = tree.GetBlock(i);
            if (scanner.Scan(block) is { Count: > 0 } found)
                updated = updated.SetItem(block.Id, found);
        }

        return ReferenceEquals(updated, uses) && ReferenceEquals(newHeading, Heading) ? this : new(newHeading, reading, scanner, updated);
    }

    /// <summary>The glossary with places in <paramref name="tree"/>.</summary>
    public Glossary Place(DraftTree tree)
    {
        if (Heading is null)
            return Glossary.Empty;
        var mentions = new List<TextSpan>[Items.Count];
        foreach (var use in Uses)
            (mentions[use.Entry] ??= []).Add(use.Place.In(tree));
        var entries = Items.Select((item, i) => Place(tree, item, mentions[i] ?? []));
        return new(OutlineModel.AnchorOf(tree, Heading).TitleSpan, [.. entries]);
    }

    private static GlossaryEntry Place(DraftTree tree, GlossaryItem item, List<TextSpan> mentions)
    {
        var term = item.TermPlace.In(tree);
        var definition = item.Definition.Count == 0
            ? new TextSpan(term.End, 0)
            : TextSpan.FromBounds(item.Definition[0].In(tree).Start, item.Definition[^1].In(tree).End);
        var start = item.MarkerPlace?.In(tree).Start ?? term.Start;
        var text = string.Join('\n', item.Definition.Select(place => tree.GetText(place.In(tree)).Trim()));
        return new(
            item.Number,
            tree.GetText(term).Trim(),
            text,
            TextSpan.FromBounds(start, Math.Max(term.End, definition.End)),
            term,
            definition,
            [.. mentions.Distinct()]);
    }
}

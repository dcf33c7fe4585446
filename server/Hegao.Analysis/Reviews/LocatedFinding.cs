using System.Collections.Immutable;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>A finding as an editor underlines it, without fixes, that names its places by their blocks: edits elsewhere leave it as it is.</summary>
public sealed class LocatedFinding
{
    private readonly BlockPlace place;
    private readonly LocalizedText message;
    private readonly ImmutableArray<(BlockPlace Place, LocalizedText Message, OutsidePlace? Outside)> related;

    internal LocatedFinding(Finding finding, DraftTree tree)
    {
        (Rule, Severity, message) = (finding.Rule, finding.Severity, finding.Message);
        place = Locate(finding.Span, tree);
        related = [.. finding.Related.Select(other => (Locate(other.Span, tree), other.Message, other.Outside))];
    }

    /// <summary>Rule id.</summary>
    public string Rule { get; }

    /// <summary>Severity after settings are applied.</summary>
    public Severity Severity { get; }

    /// <summary>The finding in <paramref name="tree"/>, without fixes and arithmetic of its own.</summary>
    public Finding In(DraftTree tree)
    {
        var places = ImmutableArray.CreateBuilder<RelatedPlace>(related.Length);
        foreach (var other in related)
            places.Add(new(other.Place.In(tree), other.Message) { Outside = other.Outside });
        return new(Rule, Severity, place.In(tree), related.IsEmpty ? message : PlaceMark.Fill(message, tree, places[0].Span.Start), null, places.MoveToImmutable(), []);
    }

    /// <summary>Whether <paramref name="tree"/> has all of its places; those of a rule that waits for a pause may have gone with their blocks.</summary>
    public bool StandsIn(DraftTree tree)
    {
        if (!place.StandsIn(tree))
            return false;
        foreach (var other in related)
        {
            if (!other.Place.StandsIn(tree))
                return false;
        }

        return true;
    }

    /// <summary>Where it stands in <paramref name="tree"/>.</summary>
    public TextSpan SpanIn(DraftTree tree) => place.In(tree);

    /// <summary>What it says of <paramref name="tree"/>.</summary>
    public LocalizedText MessageIn(DraftTree tree) => related.IsEmpty || !PlaceMark.IsIn(message) ? message : PlaceMark.Fill(message, tree, related[0].Place.In(tree).Start);

    /// <summary>How many other places it names.</summary>
    public int RelatedCount => related.Length;

    /// <summary>One of the other places in <paramref name="tree"/>.</summary>
    /// <param name="index">Which one, from 0.</param>
    /// <param name="tree">The tree.</param>
    public (TextSpan Span, LocalizedText Message, OutsidePlace? Outside) RelatedIn(int index, DraftTree tree) => (related[index].Place.In(tree), related[index].Message, related[index].Outside);

    /// <summary>Whether the two say the same, word for word and place by place.</summary>
    internal bool Says(LocatedFinding other)
    {
        if (Severity != other.Severity || Compare(this, other) != 0 || message != other.message)
            return false;
        for (var i = 0; i < related.Length; i++)
        {
            if (related[i] != other.related[i])
                return false;
        }

        return true;
    }

    /// <summary>The order in which findings are read: by place, then by what tells them apart.</summary>
    internal static int Compare(LocatedFinding a, LocatedFinding b)
    {
        var order = a.place.Block.CompareTo(b.place.Block);
        if (order == 0)
            order = a.place.Span.Start.CompareTo(b.place.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(a.Rule, b.Rule);
        if (order == 0)
            order = a.place.Span.Length.CompareTo(b.place.Span.Length);
        if (order == 0)
            order = string.CompareOrdinal(a.message.Chinese, b.message.Chinese);
        return order == 0 ? CompareRelated(a, b) : order;
    }

    // A word that two entries of one name explain is reported for each: the two differ in nothing but the entry.
    private static int CompareRelated(LocatedFinding a, LocatedFinding b)
    {
        for (var i = 0; i < a.related.Length && i < b.related.Length; i++)
        {
            var (x, y) = (a.related[i].Place, b.related[i].Place);
            var order = x.Block.CompareTo(y.Block);
            if (order == 0)
                order = x.Span.Start.CompareTo(y.Span.Start);
            if (order != 0)
                return order;
        }

        return a.related.Length.CompareTo(b.related.Length);
    }

    private static BlockPlace Locate(TextSpan span, DraftTree tree)
    {
        var block = tree.FindBlock(span.Start);

        // What ends a block (a missing stop at the end of the text) belongs to it.
        return new(block.Id, span.Shift(-block.Span.Start));
    }
}

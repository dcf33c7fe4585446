using Hegao.Analysis.Outlining;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>A marker (序号) that would go on with a numbering of a draft: （三） behind （二）.</summary>
/// <param name="Text">The marker as its predecessor is written, with the spaces that stand behind that one.</param>
/// <param name="Indent">What stands before its predecessor on the line: spaces, or the <c>#</c> signs of a Markdown heading; empty for none.</param>
/// <param name="Predecessor">Where the marker before it stands.</param>
/// <param name="Series">The markers of the numbering so far, in reading order, <paramref name="Predecessor"/> the last; each opens its line.</param>
public sealed record NextMarker(string Text, string Indent, TextSpan Predecessor, IReadOnlyList<TextSpan> Series)
{
    /// <summary>Circled numbers end at ⑳; Chinese numerals of markers at 九十九.</summary>
    private const int MaxCircled = 20;

    private const int MaxNumber = 99;

    /// <summary>
    /// The markers that may open the line at <paramref name="lineStart"/>, the innermost numbering first; what stands on that line does not count. One
    /// that stands behind it already is left out: writing it again would break the numbering. O(sections).
    /// </summary>
    public static IReadOnlyList<NextMarker> At(DraftAnalysis analysis, int lineStart)
    {
        var (tree, outline) = (analysis.Tree, analysis.OutlineModel);
        var found = new List<NextMarker>();
        var lineEnd = tree.GetLineEnd(lineStart);
        var behind = outline.FindSection(tree, lineEnd) + 1;
        var last = lineStart == 0 ? -1 : outline.FindSection(tree, lineStart - 1);
        for (var i = last; i >= 0; i = outline.ParentOf(i))
        {
            var entry = outline.Entries[i];
            if (entry.Kind == SectionKind.Glossary)
                AddNextEntry(analysis, lineStart, lineEnd, found);
            else if (entry.Place == AnchorPlace.BlockStart && !IsContinued(outline, behind, i) && Make(tree, [.. Before(outline, i).Select(known => MarkerFact.Of(tree, known))]) is { } next)
                found.Add(next);
        }

        return found;
    }

    // The sections of the same scheme below the same heading, back to the one that is numbered 1.
    private static Stack<OutlineEntry> Before(OutlineModel outline, int index)
    {
        var entry = outline.Entries[index];
        var series = new Stack<OutlineEntry>([entry]);
        for (var i = index - 1; i >= 0 && series.Peek().Marker.Number > 1; i--)
        {
            var other = outline.Entries[i];
            if (outline.ParentOf(i) == outline.ParentOf(index) && other.Marker.Scheme == entry.Marker.Scheme && other.Place == AnchorPlace.BlockStart && other.Marker.Number == series.Peek().Marker.Number - 1)
                series.Push(other);
        }

        return series;
    }

    private static bool IsContinued(OutlineModel outline, int behind, int section)
    {
        var entry = outline.Entries[section];
        for (var i = behind; i < outline.Entries.Length; i++)
        {
            var other = outline.Entries[i];
            if (outline.ParentOf(i) == outline.ParentOf(section) && other.Marker.Scheme == entry.Marker.Scheme)
                return other.Marker.Number == entry.Marker.Number + 1;
        }

        return false;
    }

    private static void AddNextEntry(DraftAnalysis analysis, int lineStart, int lineEnd, List<NextMarker> found)
    {
        var markers = MarkerSeries.OfGlossary(analysis.GlossaryModel, analysis.Tree);
        if (markers.TrueForAll(marker => marker.Span.Start <= lineEnd) && Make(analysis.Tree, markers.FindAll(marker => marker.Span.Start < lineStart)) is { } next)
            found.Add(next);
    }

    private static NextMarker? Make(DraftTree tree, List<MarkerFact> series)
    {
        if (series.Count == 0 || series[^1] is not { Number: > 0 } last || Write(tree, last) is not { } text)
            return null;
        var line = tree.GetText(TextSpan.FromBounds(last.Span.Start - tree.GetPosition(last.Span.Start).Character, last.Span.Start));
        if (!line.All(static c => char.IsWhiteSpace(c) || c == '#'))
            return null;
        var behind = tree.GetText(new(last.Span.End, Math.Min(2, tree.Length - last.Span.End)));
        var spaces = behind.Length - behind.AsSpan().TrimStart(" \u3000").Length;
        return new(text + behind[..spaces], line, last.Span, [.. series.Select(static marker => marker.Span)]);
    }

    private static string? Write(DraftTree tree, MarkerFact last) => last.Marker.Scheme switch
    {
        MarkerScheme.Circled => last.Number < MaxCircled ? ((char)('①' + last.Number)).ToString() : null,
        _ => last.Number < MaxNumber ? MarkerText.Write(tree, last, last.Number + 1) : null,
    };
}

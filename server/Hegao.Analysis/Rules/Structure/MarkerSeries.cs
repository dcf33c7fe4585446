using Hegao.Analysis.Glossaries;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Markers that count on from one another: sections of one scheme below one heading, the items of a spoken list, the entries of a glossary.</summary>
internal static class MarkerSeries
{
    /// <summary>The series of sections and items; each is a list of entry numbers in reading order, two or more. O(sections).</summary>
    public static IEnumerable<List<int>> OfSections(OutlineModel outline) => outline.Numbering.Select(static series => series.Entries);

    /// <summary>The same with the slips in their numbers, from scratch.</summary>
    public static IEnumerable<NumberedSeries> Find(OutlineModel outline)
    {
        var open = new Dictionary<(int Parent, MarkerScheme Scheme), List<int>>();
        for (var i = 0; i < outline.Entries.Length; i++)
        {
            var entry = outline.Entries[i];
            if (entry.Marker.Number == 0 || entry.Kind is not (SectionKind.Heading or SectionKind.Item))
                continue;
            var key = (outline.ParentOf(i), entry.Marker.Scheme);
            if (!open.TryGetValue(key, out var series))
                open.Add(key, series = []);
            series.Add(i);
        }

        return open.Values.Where(static series => series.Count > 1)
            .Select(series => new NumberedSeries(series, NumberingReader.Find([.. series.Select(entry => outline.Entries[entry].Marker.Number)])));
    }

    /// <summary>The markers of a glossary's entries; none unless every entry has one.</summary>
    public static List<MarkerFact> OfGlossary(AnalysisParts draft) => OfGlossary(draft.Glossary, draft.Tree);

    /// <summary>The same of a glossary in its tree.</summary>
    public static List<MarkerFact> OfGlossary(GlossaryModel glossary, DraftTree tree)
    {
        var markers = new List<MarkerFact>(glossary.Items.Count);
        foreach (var item in glossary.Items)
        {
            if (item.MarkerPlace is not { } place)
                return [];
            markers.Add(new(item.Marker, place.In(tree)));
        }

        return markers;
    }
}

/// <summary>Markers that count on from one another, and the slips in their numbers.</summary>
/// <param name="Entries">Entry numbers of the outline, in reading order, two or more.</param>
/// <param name="Slips">What is wrong with the numbers.</param>
internal sealed record NumberedSeries(List<int> Entries, List<NumberingSlip> Slips);

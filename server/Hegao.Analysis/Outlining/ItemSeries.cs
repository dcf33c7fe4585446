using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>Spoken lists: 一是…二是…, 第一，…第二，…, and （1）…；（2）… within a paragraph; at least two of them within one section.</summary>
internal static class ItemSeries
{
    /// <summary>The items among <paramref name="facts"/>, the candidates from one section heading to the next: a list doesn't reach over a heading.</summary>
    public static List<SectionCandidate> Find(List<AnchorFact> facts)
    {
        var items = new List<SectionCandidate>();
        foreach (var scheme in (ReadOnlySpan<MarkerScheme>)[MarkerScheme.HanIs, MarkerScheme.Ordinal, MarkerScheme.ArabicParenthesis])
        {
            var first = items.Count;
            for (var i = 0; i < facts.Count; i++)
            {
                // 一是一，二是二 is a saying.
                if (facts[i].Title.Length < 2 || facts[i].Marker.Scheme != scheme || (scheme == MarkerScheme.ArabicParenthesis && facts[i].Place == AnchorPlace.BlockStart))
                    continue;
                if (facts[i].Marker.Number == 1)
                    first = Close(items, first);
                items.Add(new(i, facts[i], 4, SectionKind.Item));
            }

            Close(items, first);
        }

        return items;
    }

    // One alone is none. Where the next list begins.
    private static int Close(List<SectionCandidate> items, int first)
    {
        if (items.Count - first == 1)
            items.RemoveAt(first);
        return items.Count;
    }
}

using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>Spoken lists: 一是…二是…, 第一，…第二，…, and （1）…；（2）… within a paragraph; at least two of them within one section.</summary>
internal static class ItemSeries
{
    /// <summary>The items among <paramref name="facts"/>; a list doesn't reach over the heading of a section.</summary>
    public static List<SectionCandidate> Find(List<AnchorFact> facts, List<SectionCandidate> sections)
    {
        var items = new List<SectionCandidate>();
        foreach (var scheme in (ReadOnlySpan<MarkerScheme>)[MarkerScheme.HanIs, MarkerScheme.Ordinal, MarkerScheme.ArabicParenthesis])
        {
            var run = new List<SectionCandidate>();
            var nextSection = 0;
            for (var i = 0; i < facts.Count; i++)
            {
                while (nextSection < sections.Count && sections[nextSection].Order <= i)
                {
                    Close(run, items);
                    nextSection++;
                }

                // 一是一，二是二 is a saying.
                if (facts[i].Title.Length < 2 || facts[i].Marker.Scheme != scheme || (scheme == MarkerScheme.ArabicParenthesis && facts[i].Place == AnchorPlace.BlockStart))
                    continue;
                if (run.Count > 0 && facts[i].Marker.Number == 1)
                    Close(run, items);
                run.Add(new(i, facts[i], 4, SectionKind.Item));
            }

            Close(run, items);
        }

        return items;
    }

    private static void Close(List<SectionCandidate> run, List<SectionCandidate> items)
    {
        if (run.Count > 1)
            items.AddRange(run);
        run.Clear();
    }
}

using System.Buffers;
using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>Sections by their markers: 第一章, 一、, （一）, 1., （1）. A marker inside a paragraph counts where it goes on with a count.</summary>
internal static class NumberedSections
{
    private static readonly SearchValues<char> FigureChars = SearchValues.Create("0123456789.-−－ ");

    /// <summary>The level of a scheme, or −1 for one that numbers no sections (cli-contract).</summary>
    public static int LevelOf(Marker marker) => marker.Scheme switch
    {
        MarkerScheme.Chapter => 0,
        MarkerScheme.HanComma => 1,
        MarkerScheme.HanParenthesis => 2,
        MarkerScheme.ArabicDot => 3,
        MarkerScheme.ArabicParenthesis => 4,
        _ => -1,
    };

    /// <summary>Adds the numbered sections among <paramref name="facts"/>.</summary>
    public static void Add(List<AnchorFact> facts, List<SectionCandidate> sections)
    {
        Span<int> last = stackalloc int[5];
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            var level = LevelOf(fact.Marker);
            if (level < 0 || fact.Kind is not (AnchorKind.Marked or AnchorKind.Heading) || IsTableCell(facts, i))
                continue;
            var first = fact.Marker.Number == 1;
            var counts = fact.Place switch
            {
                AnchorPlace.BlockStart => true,
                AnchorPlace.AfterClause => first && fact.Marker.Scheme == MarkerScheme.HanParenthesis && StartsSeries(facts, i),
                _ => first ? StartsSeries(facts, i) : fact.Marker.Number == last[level] + 1,
            };

            // （1）…；（2）… within a paragraph is a list: ItemSeries.
            if (!counts || (fact.Marker.Scheme == MarkerScheme.ArabicParenthesis && fact.Place != AnchorPlace.BlockStart))
                continue;
            last[level] = fact.Marker.Number;
            last[(level + 1)..].Clear();
            sections.Add(new(i, fact, level, SectionKind.Heading));
        }
    }

    // The next of its kind goes on with 2, at a place where sections stand.
    private static bool StartsSeries(List<AnchorFact> facts, int first)
    {
        var scheme = facts[first].Marker.Scheme;
        for (var i = first + 1; i < facts.Count; i++)
        {
            if (facts[i].Marker.Scheme == scheme)
                return facts[i].Marker.Number == 2 && facts[i].Place != AnchorPlace.AfterClause;
            if (LevelOf(facts[i].Marker) is >= 0 and var level && level < LevelOf(facts[first].Marker))
                return false;
        }

        return false;
    }

    // 1.食品烟酒 and below it 2.6: the rows of a table that was taken from a page, cell by cell.
    private static bool IsTableCell(List<AnchorFact> facts, int at) =>
        facts[at].Follow == PassageSize.None && at + 1 < facts.Count && IsFigure(facts[at + 1]) && facts[at + 1].BlockIndex == facts[at].BlockIndex + 1;

    /// <summary>Whether a candidate is a line of nothing but a figure.</summary>
    public static bool IsFigure(AnchorFact fact) => fact.Kind == AnchorKind.Line && fact.Title.AsSpan().IndexOfAnyExcept(FigureChars) < 0;
}

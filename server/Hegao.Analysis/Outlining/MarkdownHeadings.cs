using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>Markdown headings without a marker, mapped by depth: the depth at which 一、 stands is level 1.</summary>
internal static class MarkdownHeadings
{
    /// <summary>Adds the unmarked headings among <paramref name="facts"/>, the report's title excepted.</summary>
    public static void Add(List<AnchorFact> facts, TitleEntry? title, List<SectionCandidate> sections)
    {
        var first = FirstLevelDepth(facts, title);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.HeadingLevel == 0 || NumberedSections.LevelOf(fact.Marker) >= 0 || IsTitle(fact, title) || fact.Title.Length == 0)
                continue;
            var level = Math.Clamp(1 + fact.HeadingLevel - first, 0, 4);
            sections.Add(new(i, fact, level, level == 0 ? SectionKind.Part : SectionKind.Heading));
        }
    }

    private static bool IsTitle(AnchorFact fact, TitleEntry? title) => title is { } known && known.Block == fact.Block && known.Anchor == fact.Index;

    private static int FirstLevelDepth(List<AnchorFact> facts, TitleEntry? title)
    {
        var marked = facts.Find(static fact => fact.HeadingLevel > 0 && fact.Marker.Scheme == MarkerScheme.HanComma);
        if (marked is not null)
            return marked.HeadingLevel;
        var depths = facts.Where(fact => fact.HeadingLevel > 0 && !IsTitle(fact, title)).Select(static fact => fact.HeadingLevel);
        return depths.DefaultIfEmpty(1).Min();
    }
}

using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>Run-in headings (段首小标题): short topic sentences that open passages, in rows within a section.</summary>
internal static class RunInSeries
{
    /// <summary>The run-in headings among <paramref name="facts"/>.</summary>
    public static List<SectionCandidate> Find(List<AnchorFact> facts, TitleEntry? title, List<SectionCandidate> sections)
    {
        var scopes = OutlineScope.Cut(facts, sections);
        var isSentenceLines = facts.Count > 0 && facts.Count(static fact => fact.Kind == AnchorKind.Sentence) * 2 > facts[^1].BlockIndex - facts[0].BlockIndex;
        var openings = scopes.SelectMany(scope => OpeningTopics.Find(facts, scope, title, isSentenceLines)).ToList();
        openings.AddRange(InnerTopics.Find(facts, [.. sections, .. openings], scopes));
        return openings;
    }
}

using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>The candidates between one section heading and the next: run-in headings form their series here.</summary>
/// <param name="From">Number of the first candidate behind the heading.</param>
/// <param name="To">Number of the next heading, or of candidates in all.</param>
/// <param name="HeadingParagraph">Paragraph of the heading, or −1 before the first one.</param>
/// <param name="EndBlock">Block of the next heading, or a number behind all blocks.</param>
internal readonly record struct OutlineScope(int From, int To, int HeadingParagraph, int EndBlock)
{
    /// <summary>Cuts a draft at its sections; what precedes the first one is a scope too.</summary>
    public static List<OutlineScope> Cut(List<AnchorFact> facts, List<SectionCandidate> sections)
    {
        var scopes = new List<OutlineScope>(sections.Count + 1);
        for (var i = -1; i < sections.Count; i++)
        {
            if (i >= 0 && sections[i].Kind == SectionKind.Glossary)
                continue;
            var from = i < 0 ? 0 : sections[i].Order + 1;
            var to = i + 1 < sections.Count ? Math.Min(facts.Count, sections[i + 1].Order) : facts.Count;
            if (from < to)
                scopes.Add(new(from, to, i < 0 ? -1 : sections[i].Fact.Paragraph, to < facts.Count ? facts[to].BlockIndex : int.MaxValue));
        }

        return scopes;
    }

    /// <summary>The scope's stretches of candidates that lie in one paragraph.</summary>
    public IEnumerable<(int From, int To)> Paragraphs(List<AnchorFact> facts)
    {
        for (var i = From; i < To;)
        {
            var end = i + 1;
            while (end < To && facts[end].Paragraph == facts[i].Paragraph)
                end++;
            yield return (i, end);
            i = end;
        }
    }
}

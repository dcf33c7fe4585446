namespace Hegao.Analysis.Outlining;

/// <summary>
/// The headings that cut a draft into passages: numbered ones, those of Markdown, of parts and of the glossary. They are decided on the whole
/// draft; what lies between two of them is decided there (<see cref="OutlinePassage"/>).
/// </summary>
internal static class SectionHeadings
{
    /// <summary>The headings among all candidates of a draft, in reading order; O(candidates).</summary>
    public static List<SectionCandidate> Find(List<AnchorFact> facts, TitleEntry? title)
    {
        var glossary = GlossaryHeading.Find(facts);

        // Below the glossary numbers count entries, not sections.
        var sections = OfBody(glossary < 0 ? facts : facts.GetRange(0, glossary), title);
        if (glossary >= 0)
            sections.Add(new(glossary, facts[glossary], 1, SectionKind.Glossary));
        return sections;
    }

    /// <summary>The headings among the candidates before the glossary.</summary>
    public static List<SectionCandidate> OfBody(List<AnchorFact> body, TitleEntry? title)
    {
        var sections = new List<SectionCandidate>();
        NumberedSections.Add(body, sections);
        MarkdownHeadings.Add(body, title, sections);
        PartHeadings.Add(body, title, sections);
        sections.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        return sections;
    }
}

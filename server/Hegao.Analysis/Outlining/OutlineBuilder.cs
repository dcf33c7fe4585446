using System.Collections.Immutable;

namespace Hegao.Analysis.Outlining;

/// <summary>Decides which heading candidates are sections, and nests them. One file each for what makes a section.</summary>
internal static class OutlineBuilder
{
    /// <summary>The outline that the heading candidates of a draft make.</summary>
    public static OutlineModel Build(List<AnchorFact> facts)
    {
        var title = TitleFinder.Find(facts);
        var glossary = GlossaryHeading.Find(facts);

        // Below the glossary numbers count entries, not sections.
        var body = glossary < 0 ? facts : facts.GetRange(0, glossary);
        var sections = new List<SectionCandidate>();
        NumberedSections.Add(body, sections);
        MarkdownHeadings.Add(body, title, sections);
        PartHeadings.Add(body, title, sections);
        if (glossary >= 0)
            sections.Add(new(glossary, facts[glossary], 1, SectionKind.Glossary));
        sections.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        var items = ItemSeries.Find(body, sections);
        var runIns = RunInSeries.Find(body, title, sections);
        sections.AddRange(items);
        sections.AddRange(runIns);
        sections.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        return new(title, Nest(sections));
    }

    private static ImmutableArray<OutlineEntry> Nest(List<SectionCandidate> sections)
    {
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>(sections.Count);
        var open = new Stack<int>();
        foreach (var section in sections)
        {
            while (open.TryPeek(out var last) && entries[last].Level >= section.Level)
                open.Pop();
            var fact = section.Fact;
            entries.Add(new(
                fact.Block,
                fact.Index,
                section.Level,
                section.Kind,
                fact.Marker,
                fact.Place,
                section.Title,
                section.LeadIn,
                open.TryPeek(out var parent) ? parent : -1));
            open.Push(entries.Count - 1);
        }

        return entries.DrainToImmutable();
    }
}

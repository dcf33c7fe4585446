using System.Collections.Immutable;

namespace Hegao.Analysis;

/// <summary>Finds the section that a place of a draft lies in.</summary>
public static class SectionLookup
{
    /// <summary>The innermost section around <paramref name="offset"/>, or null before the first.</summary>
    public static OutlineSection? Innermost(DraftOutline outline, int offset)
    {
        OutlineSection? found = null;
        var sections = outline.Sections;
        while (Last(sections, offset) is { } section)
            (found, sections) = (section, section.Children);
        return found;
    }

    // Sections of one level follow one another; the last one ends with the text, where a caret may stand.
    private static OutlineSection? Last(ImmutableArray<OutlineSection> sections, int offset)
    {
        for (var i = sections.Length - 1; i >= 0; i--)
        {
            if (sections[i].Span.Start <= offset)
                return sections[i].Span.Touches(offset) ? sections[i] : null;
        }

        return null;
    }
}

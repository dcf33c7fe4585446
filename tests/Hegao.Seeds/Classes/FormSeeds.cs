using Hegao.Syntax.Markers;

namespace Hegao.Seeds;

/// <summary>Seeds of form: numbers of sections, quotes, brackets and full stops that the draft has. Their control edit changes nothing that matters.</summary>
internal static class FormSeeds
{
    /// <summary>The seeds that the draft's own structure gives.</summary>
    public static IEnumerable<Seed> Of(DraftUnderTest draft)
    {
        var same = new TextChange(new(0, 0), string.Empty);
        foreach (var section in Flatten(draft.Analysis.Outline.Sections))
        {
            if (section.Children is [_, { Marker.Length: > 2 } second, _, ..] && second.Marker.Contains('二', StringComparison.Ordinal))
                yield return new("numbering", ["HG1001"], same, new(new(second.MarkerSpan.Start + second.Marker.IndexOf('二', StringComparison.Ordinal), 1), HanNumerals.Write(7)));
        }

        foreach (var (start, end) in draft.Paragraphs)
        {
            var text = draft.Text[start..end];
            if (text.IndexOf('”', StringComparison.Ordinal) is > 0 and var quote && text.AsSpan().Count('“') == text.AsSpan().Count('”') && text.AsSpan().Count('”') == 1)
                yield return new("quotes", ["HG4001"], same, new(new(start + quote, 1), string.Empty));
            if (text.IndexOf('）', StringComparison.Ordinal) is > 3 and var bracket && text.AsSpan().Count('（') == text.AsSpan().Count('）'))
                yield return new("brackets", ["HG4001"], same, new(new(start + bracket, 1), string.Empty));

            // A block that ends inside its line is a piece of a paragraph, and what follows it is the next sentence.
            if (text.AsSpan().Count('。') > 2 && (end >= draft.Text.Length || draft.Text.AsSpan(end).TrimStart(" 　").StartsWith("\n") || draft.Text.AsSpan(end).TrimStart(" 　").StartsWith("\r")))
                yield return new("full stop", ["HG4002"], same, new(new(end - 1, 1), string.Empty));
        }
    }

    private static IEnumerable<OutlineSection> Flatten(IEnumerable<OutlineSection> sections) => sections.SelectMany(static section => Flatten(section.Children).Prepend(section));
}

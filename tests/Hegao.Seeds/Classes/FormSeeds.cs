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

        foreach (var seed in Sequences(draft, same).Concat(GlossaryNumbers(draft, same)).Concat(Announcements(draft, same)))
            yield return seed;
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

    // 一是, 二是, 三是: the second of three or more becomes another number.
    private static IEnumerable<Seed> Sequences(DraftUnderTest draft, TextChange same)
    {
        foreach (var section in Flatten(draft.Analysis.Outline.Sections))
        {
            var items = section.Children.Where(static child => child.Kind == SectionKind.Item).ToArray();
            if (items is [_, { Marker: var marker } second, _, ..] && marker.IndexOf('二', StringComparison.Ordinal) is >= 0 and var at)
                yield return new("sequence", ["HG1001"], same, new(new(second.MarkerSpan.Start + at, 1), HanNumerals.Write(7)));
        }
    }

    // The number of an entry between two others.
    private static IEnumerable<Seed> GlossaryNumbers(DraftUnderTest draft, TextChange same)
    {
        var entries = draft.Analysis.Glossary.Entries;
        for (var i = 1; i + 1 < entries.Length; i++)
        {
            if (entries[i].Number is not { } number || entries[i - 1].Number != number - 1 || entries[i + 1].Number != number + 1)
                continue;
            var digits = $"{number}";
            var marker = draft.Text[entries[i].Span.Start..entries[i].TermSpan.Start];
            if (marker.IndexOf(digits, StringComparison.Ordinal) is >= 0 and var at)
                yield return new("glossary numbers", ["HG1001"], same, new(new(entries[i].Span.Start + at, digits.Length), $"{number + 7}"));
        }
    }

    // What the draft announces, with another number; and an announcement of the generator's own before sections that nothing announces.
    private static IEnumerable<Seed> Announcements(DraftUnderTest draft, TextChange same)
    {
        foreach (var check in draft.Analysis.Checks)
        {
            if (check is { Kind: CheckKind.Count, Outcome: CheckOutcome.Holds } && HanNumerals.ReadSmall(draft.Text.AsSpan(check.Span.Start, check.Span.Length), out var number) is > 0 and var length)
                yield return new("announced sections", ["HG1004"], same, new(new(check.Span.Start, length), HanNumerals.Write(number + 1)));
        }

        foreach (var section in Flatten(draft.Analysis.Outline.Sections))
        {
            var children = section.Children.Where(static child => child.Marker is ['（' or '(', _, ..]).ToArray();
            if (children.Length < 3 || children.Length != section.Children.Length || draft.Paragraphs.LastOrDefault(paragraph => paragraph.End <= children[0].MarkerSpan.Start) is not { End: > 0 } before || before.Start < section.Span.Start
                || draft.Text.AsSpan(before.End, children[0].MarkerSpan.Start - before.End).Trim("\r\n 　\t").Length > 0 || draft.Analysis.Checks.Any(check => check.Kind == CheckKind.Count && check.Span.Start >= before.Start && check.Span.End <= before.End))
                continue;
            string Say(int count) => $"重点做好{HanNumerals.Write(count)}个方面工作。";
            yield return new("announced sections", ["HG1004"], new(new(before.End, 0), Say(children.Length)), new(new(before.End, 0), Say(children.Length + 1)));
        }
    }

    private static IEnumerable<OutlineSection> Flatten(IEnumerable<OutlineSection> sections) => sections.SelectMany(static section => Flatten(section.Children).Prepend(section));
}

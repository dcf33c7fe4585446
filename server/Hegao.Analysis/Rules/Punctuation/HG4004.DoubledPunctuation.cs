using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG4004: two stops or pauses stand side by side where one belongs: 。。 ，。 、， (GB/T 15834-2011 §4).</summary>
internal sealed class DoubledPunctuationRule : IParagraphRule
{
    private static readonly System.Buffers.SearchValues<char> Points = System.Buffers.SearchValues.Create("。，；：、");

    private static readonly RuleDescriptor Rule = new("HG4004", new("标点重复或矛盾", "Doubled or contradictory punctuation"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        var text = paragraph.Reading;
        for (int i = 0, next; i < text.Length && (next = text.AsSpan(i).IndexOfAny(Points)) >= 0; i++)
        {
            i += next;
            var end = i + 1;
            while (end < text.Length && Points.Contains(text[end]))
                end++;

            // 。。。 is an ellipsis typed with full stops, another matter.
            if (end - i == 2 && IsSideBySide(paragraph, i))
                Report(paragraph, i, text[i], text[i + 1]);
            i = end - 1;
        }
    }

    // What was between them in the source (a page number, damage) may be why they meet in the reading.
    private static bool IsSideBySide(ParagraphContext paragraph, int at) => paragraph.Relative(at, 2).Length == 2;

    private static void Report(ParagraphContext paragraph, int at, char first, char second)
    {
        var span = paragraph.Relative(at, 2);
        if (first == second)
        {
            paragraph.Report(Rule, at, 2, new($"标点重复：“{first}{second}”。", $"Doubled punctuation: “{first}{second}”."), Keep(span, 0, first, FixKind.FormOnly));
            return;
        }

        paragraph.Report(
            Rule,
            at,
            2,
            new($"标点矛盾：“{first}{second}”只应保留一个。", $"Contradictory punctuation: only one of “{first}{second}” belongs here."),
            Keep(span, 1, first, FixKind.Alternative),
            Keep(span, 0, second, FixKind.Alternative));
    }

    private static Fix Keep(TextSpan span, int dropped, char kept, FixKind kind)
    {
        ImmutableArray<TextChange> edits = [new(new(span.Start + dropped, 1), string.Empty)];
        return new(new($"只留“{kept}”", $"Keep “{kept}” alone"), edits, kind);
    }
}

using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Notes line breaks inside a sentence of a plain text: a character on both sides and no stop. HG0002 counts them.</summary>
internal sealed class HardBreakObserver : IParagraphRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => HardBreakRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        // In Markdown a line break inside a paragraph is none.
        if (!paragraph.Block.IsProse || paragraph.Block.Container is not null || paragraph.Block.Tree.Format != DraftFormat.PlainText)
            return;
        var text = paragraph.Block.Text;
        foreach (var elision in paragraph.Block.Elisions)
        {
            if (elision.Kind != ElisionKind.LineBreak || elision.Start == 0 || elision.End >= text.Length || !IsWord(text[elision.Start - 1]) || !IsWord(text[elision.End]))
                continue;
            var span = new TextSpan(elision.Start, elision.Length);
            paragraph.ReportSource(HardBreakRule.Rule, TextSpan.FromBounds(elision.Start - 1, elision.End + 1), new("句中换行", "a line break in a sentence"), new Fix(default, [new(span, string.Empty)], FixKind.Certain));
        }

        NoteOpenEnd(paragraph, text);
    }

    // A long line without a stop: whether the next one goes on with its sentence is seen by the rule.
    private static void NoteOpenEnd(ParagraphContext paragraph, ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd().Length;
        if (end < MinLine || end == text.Length || !IsWord(text[end - 1]) || !text[..end].Contains('，') || paragraph.Block.AnchorCount > 0 && paragraph.Block.GetAnchor(0).Start == paragraph.Block.Span.Start && paragraph.Block.GetAnchor(0).Marker.Number > 0)
            return;
        paragraph.ReportSource(HardBreakRule.Rule, new(end - 1, 1), new("行末无标点", "a line without a stop"), new Fix(default, [new(TextSpan.FromBounds(end, text.Length), string.Empty)], FixKind.Certain));
    }

    /// <summary>A shorter line is a heading or one of a list.</summary>
    private const int MinLine = 20;

    private static bool IsWord(char c) => c is >= '\u4e00' and <= '\u9fff' || char.IsAsciiDigit(c);
}

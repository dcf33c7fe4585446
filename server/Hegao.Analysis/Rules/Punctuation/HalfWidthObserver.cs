using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Notes half-width punctuation between Chinese characters; HG4005 asks whether the draft is full-width otherwise.</summary>
internal sealed class HalfWidthObserver : IParagraphRule
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",;:?!");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => HalfWidthRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        if (!paragraph.Block.IsProse)
            return;
        var text = paragraph.Block.Text;
        for (int i = 1, next; i + 1 < text.Length && (next = text[i..^1].IndexOfAny(Marks)) >= 0; i++)
        {
            i += next;
            if (FullWidthOf(text[i]) is not { } full || !EndsWords(text[i - 1]) || !StartsWords(text[i + 1]))
                continue;
            var span = new TextSpan(i, 1);
            paragraph.ReportSource(HalfWidthRule.Rule, span, new("半角标点", "half-width punctuation"), new Fix(default, [new(span, full)], FixKind.FormOnly));
        }
    }

    private static string? FullWidthOf(char c) => c switch { ',' => "，", ';' => "；", ':' => "：", '?' => "？", '!' => "！", _ => null };

    private static bool EndsWords(char c) => c is >= '\u4e00' and <= '\u9fff' or '”' or '）' or '》' or '%' || char.IsAsciiDigit(c);

    private static bool StartsWords(char c) => c is >= '\u4e00' and <= '\u9fff' or '“' or '（' or '《';
}

using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Notes what a conversion left behind or lost: pinyin glosses (報(bào)告) and question marks in the place of characters. HG0001 counts them.</summary>
internal sealed class DamagedTextObserver : IParagraphRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => DamagedTextRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var elision in paragraph.Block.Elisions)
        {
            var span = new TextSpan(elision.Start, elision.Length);
            if (elision.Kind == ElisionKind.Gloss)
                paragraph.ReportSource(DamagedTextRule.Rule, span, new("拼音注音", "a pinyin gloss"), new Fix(default, [new(span, string.Empty)], FixKind.Certain));
            else if (elision.Kind == ElisionKind.Lost)
                paragraph.ReportSource(DamagedTextRule.Rule, span, new("字符丢失", "lost characters"));
        }
    }
}

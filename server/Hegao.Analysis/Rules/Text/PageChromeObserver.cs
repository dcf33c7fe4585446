using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Notes page chrome (版面残留) block by block: page numbers, lines of a web page, HTML entities and tags. HG0005 counts them.</summary>
internal sealed class PageChromeObserver : IParagraphRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => PageChromeRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        var block = paragraph.Block;
        if (block.Kind == BlockKind.Chrome)
        {
            Note(paragraph, Visible(block.Text));
            return;
        }

        // &nbsp; beside &nbsp; is one place, not six.
        var end = -1;
        foreach (var elision in block.Elisions)
        {
            if (elision.Kind is not (ElisionKind.Chrome or ElisionKind.Entity or ElisionKind.Tag))
                continue;
            if (elision.Start != end)
                Note(paragraph, new(elision.Start, elision.Length));
            end = elision.End;
        }
    }

    private static void Note(ParagraphContext paragraph, TextSpan span) =>
        paragraph.ReportSource(PageChromeRule.Rule, span, new("版面残留", "left over from a page"));

    private static TextSpan Visible(ReadOnlySpan<char> text)
    {
        var start = text.Length - text.TrimStart().Length;
        return TextSpan.FromBounds(start, Math.Max(start, text.TrimEnd().Length));
    }
}

using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Hegao.Syntax.Segmentation;

/// <summary>Runs Markdig and lists the leaf blocks in reading order, with the ranges of their visible text.</summary>
internal sealed class MarkdownLeafCollector
{
    private readonly string text;
    private readonly int origin;
    private readonly List<MarkdownLeaf> leaves;

    // Where the top-level block begins whose leaves are being collected. A list whose first line holds nothing but its sign begins before its first leaf.
    private int topLevel;

    private MarkdownLeafCollector(string text, int origin, List<MarkdownLeaf> leaves) => (this.text, this.origin, this.leaves) = (text, origin, leaves);

    /// <summary>Adds the leaves of <paramref name="text"/>.</summary>
    /// <param name="text">A stretch of Markdown that begins with a top-level block.</param>
    /// <param name="origin">Where the stretch stands; added to all offsets.</param>
    /// <param name="leaves">Receives the leaves.</param>
    public static void Collect(string text, int origin, List<MarkdownLeaf> leaves)
    {
        var collector = new MarkdownLeafCollector(text, origin, leaves);
        foreach (var block in Markdown.Parse(Disarm(text), MarkdownPipelines.Draft))
        {
            collector.topLevel = collector.LineStart(block.Span.Start);
            collector.Visit(block, MarkdownContainer.None);
        }
    }

    // Two signs are not what they are elsewhere: behind a tab inside a line Markdig loses count of where it is, and as markup such a tab is a
    // space; and [1]: … is a note, no definition that would change what [1] reads as in the rest of the draft.
    private static string Disarm(string text) => !text.Contains('\t') && !text.Contains("]:", StringComparison.Ordinal) ? text : string.Create(text.Length, text, static (target, source) =>
    {
        source.CopyTo(target);
        for (var at = source.IndexOf("]:", StringComparison.Ordinal); at >= 0; at = source.IndexOf("]:", at + 1, StringComparison.Ordinal))
            target[at + 1] = '：';
        for (var line = TextLine.At(source, 0); ; line = TextLine.At(source, line.Next))
        {
            target[MarkdownLine.SkipSpaces(source, line.Start, line.ContentEnd)..line.ContentEnd].Replace('\t', ' ');
            if (line.Next >= source.Length)
                return;
        }
    });

    private void Visit(Block block, MarkdownContainer around)
    {
        switch (block)
        {
            case Table table:
                foreach (var row in table)
                    AddRow((TableRow)row, around);
                break;
            case QuoteBlock quote:
                foreach (var child in quote)
                    Visit(child, around with { QuoteDepth = around.QuoteDepth + 1, IsItemStart = false, ItemNumber = null });
                break;
            case ListBlock list:
                foreach (var item in list)
                    VisitItem((ListItemBlock)item, list.IsOrdered, around with { ListDepth = around.ListDepth + 1 });
                break;
            case ContainerBlock other:
                foreach (var child in other)
                    Visit(child, around);
                break;
            case LeafBlock leaf:
                AddLeaf(leaf, around);
                break;
        }
    }

    private void VisitItem(ListItemBlock item, bool isOrdered, MarkdownContainer around)
    {
        var first = true;
        foreach (var child in item)
        {
            var at = leaves.Count;
            Visit(child, around with { IsItemStart = first, ItemNumber = first && isOrdered ? item.Order : null });
            if (first && isOrdered && leaves.Count > at && leaves[at].Visible is { } visible)
                visible.Insert(0, MarkerOf(item));
            first = false;
        }
    }

    // The number of an ordered item is a section marker (1.), with the space that keeps it apart from a number.
    private TextSpan MarkerOf(ListItemBlock item)
    {
        var end = item.Span.Start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return TextSpan.FromBounds(item.Span.Start, Math.Min(end + 2, text.Length)).Shift(origin);
    }

    private void AddRow(TableRow row, MarkdownContainer around)
    {
        var visible = new List<TextSpan>();
        foreach (var cell in row)
        {
            foreach (var content in (TableCell)cell)
                CollectVisible((content as LeafBlock)?.Inline, visible);
        }

        var line = LineStart(row.Span.Start);
        var end = LineEnd(Math.Max(row.Span.Start, line));
        for (var at = text.IndexOf('|', line, end - line); at >= 0; at = text.IndexOf('|', at + 1, end - at - 1))
        {
            if (at == line || text[at - 1] != '\\')
                AddVisible(visible, at, at + 1);
        }

        visible.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        Add(line, end, BlockKind.TableRow, around with { IsTableHeader = row.IsHeader }, visible);
    }

    private void AddLeaf(LeafBlock leaf, MarkdownContainer around)
    {
        var kind = leaf switch
        {
            HeadingBlock => BlockKind.Heading,
            CodeBlock => BlockKind.Code,
            HtmlBlock => BlockKind.Html,
            ParagraphBlock => BlockKind.Paragraph,
            _ => BlockKind.Rule,
        };
        if (leaf.Span.Length <= 0 || leaf.Span.Start >= text.Length)
            return;
        var container = leaf is HeadingBlock heading ? around with { HeadingLevel = heading.Level } : around;
        List<TextSpan>? visible = null;
        if (kind is BlockKind.Heading or BlockKind.Paragraph)
            CollectVisible(leaf.Inline, visible = []);
        Add(LineStart(leaf.Span.Start), Math.Min(EndOf(leaf), text.Length), kind, container, visible);
    }

    // A fence that nothing closes ends, to Markdig, where it opens; its lines say how far it goes.
    private int EndOf(LeafBlock leaf)
    {
        var end = leaf.Span.End + 1;
        return leaf is CodeBlock && leaf.Lines.Count > 0 ? Math.Max(end, LineEnd(leaf.Lines.Lines[leaf.Lines.Count - 1].Position)) : end;
    }

    private void Add(int start, int end, BlockKind kind, MarkdownContainer container, List<TextSpan>? visible)
    {
        leaves.Add(new(start + origin, end + origin, kind, container == MarkdownContainer.None ? null : container, start == topLevel, visible));
        topLevel = -1;
    }

    private void CollectVisible(ContainerInline? container, List<TextSpan> visible)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline { IsFirstCharacterEscaped: true } escaped when text[escaped.Span.Start] == '\\':
                    AddVisible(visible, escaped.Span.Start + 1, escaped.Span.End + 1);
                    break;
                case LiteralInline or AutolinkInline or HtmlEntityInline:
                    AddVisible(visible, inline.Span.Start, inline.Span.End + 1);
                    break;
                case CodeInline code:
                    AddVisible(visible, code.Span.Start + code.DelimiterCount, code.Span.End + 1 - code.DelimiterCount);
                    break;
                case DelimiterInline delimiter:
                    // [1][2]: a sign that opened nothing is text, what follows it may hang below it.
                    AddVisible(visible, delimiter.Span.Start, delimiter.Span.Start + delimiter.ToLiteral().Length);
                    CollectVisible(delimiter, visible);
                    break;
                case ContainerInline nested:
                    CollectVisible(nested, visible);
                    break;
            }
        }
    }

    private void AddVisible(List<TextSpan> visible, int start, int end)
    {
        if (end > start)
            visible.Add(TextSpan.FromBounds(start, end).Shift(origin));
    }

    private int LineStart(int offset) => offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;

    private int LineEnd(int offset) => text.IndexOfAny(['\n', '\r'], offset) is >= 0 and var end ? end : text.Length;
}

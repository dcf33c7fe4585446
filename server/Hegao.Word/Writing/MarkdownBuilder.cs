using System.Collections.Immutable;
using System.Text;
using Hegao.Word.Reading;

namespace Hegao.Word.Writing;

/// <summary>Writes paragraphs and tables as Markdown, and notes which paragraph gave every stretch of it.</summary>
internal sealed class MarkdownBuilder
{
    /// <summary>Signs that Markdown would take for its own wherever they stand.</summary>
    private const string Special = "\\`*_<&~";

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<WordPiece>.Builder pieces = ImmutableArray.CreateBuilder<WordPiece>();

    /// <summary>The Markdown so far.</summary>
    public string Text => text.ToString();

    /// <summary>Where it came from.</summary>
    public WordPlaces Places => new(pieces.ToImmutable());

    /// <summary>Adds a block, and a blank line behind it; nothing for a blank paragraph.</summary>
    public void Add(WordBlock block)
    {
        if (block is WordTable table)
            AddTable(table);
        else if (block is WordParagraph { IsBlank: false } paragraph)
            AddParagraph(paragraph);
    }

    /// <summary>Adds a heading that the document does not have.</summary>
    public void AddHeading(string title) => text.Append("# ").Append(title).Append("\n\n");

    private void AddParagraph(WordParagraph paragraph)
    {
        if (paragraph.Heading > 0)
            text.Append('#', paragraph.Heading).Append(' ');
        AddContent(paragraph, inCell: false);
        text.Append("\n\n");
    }

    private void AddTable(WordTable table)
    {
        var width = table.Rows.Max(static row => row.Count);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            text.Append('|');
            for (var c = 0; c < width; c++)
            {
                text.Append(' ');
                var start = text.Length;
                foreach (var paragraph in c < table.Rows[r].Count ? table.Rows[r][c].Where(static paragraph => !paragraph.IsBlank) : [])
                {
                    if (text.Length > start)
                        text.Append(' ');
                    AddContent(paragraph, inCell: true);
                }

                text.Append(" |");
            }

            text.Append('\n');
            if (r == 0)
                text.Append('|').Insert(text.Length, " --- |", width).Append('\n');
        }

        text.Append('\n');
    }

    // White space at the edges is layout; Markdown would read it as something else.
    private void AddContent(WordParagraph paragraph, bool inCell)
    {
        var visible = string.Concat(paragraph.Content.Select(static inline => inline.Text));
        var first = visible.Length - visible.AsSpan().TrimStart().Length;
        var last = visible.AsSpan().TrimEnd().Length;
        var column = 0;
        foreach (var inline in paragraph.Content)
        {
            var (from, to) = (Math.Max(0, first - column), Math.Min(inline.Text.Length, last - column));
            if (from < to)
                AddInline(paragraph, inline, column, from, to, inCell, visible, first);
            column += inline.Text.Length;
        }
    }

    private void AddInline(WordParagraph paragraph, WordInline inline, int column, int from, int to, bool inCell, string visible, int first)
    {
        var start = text.Length;
        var begun = from;
        for (var i = from; i < to; i++)
        {
            var c = inline.Text[i];
            var isLineStart = column + i == first || visible[column + i - 1] == '\n';
            if (!NeedsEscape(visible, column + i, isLineStart, inCell))
            {
                text.Append(inCell && c == '\n' ? ' ' : c is '\r' ? ' ' : c);
                continue;
            }

            Close(i);
            text.Append('\\');
            (start, begun) = (text.Length, i);
            text.Append(c);
        }

        Close(to);

        void Close(int end)
        {
            if (end > begun)
                pieces.Add(new(start, text.Length - start, paragraph.Number, column + begun, inline.Node, begun));
        }
    }

    // # and > open blocks at the start of a line; - and + do before a space; a line of = or - makes a heading of the one before.
    private static bool NeedsEscape(string visible, int at, bool isLineStart, bool inCell)
    {
        var c = visible[at];
        if (Special.Contains(c, StringComparison.Ordinal) || (inCell && c == '|'))
            return true;
        return isLineStart && (c is '#' or '>' or '=' or '|' || (c is '-' or '+' && (at + 1 == visible.Length || visible[at + 1] is ' ' or '-' or '\t')));
    }
}

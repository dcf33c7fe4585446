using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hegao.Word.Numbering;

namespace Hegao.Word.Reading;

/// <summary>Reads a document into paragraphs and tables in reading order: the body, text boxes behind the paragraph that they hang on, then the notes.</summary>
internal sealed class WordBodyReader
{
    /// <summary>A longer paragraph in a heading's style is text that somebody styled for its looks.</summary>
    private const int MaxHeading = 60;

    private readonly WordStyles styles;
    private readonly WordNumbering numbering;
    private readonly Revisions revisions;
    private readonly WordTally tally;
    private readonly InlineReader inlines;
    private readonly List<WordBlock> blocks = [];
    private readonly List<Paragraph> paragraphs = [];

    /// <param name="main">The document's main part.</param>
    /// <param name="view">Which text of tracked changes is read.</param>
    /// <param name="tally">Counts what is left out.</param>
    public WordBodyReader(MainDocumentPart main, RevisionView view, WordTally tally)
    {
        this.tally = tally;
        styles = new(main.StyleDefinitionsPart);
        numbering = new(main.NumberingDefinitionsPart, styles);
        revisions = new(view);
        Notes = new(main);
        inlines = new(revisions, tally, Notes);
        if (main.Document?.Body is { } body)
            ReadAll(body, blocks);
        FirstNote = blocks.Count;
        ReadNotes();
        tally.Add(WordLoss.NumberFormat, numbering.UnknownFormats);
        tally.Add(WordLoss.Revision, revisions.WereSeen ? 1 : 0);
    }

    /// <summary>What was read.</summary>
    public IReadOnlyList<WordBlock> Blocks => blocks;

    /// <summary>Where the notes begin among <see cref="Blocks"/>.</summary>
    public int FirstNote { get; }

    /// <summary>The notes.</summary>
    public NoteMarks Notes { get; }

    /// <summary>All paragraphs, the one of number 1 first.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => paragraphs;

    /// <summary>All text elements whose text was read, by number.</summary>
    public IReadOnlyList<Text> Nodes => inlines.Nodes;

    private void ReadNotes()
    {
        for (var i = 0; i < Notes.Used.Count; i++)
        {
            var from = blocks.Count;
            ReadAll(Notes.Used[i], blocks);
            if (Notes.AreEntries && blocks.Skip(from).OfType<WordParagraph>().FirstOrDefault(static paragraph => !paragraph.IsBlank) is { } first)
                blocks[blocks.IndexOf(first)] = first with { Content = [new($"[{i + 1}]", -1), .. first.Content] };
        }
    }

    private void ReadAll(OpenXmlElement container, List<WordBlock> into)
    {
        List<WordInline>? open = null;
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph when styles.IsContents(paragraph):
                    paragraphs.Add(paragraph);
                    tally.Add(WordLoss.Contents);
                    break;
                case Paragraph paragraph:
                    ReadParagraph(paragraph, into, ref open);
                    break;
                case Table table:
                    ReadTable(table, into);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    ReadAll(content, into);
                    break;
                case AlternateContent or CustomXmlBlock or OpenXmlUnknownElement or AlternateContentChoice:
                    ReadAll(child, into);
                    break;
                case InsertedRun or DeletedRun or MoveFromRun or MoveToRun when !revisions.IsHidden(child):
                    ReadAll(child, into);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph, List<WordBlock> into, ref List<WordInline>? open)
    {
        paragraphs.Add(paragraph);
        var number = paragraphs.Count;
        var content = open ?? [];
        var boxes = new List<OpenXmlElement>();
        var own = new List<WordInline>();
        inlines.Read(paragraph, own, boxes);

        // Word numbers no paragraph that shows nothing in the middle of another one.
        if (open is null && numbering.Next(paragraph) is { Length: > 0 } marker)
            content.Add(new(Separated(marker, own), -1));
        content.AddRange(own);
        open = revisions.HasLostMark(paragraph) ? content : null;
        if (open is null)
            into.Add(new WordParagraph(number, HeadingOf(paragraph, content), content));
        foreach (var box in boxes)
            ReadAll(box, into);
    }

    // 1. and 5G…: without a space the two would be one number.
    private static string Separated(string marker, List<WordInline> content)
    {
        var next = content.Select(static inline => inline.Text.AsSpan().TrimStart().IsEmpty ? '\0' : inline.Text.AsSpan().TrimStart()[0]).FirstOrDefault(static c => c != '\0');
        return char.IsAscii(marker[^1]) && char.IsAsciiLetterOrDigit(next) ? marker + " " : marker;
    }

    private int HeadingOf(Paragraph paragraph, List<WordInline> content)
    {
        var level = styles.IsTitle(paragraph) ? 1 : styles.OutlineLevel(paragraph) is > 0 and var outline ? Math.Min(outline + 1, 6) : 0;
        if (level == 0)
            return 0;
        var text = string.Concat(content.Select(static inline => inline.Text)).AsSpan().Trim();
        return text.Length is 0 or > MaxHeading || text.Contains('\n') || text[^1] is '。' or '；' or '，' ? 0 : level;
    }

    private void ReadTable(Table table, List<WordBlock> into)
    {
        var rows = new List<IReadOnlyList<IReadOnlyList<WordParagraph>>>();
        foreach (var row in table.Elements<TableRow>())
        {
            if (revisions.IsHidden(row))
                continue;
            var cells = new List<IReadOnlyList<WordParagraph>>();
            foreach (var cell in Cells(row))
                ReadCell(cell, cells);
            rows.Add(cells);
        }

        // A frame of one cell or one column only lays text out.
        if (rows.Count == 0)
            return;
        if (rows.Count == 1 || rows.All(static row => row.Count < 2))
            into.AddRange(rows.SelectMany(static row => row).SelectMany(static cell => cell));
        else
            into.Add(new WordTable(rows));
    }

    private static IEnumerable<TableCell> Cells(TableRow row)
    {
        foreach (var child in row.ChildElements)
        {
            if (child is TableCell cell)
                yield return cell;
            else if (child is SdtCell { SdtContentCell: { } content })
            {
                foreach (var inner in content.Elements<TableCell>())
                    yield return inner;
            }
        }
    }

    private void ReadCell(TableCell cell, List<IReadOnlyList<WordParagraph>> cells)
    {
        var content = new List<WordBlock>();
        ReadAll(cell, content);
        var own = new List<WordParagraph>();
        foreach (var block in content)
        {
            if (block is WordParagraph paragraph)
                own.Add(paragraph with { Heading = 0 });
            else if (block is WordTable inner)
            {
                tally.Add(WordLoss.NestedTable);
                own.AddRange(inner.Rows.SelectMany(static row => row).SelectMany(static item => item));
            }
        }

        var isContinued = cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
        var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MaxSpan);
        tally.Add(WordLoss.MergedCell, isContinued || span > 1 ? 1 : 0);
        cells.Add(own);
        for (var i = 1; i < span; i++)
            cells.Add([]);
    }

    /// <summary>Word has no table of more columns.</summary>
    private const int MaxSpan = 63;
}

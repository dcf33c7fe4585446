using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Tests;

/// <summary>Makes small Word documents.</summary>
internal sealed class DocxBuilder : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly WordprocessingDocument document;
    private readonly Body body = new();

    public DocxBuilder()
    {
        document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        Main = document.AddMainDocumentPart();
        Main.Document = new Document(body);
    }

    public MainDocumentPart Main { get; }

    /// <summary>Adds paragraphs of plain text.</summary>
    public DocxBuilder Text(params string[] lines) => Add([.. lines.Select(static line => new Paragraph(RunOf(line)))]);

    public DocxBuilder Add(params OpenXmlElement[] blocks)
    {
        body.Append(blocks);
        return this;
    }

    /// <summary>Adds a paragraph of list <paramref name="list"/> at <paramref name="level"/>, whose number Word generates.</summary>
    public DocxBuilder Item(int list, int level, string text) => Add(new Paragraph(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })),
        RunOf(text)));

    /// <summary>Defines list <paramref name="id"/>; each level is its format and its pattern.</summary>
    public DocxBuilder List(int id, params (NumberFormatValues Format, string Pattern)[] levels)
    {
        var part = Main.NumberingDefinitionsPart ?? Main.AddNewPart<NumberingDefinitionsPart>();
        part.Numbering ??= new DocumentFormat.OpenXml.Wordprocessing.Numbering();
        var definition = new AbstractNum { AbstractNumberId = id };
        for (var i = 0; i < levels.Length; i++)
        {
            definition.Append(new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = levels[i].Format },
                new LevelText { Val = levels[i].Pattern })
            { LevelIndex = i });
        }

        // Definitions stand before the lists that use them.
        part.Numbering.InsertAt(definition, 0);
        part.Numbering.Append(new NumberingInstance(new AbstractNumId { Val = id }) { NumberID = id });
        return this;
    }

    /// <summary>Defines a paragraph style.</summary>
    public DocxBuilder Style(string id, string name, int? outlineLevel = null)
    {
        var part = Main.StyleDefinitionsPart ?? Main.AddNewPart<StyleDefinitionsPart>();
        part.Styles ??= new Styles();
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (outlineLevel is { } level)
            style.Append(new StyleParagraphProperties(new OutlineLevel { Val = level }));
        part.Styles.Append(style);
        return this;
    }

    public DocxBuilder Styled(string style, string text) =>
        Add(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), RunOf(text)));

    public DocxBuilder Table(params string[][] rows) =>
        Add(new Table([.. rows.Select(static row => new TableRow([.. row.Select(static cell => new TableCell(new Paragraph(RunOf(cell))))]))]));

    public static Run RunOf(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>The document's bytes.</summary>
    public MemoryStream ToStream()
    {
        document.Save();
        return new(stream.ToArray());
    }

    /// <summary>Its Markdown.</summary>
    public string Markdown(RevisionView view = RevisionView.Final) => WordReader.Read(ToStream(), view).Text;

    public void Dispose() => document.Dispose();
}

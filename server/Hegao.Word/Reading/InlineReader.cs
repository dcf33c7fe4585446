using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Reading;

/// <summary>Reads the visible text of paragraphs, run by run, and sets text boxes apart.</summary>
internal sealed class InlineReader(Revisions revisions, WordTally tally, NoteMarks notes)
{
    private readonly List<Text> nodes = [];
    private int fieldDepth;
    private bool isInstruction;

    /// <summary>All text elements whose text was read, by number.</summary>
    public IReadOnlyList<Text> Nodes => nodes;

    /// <summary>Adds the text of <paramref name="element"/> and what it holds to <paramref name="content"/>, and its text boxes to <paramref name="boxes"/>.</summary>
    public void Read(OpenXmlElement element, List<WordInline> content, List<OpenXmlElement> boxes)
    {
        foreach (var child in element.ChildElements)
            ReadChild(child, content, boxes);
    }

    private void ReadChild(OpenXmlElement child, List<WordInline> content, List<OpenXmlElement> boxes)
    {
        if (revisions.IsHidden(child))
            return;
        switch (child)
        {
            // What stands above the base of a ruby is its pronunciation.
            case RunProperties or ParagraphProperties or FieldCode or DeletedFieldCode or RubyContent or SdtProperties or SdtEndCharProperties:
                break;
            case Run run when IsHiddenText(run):
                tally.Add(WordLoss.HiddenText);
                break;
            case FieldChar field:
                ReadField(field);
                break;
            case Text text when !isInstruction:
                AddNode(text, content);
                break;
            case DeletedText deleted when !isInstruction:
                // In the original view the text of a deletion is there; it has no element that a comment could be tied to.
                content.Add(new(deleted.Text, -1));
                break;
            case TabChar or PositionalTab:
                content.Add(new(" ", -1));
                break;
            case CarriageReturn:
            case Break line when IsLineBreak(line):
                content.Add(new("\n", -1));
                break;
            case NoBreakHyphen:
                content.Add(new("-", -1));
                break;
            case SymbolChar symbol:
                AddSymbol(symbol, content);
                break;
            case FootnoteReference footnote when notes.MarkOf(footnote) is { } mark:
                content.Add(new(mark, -1));
                break;
            case EndnoteReference endnote when notes.MarkOf(endnote) is { } mark:
                content.Add(new(mark, -1));
                break;
            case TextBoxContent box:
                boxes.Add(box);
                break;
            case AlternateContent alternatives:
                // The same drawing twice, for newer and for older programs.
                Read((OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>() ?? alternatives, content, boxes);
                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                content.Add(new(formula.Text, -1));
                break;
            case Drawing or Picture or EmbeddedObject:
                ReadDrawing(child, boxes);
                break;
            default:
                Read(child, content, boxes);
                break;
        }
    }

    private void ReadDrawing(OpenXmlElement drawing, List<OpenXmlElement> boxes)
    {
        var before = boxes.Count;
        Read(drawing, [], boxes);
        if (boxes.Count == before)
            tally.Add(WordLoss.Picture);
    }

    private static bool IsLineBreak(Break line) => line.Type is null || line.Type.Value == BreakValues.TextWrapping;

    private static bool IsHiddenText(Run run) => run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value);

    // A field is its instruction and its result; only the result is text (ECMA-376 Part 1 §17.16.18).
    private void ReadField(FieldChar field)
    {
        var kind = field.FieldCharType?.Value;
        if (kind == FieldCharValues.Begin)
            (fieldDepth, isInstruction) = (fieldDepth + 1, true);
        else if (kind == FieldCharValues.Separate)
            isInstruction = false;
        else if (kind == FieldCharValues.End)
            (fieldDepth, isInstruction) = (Math.Max(0, fieldDepth - 1), false);
    }

    private void AddNode(Text text, List<WordInline> content)
    {
        content.Add(new(text.Text, nodes.Count));
        nodes.Add(text);
    }

    private static void AddSymbol(SymbolChar symbol, List<WordInline> content)
    {
        // Codes of symbol fonts lie at U+F000; what they show only the font knows.
        if (symbol.Char?.Value is { } hex && int.TryParse(hex, System.Globalization.NumberStyles.HexNumber, null, out var code) && code is >= 0x20 and < 0xD800)
            content.Add(new(((char)code).ToString(), -1));
    }
}

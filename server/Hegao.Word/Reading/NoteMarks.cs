using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Reading;

/// <summary>
/// The footnotes and endnotes of a document. Where all of them explain a term (词条：释义), as in a report, they are its glossary: the body has
/// [1] where Word shows ¹, and the notes are the entries.
/// </summary>
internal sealed class NoteMarks
{
    /// <summary>A term is no longer than this.</summary>
    private const int MaxTerm = 45;

    private readonly Dictionary<long, FootnoteEndnoteType> footnotes;
    private readonly Dictionary<long, FootnoteEndnoteType> endnotes;
    private readonly List<FootnoteEndnoteType> used = [];

    /// <param name="main">The document's main part.</param>
    public NoteMarks(MainDocumentPart main)
    {
        footnotes = Notes(main.FootnotesPart?.Footnotes?.Elements<Footnote>());
        endnotes = Notes(main.EndnotesPart?.Endnotes?.Elements<Endnote>());
        AreEntries = footnotes.Count + endnotes.Count > 0 && footnotes.Values.Concat(endnotes.Values).All(IsEntry);
    }

    /// <summary>Whether the notes are a glossary.</summary>
    public bool AreEntries { get; }

    /// <summary>The notes in the order of their references.</summary>
    public IReadOnlyList<FootnoteEndnoteType> Used => used;

    /// <summary>What stands for a reference in the text; null where the notes are no glossary, or the note is missing.</summary>
    public string? MarkOf(FootnoteEndnoteReferenceType reference)
    {
        if (reference.Id?.Value is not { } id || !(reference is FootnoteReference ? footnotes : endnotes).TryGetValue(id, out var note))
            return null;
        if (!used.Contains(note))
            used.Add(note);
        return AreEntries ? $"[{used.IndexOf(note) + 1}]" : null;
    }

    private static Dictionary<long, FootnoteEndnoteType> Notes<T>(IEnumerable<T>? notes)
        where T : FootnoteEndnoteType
    {
        var byId = new Dictionary<long, FootnoteEndnoteType>();
        foreach (var note in notes ?? [])
        {
            // Separators between text and notes are kept as notes too.
            if (note.Id?.Value is { } id && (note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal))
                byId.TryAdd(id, note);
        }

        return byId;
    }

    private static bool IsEntry(FootnoteEndnoteType note)
    {
        var text = note.InnerText.AsSpan().Trim();
        var head = text[..Math.Min(text.Length, MaxTerm)];
        return head.IndexOfAny('：', ':') > 0 || head.IndexOf("是指") > 0 || (head.Length > 0 && head[0] == '“');
    }
}

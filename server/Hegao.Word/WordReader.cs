using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hegao.Word.Reading;
using Hegao.Word.Writing;

namespace Hegao.Word;

/// <summary>Reads Word documents (<c>.docx</c>, ECMA-376) as drafts.</summary>
public static class WordReader
{
    /// <summary>Reads the document in <paramref name="stream"/>, which can seek.</summary>
    /// <exception cref="WordUnreadableException">It is none, is protected by a password, or passes <see cref="WordLimits"/>.</exception>
    public static WordDraft Read(Stream stream, RevisionView view = RevisionView.Final)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var document = WordPackage.Open(stream, isEditable: false);
        try
        {
            return Read(document, view).Draft;
        }
        catch (Exception exception) when (WordPackage.IsDamage(exception))
        {
            throw new WordUnreadableException(WordFailure.Damaged, exception);
        }
    }

    /// <summary>Reads an open document, and keeps hold of its elements by their numbers.</summary>
    internal static (WordDraft Draft, WordBodyReader Body) Read(WordprocessingDocument document, RevisionView view)
    {
        var main = document.MainDocumentPart ?? throw new WordUnreadableException(WordFailure.Damaged);
        var tally = new WordTally();
        var body = new WordBodyReader(main, view, tally);
        var markdown = new MarkdownBuilder();
        for (var i = 0; i < body.Blocks.Count; i++)
        {
            if (i == body.FirstNote && body.Notes.AreEntries)
                markdown.AddHeading("名词解释");
            markdown.Add(body.Blocks[i]);
        }

        tally.Add(WordLoss.Comment, main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() ?? 0);
        tally.Add(WordLoss.HeaderFooter, main.HeaderParts.Count(static part => HasText(part.Header)) + main.FooterParts.Count(static part => HasText(part.Footer)));
        return (new(markdown.Text, markdown.Places, tally.ToArray()), body);
    }

    private static bool HasText(DocumentFormat.OpenXml.OpenXmlElement? element) => !string.IsNullOrWhiteSpace(element?.InnerText);
}

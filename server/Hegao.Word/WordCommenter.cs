using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hegao.Word.Commenting;
using Hegao.Word.Reading;

namespace Hegao.Word;

/// <summary>Writes comments (批注) into a copy of a Word document, each at the words that it speaks of.</summary>
public static class WordCommenter
{
    /// <summary>Puts <paramref name="comments"/> into the document in <paramref name="input"/> and writes it to <paramref name="output"/>; nothing else is changed.</summary>
    /// <param name="input">The document; can seek.</param>
    /// <param name="output">Receives the copy.</param>
    /// <param name="view">The view in which the places of the comments were read.</param>
    /// <param name="comments">The comments.</param>
    /// <param name="author">Whom Word names as their author.</param>
    /// <param name="date">When they were made.</param>
    /// <exception cref="WordUnreadableException">The document cannot be read.</exception>
    public static void Write(Stream input, Stream output, RevisionView view, IEnumerable<WordComment> comments, string author, DateTimeOffset date)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comments);
        using var copy = new MemoryStream();
        input.Position = 0;
        input.CopyTo(copy);
        try
        {
            using (var document = WordPackage.Open(copy, isEditable: true))
            {
                var (draft, body) = WordReader.Read(document, view);
                new Session(document, draft, body, author, date).Write(comments);
                document.Save();
            }
        }
        catch (Exception exception) when (WordPackage.IsDamage(exception))
        {
            throw new WordUnreadableException(WordFailure.Damaged, exception);
        }

        copy.Position = 0;
        copy.CopyTo(output);
    }

    private sealed class Session(WordprocessingDocument document, WordDraft draft, WordBodyReader body, string author, DateTimeOffset date)
    {
        private readonly RunSplitter runs = new(body.Nodes);

        public void Write(IEnumerable<WordComment> comments)
        {
            var main = document.MainDocumentPart ?? throw new WordUnreadableException(WordFailure.Damaged);
            var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
            part.Comments ??= new Comments();
            var next = part.Comments.Elements<Comment>().Select(static comment => int.TryParse(comment.Id?.Value, out var id) ? id : 0).DefaultIfEmpty(-1).Max() + 1;

            // Comments that start later come first: what is split then lies behind the places of those to come.
            foreach (var comment in comments.OrderByDescending(static comment => comment.Start).ThenBy(static comment => comment.End))
            {
                var id = (next++).ToString(CultureInfo.InvariantCulture);
                Mark(comment, id);
                part.Comments.Append(Content(comment, id));
            }

            part.Comments.Save();
        }

        private Comment Content(WordComment comment, string id)
        {
            var content = new Comment { Id = id, Author = author, Initials = "HG", Date = date.UtcDateTime };
            foreach (var line in comment.Text.Split('\n'))
                content.Append(new Paragraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve })));
            return content;
        }

        private void Mark(WordComment comment, string id)
        {
            var pieces = draft.Places.Between(comment.Start, Math.Max(comment.End, comment.Start + 1)).ToList();
            var words = pieces.Where(static piece => piece.Node >= 0).ToList();
            if (words.Count > 0 && IsInBody(body.Nodes[words[0].Node]) && IsInBody(body.Nodes[words[^1].Node]))
            {
                Surround(runs.RunFrom(words[0].Node, words[0].NodeOffset), runs.RunUpTo(words[^1].Node, words[^1].NodeOffset + words[^1].Length), id);
                return;
            }

            // Numbers that Word generates have no run, and Word allows no comments inside text boxes and notes: the whole paragraph, or the one that they hang on.
            if (pieces.Count == 0 || HostOf(body.Paragraphs[pieces[0].Paragraph - 1]) is not { } host)
                return;
            var first = host.ChildElements.FirstOrDefault(static child => child is not ParagraphProperties);
            if (first is null)
                host.Append(first = new Run());
            Surround(first, host.LastChild ?? first, id);
        }

        private static bool IsInBody(OpenXmlElement element) =>
            element.Ancestors<Body>().Any() && !element.Ancestors<TextBoxContent>().Any();

        private Paragraph? HostOf(Paragraph paragraph)
        {
            if (paragraph.Ancestors<FootnoteEndnoteType>().FirstOrDefault() is { Id.Value: var id } note)
            {
                var reference = document.MainDocumentPart?.Document?.Body?.Descendants<FootnoteEndnoteReferenceType>()
                    .FirstOrDefault(item => item.Id?.Value == id && item is FootnoteReference == note is Footnote);
                return reference is null ? null : HostOf(reference.Ancestors<Paragraph>().First());
            }

            return paragraph.Ancestors<TextBoxContent>().LastOrDefault() is { } box ? box.Ancestors<Paragraph>().LastOrDefault() : paragraph;
        }

        private static void Surround(OpenXmlElement first, OpenXmlElement last, string id)
        {
            first.InsertBeforeSelf(new CommentRangeStart { Id = id });
            var reference = new Run(new CommentReference { Id = id });
            var end = new CommentRangeEnd { Id = id };
            last.InsertAfterSelf(end);
            end.InsertAfterSelf(reference);
        }
    }
}

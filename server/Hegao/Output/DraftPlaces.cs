using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Word;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>Where things stand in a draft, as its reader counts: lines of a text file, paragraphs of a Word document.</summary>
/// <param name="tree">The draft's tree.</param>
/// <param name="word">The paragraphs behind it, or null for a text file.</param>
internal sealed class DraftPlaces(DraftTree tree, WordPlaces? word)
{
    /// <summary>As many words of a Word document are quoted at most.</summary>
    private const int MaxQuote = 40;

    /// <summary>The places of <paramref name="file"/>, which <paramref name="tree"/> was read from.</summary>
    public static DraftPlaces Of(DraftFile file, DraftTree tree) => new(tree, file.Word?.Places);

    /// <summary>The draft's tree.</summary>
    public DraftTree Tree => tree;

    /// <summary>1-based line, or paragraph of a Word document, and 0-based column in it, in UTF-16 code units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        if (word is not null)
            return word.Locate(offset);
        var (line, column) = tree.GetPosition(offset);
        return (line + 1, column);
    }

    /// <summary>What a person calls the place of <paramref name="offset"/>: 第5行, or 第5段 of a Word document.</summary>
    public LocalizedText NameOf(int offset) => (word is null ? PlaceNames.Lines : new ParagraphNames(word)).NameOf(tree, offset);

    /// <summary>What stands at a place of a Word document, by which it is found there; null in a text file, which has lines.</summary>
    public string? QuoteOf(TextSpan span)
    {
        if (word is null)
            return null;
        var quote = string.Concat(word.Between(span.Start, span.End).Select(piece => tree.GetText(new(piece.Start, piece.Length))));
        return quote.Length <= MaxQuote ? quote : quote[..MaxQuote] + "…";
    }
}

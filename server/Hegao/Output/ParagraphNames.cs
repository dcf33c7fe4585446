using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Word;

namespace Hegao.Output;

/// <summary>Places of a Word document by its paragraphs: 第5段, paragraph 5.</summary>
internal sealed class ParagraphNames(WordPlaces places) : PlaceNames
{
    /// <inheritdoc/>
    public override LocalizedText NameOf(DraftTree tree, int offset)
    {
        var paragraph = places.Locate(offset).Paragraph;
        return new($"第{paragraph}段", $"paragraph {paragraph}");
    }
}

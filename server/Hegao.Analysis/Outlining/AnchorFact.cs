using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>A heading candidate with its title, freed from its place: what the outline is decided on.</summary>
/// <param name="Block">The block it lies in.</param>
/// <param name="BlockIndex">That block's number when the outline was built; only differences within one build matter.</param>
/// <param name="Paragraph">Number of the block in which its paragraph starts: a paragraph that is very long lies in several blocks.</param>
/// <param name="Index">Its number among the block's candidates.</param>
/// <param name="Kind">What makes it a candidate.</param>
/// <param name="Place">What stands before it.</param>
/// <param name="Marker">Its marker.</param>
/// <param name="HeadingLevel">1–6 for a Markdown heading, else 0.</param>
/// <param name="Title">The title, folded.</param>
/// <param name="Passage">What stands between its title and the next candidate.</param>
/// <param name="Follow">What the block goes on with behind it.</param>
internal sealed record AnchorFact(
    BlockId Block,
    int BlockIndex,
    int Paragraph,
    int Index,
    AnchorKind Kind,
    AnchorPlace Place,
    Marker Marker,
    int HeadingLevel,
    string Title,
    PassageSize Passage,
    PassageSize Follow)
{
    /// <summary>Collects the candidates of a draft in reading order.</summary>
    public static List<AnchorFact> Collect(DraftTree tree)
    {
        var facts = new List<AnchorFact>(tree.AnchorCount);
        for (var index = 0; tree.TryFindAnchored(index, out var block); index = block.Index + 1)
        {
            var paragraph = block.IsContinuation && facts.Count > 0 && facts[^1].BlockIndex == block.Index - 1 ? facts[^1].Paragraph : block.Index;
            var reading = block.GetReading();
            for (var i = 0; i < block.AnchorCount; i++)
            {
                var anchor = block.GetAnchor(i);
                facts.Add(new(
                    block.Id,
                    block.Index,
                    paragraph,
                    i,
                    anchor.Kind,
                    anchor.Place,
                    anchor.Marker,
                    anchor.HeadingLevel,
                    reading.Substring(anchor.TitleReadingStart, anchor.TitleReadingLength),
                    anchor.Passage,
                    anchor.Follow));
            }
        }

        return facts;
    }
}

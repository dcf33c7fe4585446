using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>A heading candidate with its title, freed from its place: what the outline is decided on.</summary>
/// <param name="Block">The block it lies in.</param>
/// <param name="Paragraph">The block in which its paragraph starts: a paragraph that is very long lies in several blocks.</param>
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
    BlockId Paragraph,
    int Index,
    AnchorKind Kind,
    AnchorPlace Place,
    Marker Marker,
    int HeadingLevel,
    string Title,
    PassageSize Passage,
    PassageSize Follow)
{
    private bool? namesPart;
    private bool? namesGlossary;

    /// <summary>Whether the title has a word for a part of a report (工作回顾); found at the first call.</summary>
    public bool NamesPart => namesPart ??= PartHeadings.HasWord(Title);

    /// <summary>Whether the title is that of a glossary; found at the first call.</summary>
    public bool NamesGlossary => namesGlossary ??= GlossaryHeading.IsHeading(Title);

    /// <summary>Number of its block. Whoever keeps the candidates from version to version moves it on with the text.</summary>
    public int BlockIndex { get; set; }

    /// <summary>Collects the candidates of a draft in reading order.</summary>
    public static List<AnchorFact> Collect(DraftTree tree)
    {
        var facts = new List<AnchorFact>(tree.AnchorCount);
        Read(tree, 0, tree.BlockCount, null, facts);
        return facts;
    }

    /// <summary>Adds the candidates of some blocks of <paramref name="tree"/>.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="first">Number of the first block.</param>
    /// <param name="end">Number of the block behind the last.</param>
    /// <param name="before">The candidate before the first, or null: a block that goes on with a paragraph leans on it.</param>
    /// <param name="facts">Where they are added.</param>
    public static void Read(DraftTree tree, int first, int end, AnchorFact? before, List<AnchorFact> facts)
    {
        for (var index = first; tree.TryFindAnchored(index, out var block) && block.Index < end; index = block.Index + 1)
        {
            var paragraph = block.IsContinuation && before is not null && before.BlockIndex == block.Index - 1 ? before.Paragraph : block.Id;
            var reading = block.GetReading();
            for (var i = 0; i < block.AnchorCount; i++)
            {
                var anchor = block.GetAnchor(i);
                before = new(
                    block.Id,
                    paragraph,
                    i,
                    anchor.Kind,
                    anchor.Place,
                    anchor.Marker,
                    anchor.HeadingLevel,
                    reading.Substring(anchor.TitleReadingStart, anchor.TitleReadingLength),
                    anchor.Passage,
                    anchor.Follow)
                {
                    BlockIndex = block.Index,
                };
                facts.Add(before);
            }
        }
    }
}

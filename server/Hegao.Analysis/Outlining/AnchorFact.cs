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
    private bool? namesPart;
    private bool? namesGlossary;

    /// <summary>Whether the title has a word for a part of a report (工作回顾); found at the first call.</summary>
    public bool NamesPart => namesPart ??= PartHeadings.HasWord(Title);

    /// <summary>Whether the title is that of a glossary; found at the first call.</summary>
    public bool NamesGlossary => namesGlossary ??= GlossaryHeading.IsHeading(Title);

    /// <summary>Collects the candidates of a draft in reading order.</summary>
    public static List<AnchorFact> Collect(DraftTree tree)
    {
        var facts = new List<AnchorFact>(tree.AnchorCount);
        Read(tree, 0, tree.BlockCount, facts);
        return facts;
    }

    /// <summary>The candidates of <paramref name="tree"/>, given those of the tree before its update: the new blocks alone are read.</summary>
    public static List<AnchorFact> Update(List<AnchorFact> before, DraftTree tree, DraftTreeUpdate update)
    {
        var facts = new List<AnchorFact>(tree.AnchorCount);
        facts.AddRange(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(before)[..FirstFrom(before, update.First)]);

        // A block that goes on with a paragraph leans on the block before it.
        var behind = update.First + update.NewCount;
        while (behind < tree.BlockCount && tree.GetBlock(behind).IsContinuation)
            behind++;
        Read(tree, update.First, behind, facts);
        var shift = update.NewCount - update.OldCount;
        for (var i = FirstFrom(before, behind - shift); i < before.Count; i++)
            facts.Add(shift == 0 ? before[i] : before[i] with { BlockIndex = before[i].BlockIndex + shift, Paragraph = before[i].Paragraph + shift });
        return facts;
    }

    private static int FirstFrom(List<AnchorFact> facts, int block)
    {
        var (low, high) = (0, facts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (facts[middle].BlockIndex < block)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static void Read(DraftTree tree, int first, int end, List<AnchorFact> facts)
    {
        for (var index = first; tree.TryFindAnchored(index, out var block) && block.Index < end; index = block.Index + 1)
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
    }
}

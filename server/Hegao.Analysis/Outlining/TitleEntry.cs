using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>The report's title and its meeting line, by name.</summary>
/// <param name="Block">The title's block.</param>
/// <param name="Anchor">Its candidate there.</param>
/// <param name="Place">The place that reports, or null.</param>
/// <param name="Year">The year of the meeting, or null.</param>
/// <param name="MeetingBlock">The block of the meeting line, or null.</param>
/// <param name="DateBlock">The block of the line before it where that names the day (2023年2月1日在云川县⏎第十八届人民代表大会…), or null.</param>
internal sealed record TitleEntry(BlockId Block, int Anchor, string? Place, int? Year, BlockId? MeetingBlock, BlockId? DateBlock)
{
    /// <summary>The title with its place in <paramref name="tree"/>.</summary>
    public DraftTitle? Locate(DraftTree tree)
    {
        if (!tree.TryGetBlock(Block, out var block))
            return null;
        var anchor = block.GetAnchor(Anchor);
        return new(anchor.TitleSpan, tree.GetText(anchor.TitleSpan), Place, Year, LineOf(tree, MeetingBlock) is { } line ? LineOf(tree, DateBlock) + line : null);
    }

    private static string? LineOf(DraftTree tree, BlockId? block) => block is { } id && tree.TryGetBlock(id, out var line) && line.AnchorCount > 0
        ? tree.GetText(TextSpan.FromBounds(line.GetAnchor(0).Start, line.GetAnchor(0).TitleSpan.End))
        : null;
}

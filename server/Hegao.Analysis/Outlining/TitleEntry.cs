using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>The report's title and its meeting line, by name.</summary>
/// <param name="Block">The title's block.</param>
/// <param name="Anchor">Its candidate there.</param>
/// <param name="Place">The place that reports, or null.</param>
/// <param name="Year">The year of the meeting, or null.</param>
/// <param name="MeetingBlock">The block of the meeting line, or null.</param>
internal sealed record TitleEntry(BlockId Block, int Anchor, string? Place, int? Year, BlockId? MeetingBlock)
{
    /// <summary>The title with its place in <paramref name="tree"/>.</summary>
    public DraftTitle? Locate(DraftTree tree)
    {
        if (!tree.TryGetBlock(Block, out var block))
            return null;
        var anchor = block.GetAnchor(Anchor);
        var meeting = MeetingBlock is { } id && tree.TryGetBlock(id, out var line) && line.AnchorCount > 0
            ? tree.GetText(TextSpan.FromBounds(line.GetAnchor(0).Start, line.GetAnchor(0).TitleSpan.End))
            : null;
        return new(anchor.TitleSpan, tree.GetText(anchor.TitleSpan), Place, Year, meeting);
    }
}

namespace Hegao.Syntax.Anchors;

/// <summary>A heading candidate in the coordinates of its block's reading.</summary>
/// <param name="Kind">What makes it a candidate.</param>
/// <param name="Place">What stands before it.</param>
/// <param name="Marker">Its marker; default without one.</param>
/// <param name="HeadingLevel">1–6 for a Markdown heading, else 0.</param>
/// <param name="Start">Where it starts, marker included.</param>
/// <param name="TitleStart">Where its title starts.</param>
/// <param name="TitleLength">Length of the title without the closing stop; may be 0.</param>
/// <param name="Passage">What stands between its title and the next candidate or the end of the block.</param>
/// <param name="Follow">What the block goes on with behind the title and its stop; of a line a scrap where it ends in a colon.</param>
/// <param name="TitleHash">Hash of the folded title.</param>
internal readonly record struct Anchor(
    AnchorKind Kind,
    AnchorPlace Place,
    Marker Marker,
    byte HeadingLevel,
    ushort Start,
    ushort TitleStart,
    ushort TitleLength,
    PassageSize Passage,
    PassageSize Follow,
    ulong TitleHash)
{
    /// <summary>Whether the two mean the same, wherever in the block they stand.</summary>
    public bool SameAs(in Anchor other) =>
        Kind == other.Kind && Place == other.Place && Marker == other.Marker && HeadingLevel == other.HeadingLevel
        && TitleLength == other.TitleLength && Passage == other.Passage && Follow == other.Follow && TitleHash == other.TitleHash;
}

using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>A section by name, not by place: it stays valid while the text around it is edited.</summary>
/// <param name="Block">The block in which it starts.</param>
/// <param name="Anchor">Its heading candidate in that block.</param>
/// <param name="Level">0 … 4, as <see cref="OutlineSection.Level"/>.</param>
/// <param name="Kind">What makes it a section.</param>
/// <param name="Marker">Its marker.</param>
/// <param name="Place">What stands before it.</param>
/// <param name="Title">The folded title that is shown.</param>
/// <param name="LeadIn">How many code units of the candidate's title precede the shown one (这一年，我们).</param>
internal sealed record OutlineEntry(
    BlockId Block,
    int Anchor,
    int Level,
    SectionKind Kind,
    Marker Marker,
    AnchorPlace Place,
    string Title,
    int LeadIn);

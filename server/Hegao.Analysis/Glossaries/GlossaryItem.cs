using Hegao.Syntax;

namespace Hegao.Analysis.Glossaries;

/// <summary>An entry by name, not by place.</summary>
/// <param name="Marker">Its marker; scheme <see cref="MarkerScheme.None"/> where entries are not numbered.</param>
/// <param name="MarkerPlace">Where the marker stands; null without one.</param>
/// <param name="Term">The head, folded.</param>
/// <param name="TermPlace">Where the head stands.</param>
/// <param name="Definition">The stretches of the explanation, one a block; none where it is missing.</param>
internal sealed record GlossaryItem(
    Marker Marker,
    BlockPlace? MarkerPlace,
    string Term,
    BlockPlace TermPlace,
    IReadOnlyList<BlockPlace> Definition)
{
    /// <summary>Its number, or null where entries are not numbered.</summary>
    public int? Number => Marker.Scheme == MarkerScheme.None ? null : Marker.Number;
}

using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>A marker (序号) that takes part in a numbering, in its place.</summary>
/// <param name="Marker">The marker.</param>
/// <param name="Span">Where it stands in the draft.</param>
internal readonly record struct MarkerFact(Marker Marker, TextSpan Span)
{
    /// <summary>Its number.</summary>
    public int Number => Marker.Number;

    /// <summary>The marker of a section in <paramref name="tree"/>.</summary>
    public static MarkerFact Of(DraftTree tree, Outlining.OutlineEntry entry) =>
        new(entry.Marker, Outlining.OutlineModel.AnchorOf(tree, entry).MarkerSpan);
}

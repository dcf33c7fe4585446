namespace Hegao.Syntax;

/// <summary>A marker (序号) at the head of a section or an item.</summary>
/// <param name="Node">The untyped view.</param>
public readonly record struct ListMarkerSyntax(NodeSyntax Node)
{
    /// <summary>Where it stands in the draft.</summary>
    public TextSpan Span => Node.Span;

    /// <summary>Its scheme.</summary>
    public MarkerScheme Scheme => Markers.MarkerReader.TryRead(Node.Block.GetReading(Node.ReadingStart, Node.ReadingEnd - Node.ReadingStart) + "　", out var marker) ? marker.Scheme : MarkerScheme.None;
}

namespace Hegao.Analysis.Outlining;

/// <summary>A heading candidate that was accepted, on its way into the outline.</summary>
/// <param name="Order">Its number among the candidates that were looked at: all of the draft, or those of a passage.</param>
/// <param name="Fact">The candidate.</param>
/// <param name="Level">0 … 4.</param>
/// <param name="Kind">What makes it a section.</param>
/// <param name="LeadIn">Code units of its title that are not shown.</param>
internal readonly record struct SectionCandidate(int Order, AnchorFact Fact, int Level, SectionKind Kind, int LeadIn = 0)
{
    /// <summary>The title that is shown.</summary>
    public string Title => LeadIn == 0 ? Fact.Title : Fact.Title[LeadIn..];

    /// <summary>The section by name.</summary>
    public OutlineEntry ToEntry() => new(Fact.Block, Fact.Index, Level, Kind, Fact.Marker, Fact.Place, Title, LeadIn);
}

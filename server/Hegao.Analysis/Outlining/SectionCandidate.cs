namespace Hegao.Analysis.Outlining;

/// <summary>A heading candidate that was accepted, on its way into the outline.</summary>
/// <param name="Order">Its number among all candidates of the draft.</param>
/// <param name="Fact">The candidate.</param>
/// <param name="Level">0 … 4.</param>
/// <param name="Kind">What makes it a section.</param>
/// <param name="LeadIn">Code units of its title that are not shown.</param>
internal readonly record struct SectionCandidate(int Order, AnchorFact Fact, int Level, SectionKind Kind, int LeadIn = 0)
{
    /// <summary>The title that is shown.</summary>
    public string Title => Fact.Title[LeadIn..];
}

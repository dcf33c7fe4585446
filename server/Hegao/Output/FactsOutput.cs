using System.Text.Json.Serialization;
using Hegao.Analysis;
using Hegao.Analysis.Facts;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>What <c>hegao facts</c> prints of one draft.</summary>
/// <param name="File">Path of the draft.</param>
/// <param name="Facts">The authoritative figures that count for it, with the claims that are of them.</param>
/// <param name="Without">The claims that no figure is of.</param>
internal sealed record FactsOutput(string File, IReadOnlyList<FactOutput> Facts, IReadOnlyList<ClaimOutput> Without)
{
    /// <summary>Reads <paramref name="file"/> and the facts around it.</summary>
    public static FactsOutput Read(DraftFile file)
    {
        var analysis = file.Analyze();
        var places = DraftPlaces.Of(file, analysis.Tree);
        var coverage = FactCoverage.Of(analysis);
        return new(file.Path, [.. coverage.Uses.Select(use => FactOutput.Of(use, places))], [.. coverage.Without.Select(claim => ClaimOutput.From(claim, places))]);
    }
}

/// <summary>An authoritative figure.</summary>
/// <param name="File">The facts file.</param>
/// <param name="Line">1-based line or row.</param>
/// <param name="Indicator">The indicator as the table names it.</param>
/// <param name="Region">Of which place; null for the draft's own.</param>
/// <param name="Period">"2024", "2021-2025".</param>
/// <param name="Text">Number and unit, negative where it falls.</param>
/// <param name="Facet">level growth delta share rank.</param>
/// <param name="Status">actual or target.</param>
/// <param name="Basis">同口径 and the like, or null.</param>
/// <param name="Outcome">unused, holds, undecided or fails: the worst of its claims.</param>
/// <param name="Claims">Where the draft states it.</param>
internal sealed record FactOutput(
    string File, int Line, string Indicator, string? Region, string Period, string Text, string Facet, string Status, string? Basis, string Outcome, IReadOnlyList<PlaceOutput> Claims)
{
    /// <summary>The name of a workbook's cell; absent for a text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cell { get; init; }

    /// <summary>The figure as it is printed.</summary>
    public static FactOutput Of(FactUse use, DraftPlaces places)
    {
        var fact = use.Fact;
        return new(
            ShownPath.Of(fact.Place.Path),
            fact.Place.Line,
            fact.Indicator,
            fact.Region,
            fact.Period,
            (fact.Direction == ClaimDirection.Down ? "-" : string.Empty) + fact.Written,
            ClaimOutput.FacetOf(fact.Facet),
            fact.Status == ClaimStatus.Target ? "target" : "actual",
            fact.Basis ?? fact.Against,
            use.Claims.IsEmpty ? "unused"
                : use.Claims.Any(static one => one.Outcome == CheckOutcome.Fails) ? "fails"
                : use.Claims.Any(static one => one.Outcome == CheckOutcome.Undecided) ? "undecided"
                : "holds",
            [.. use.Claims.Select(one => PlaceOutput.Of(one.Claim.NumberSpan, places))])
        {
            Cell = fact.Place.Cell,
        };
    }
}

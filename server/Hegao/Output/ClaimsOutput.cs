using System.Text.Json.Serialization;
using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>What <c>hegao claims</c> prints of one draft.</summary>
/// <param name="File">Path of the draft.</param>
/// <param name="Claims">Claims in reading order.</param>
internal sealed record ClaimsOutput(string File, IReadOnlyList<ClaimOutput> Claims)
{
    /// <summary>The report's title, with the place and the year that it names; null where none was found. Not part of the JSON.</summary>
    [JsonIgnore]
    public DraftTitle? Title { get; private init; }

    /// <summary>Reads the claims of <paramref name="file"/>.</summary>
    public static ClaimsOutput Read(DraftFile file)
    {
        var analysis = file.Analyze();
        var places = DraftPlaces.Of(file, analysis.Tree);
        return new(file.Path, [.. analysis.Claims.Select(claim => ClaimOutput.From(claim, places))]) { Title = analysis.Outline.Title };
    }
}

/// <summary>One claim; the fields are those of the contract.</summary>
/// <param name="Line">1-based line of the first digit.</param>
/// <param name="Column">0-based column of the first digit, in UTF-16 code units.</param>
/// <param name="Text">Number and unit as written.</param>
/// <param name="Number">The number as written.</param>
/// <param name="Indicator">The indicator as the draft words it.</param>
/// <param name="Key">Its canonical form.</param>
/// <param name="Of">The whole of a share, or null.</param>
/// <param name="Unit">The unit without 多 and 余.</param>
/// <param name="Low">Lowest value in the base unit, or null.</param>
/// <param name="High">Upper end of the values in the base unit, or null.</param>
/// <param name="BaseUnit">The unit of the two.</param>
/// <param name="Facet">level growth delta share rank base multiple.</param>
/// <param name="Direction">up, down or null.</param>
/// <param name="Status">actual or target.</param>
/// <param name="Bound">exact over under about.</param>
/// <param name="Period">"2024", "2020-2024", or null.</param>
/// <param name="Basis">同口径 and the like, or null.</param>
/// <param name="Against">What a change is measured against where the clause names it, or null.</param>
internal sealed record ClaimOutput(
    int Line,
    int Column,
    string Text,
    string Number,
    string Indicator,
    string Key,
    string? Of,
    string Unit,
    decimal? Low,
    decimal? High,
    string BaseUnit,
    string Facet,
    string? Direction,
    string Status,
    string Bound,
    string? Period,
    string? Basis,
    string? Against)
{
    /// <summary>The claim as it is printed.</summary>
    public static ClaimOutput From(Claim claim, DraftPlaces places)
    {
        var (line, column) = places.PositionOf(claim.NumberSpan.Start);
        return new(
            line,
            column,
            places.Tree.GetText(claim.Span),
            places.Tree.GetText(claim.NumberSpan),
            claim.Indicator,
            claim.Key,
            claim.Whole,
            claim.Unit,
            claim.Value.Low,
            claim.Value.High,
            claim.BaseUnit,
            FacetOf(claim.Facet),
            claim.Direction switch { ClaimDirection.Up => "up", ClaimDirection.Down => "down", _ => null },
            claim.Status == ClaimStatus.Target ? "target" : "actual",
            BoundOf(claim.Bound),
            claim.Period,
            claim.Basis,
            claim.Against);
    }

    /// <summary>The name of a facet in machine-readable output.</summary>
    public static string FacetOf(Facet facet) => facet switch
    {
        Analysis.Facet.Growth => "growth",
        Analysis.Facet.Delta => "delta",
        Analysis.Facet.Share => "share",
        Analysis.Facet.Rank => "rank",
        Analysis.Facet.Base => "base",
        Analysis.Facet.Multiple => "multiple",
        _ => "level",
    };

    /// <summary>The name of a bound in machine-readable output.</summary>
    public static string BoundOf(BoundKind bound) => bound switch
    {
        BoundKind.Over => "over",
        BoundKind.Under => "under",
        BoundKind.About or BoundKind.Near => "about",
        _ => "exact",
    };
}

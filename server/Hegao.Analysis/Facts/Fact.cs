using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>A figure that stands outside of the draft and that its claims are held against: a row of a facts table.</summary>
/// <param name="Indicator">The indicator as the table names it.</param>
/// <param name="Key">Its canonical form; that of the claims it is held against.</param>
/// <param name="Region">Of which place or part of it; null for the place that the draft reports on.</param>
/// <param name="Period">"2024", "2016-2020", "2024-01/2024-09".</param>
/// <param name="Status">Reported or planned.</param>
/// <param name="Facet">What it says of the indicator.</param>
/// <param name="Direction">Where a growth or delta points.</param>
/// <param name="Number">The digits, without a sign.</param>
/// <param name="Unit">The unit as written, with its scale.</param>
/// <param name="BaseUnit">The unit of <paramref name="Value"/>.</param>
/// <param name="Value">The interval in the base unit.</param>
/// <param name="Bound">What its bound words say: 5%以上.</param>
/// <param name="Against">What a change is measured against; null for last year.</param>
/// <param name="Basis">同口径, 决算数; null for the usual one.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Fact(
    string Indicator,
    string Key,
    string? Region,
    string Period,
    ClaimStatus Status,
    Facet Facet,
    ClaimDirection Direction,
    string Number,
    string Unit,
    string BaseUnit,
    ValueInterval Value,
    BoundKind Bound,
    string? Against,
    string? Basis,
    OutsidePlace Place)
{
    /// <summary>Number and unit.</summary>
    public string Written => Number + Unit;
}

/// <summary>A place in another file than the draft.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">1-based line; the row of a workbook.</param>
/// <param name="Column">0-based column, in UTF-16 code units; that of the cell in a workbook.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
public sealed record OutsidePlace(string Path, int Line, int Column, int Length)
{
    /// <summary>The name of a workbook's cell (B3); null for a file of text.</summary>
    public string? Cell { get; init; }

    /// <summary>The place as a reader looks it up: 全县数据.csv 第3行, 全县数据.xlsx B3.</summary>
    public LocalizedText Name => Cell is { } cell
        ? new($"{System.IO.Path.GetFileName(Path)} {cell}", $"{System.IO.Path.GetFileName(Path)} {cell}")
        : new($"{System.IO.Path.GetFileName(Path)} 第{Line}行", $"{System.IO.Path.GetFileName(Path)} line {Line}");
}

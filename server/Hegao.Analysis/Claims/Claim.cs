using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>A number that states the value of an indicator (指标表述), in its place.</summary>
/// <param name="Span">Number and unit in the draft.</param>
/// <param name="NumberSpan">The number alone.</param>
/// <param name="Indicator">The indicator as the draft words it, cleaned of damage.</param>
/// <param name="Key">Its canonical simplified form; equal for claims of one indicator.</param>
/// <param name="Whole">The whole of a share, or what a completion rate measures against; null without one.</param>
/// <param name="Unit">The unit as written, with its scale, without 多 and 余.</param>
/// <param name="BaseUnit">The unit of <paramref name="Value"/>: 元 for 亿元.</param>
/// <param name="Value">The interval in the base unit; for %, ‰ and 个百分点 the number as written.</param>
/// <param name="Facet">What it says of the indicator.</param>
/// <param name="Direction">Where a growth or delta points.</param>
/// <param name="Status">Reported or planned.</param>
/// <param name="Bound">Its bound word's meaning.</param>
/// <param name="Period">"2022", "2016-2020", or null.</param>
/// <param name="Against">What a change is measured against where the clause names it; null for last year.</param>
/// <param name="Basis">同口径 and the like; null without one.</param>
public sealed record Claim(
    TextSpan Span,
    TextSpan NumberSpan,
    string Indicator,
    string Key,
    string? Whole,
    string Unit,
    string BaseUnit,
    ValueInterval Value,
    Facet Facet,
    ClaimDirection Direction,
    ClaimStatus Status,
    BoundKind Bound,
    string? Period,
    string? Against,
    string? Basis);

/// <summary>Where a change points.</summary>
public enum ClaimDirection
{
    /// <summary>It is no change, or the text does not say.</summary>
    None,

    /// <summary>Up.</summary>
    Up,

    /// <summary>Down.</summary>
    Down,
}

/// <summary>A run of digits and what it was read as.</summary>
/// <param name="Span">The digits with their decimal part.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Why">The reason in a few words.</param>
public sealed record NumberReading(TextSpan Span, NumberKind Kind, LocalizedText Why);

using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>A claim as its own block tells it, in offsets of the block's reading: what depends on the section (period, status) is still open.</summary>
/// <param name="NumberStart">Where the digits start.</param>
/// <param name="NumberLength">Length of the digits.</param>
/// <param name="Length">Length from the digits to the end of the unit.</param>
/// <param name="Decimals">How many decimal places are written.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Key">Its canonical form.</param>
/// <param name="Whole">The whole of a share, or null.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="BaseUnit">The unit of the value.</param>
/// <param name="Value">The interval.</param>
/// <param name="Facet">What it says.</param>
/// <param name="Direction">Where it points.</param>
/// <param name="Bound">Its bound.</param>
/// <param name="IsTarget">Whether the clause itself says that it is planned (true) or done (false); null where the section decides.</param>
/// <param name="Period">The period where the clause names it; empty where the clause settles that there is none (3年内); null where the section decides.</param>
/// <param name="PeriodCue">A word that moves the section's period: 去年, 五年.</param>
/// <param name="Against">What a change is measured against, or null.</param>
/// <param name="Basis">The basis of comparison, or null.</param>
/// <param name="Region">The word that says of which region it is (全省, 园区), or null.</param>
/// <param name="Owner">Whose the indicator is where the sentence says so (开发区完成…, the whole before 其中), or null for the report's own place.</param>
/// <param name="IsCumulative">Whether it is of several years or of each of them (累计, 年均, 每年), or so far (目前).</param>
internal sealed record ClaimFact(
    int NumberStart,
    int NumberLength,
    int Length,
    int Decimals,
    string Indicator,
    string Key,
    string? Whole,
    string Unit,
    string BaseUnit,
    ValueInterval Value,
    Facet Facet,
    ClaimDirection Direction,
    BoundKind Bound,
    bool? IsTarget,
    string? Period,
    PeriodCue PeriodCue,
    string? Against,
    string? Basis,
    string? Region,
    bool IsCumulative,
    string? Owner)
{
    /// <summary>Whether its sentence states the goals of the coming year (主要预期目标是：…), whatever the part's heading says.</summary>
    public bool IsGoal { get; init; }

    /// <summary>Whether its sentence calls it an estimate (预计; 增长5.2%（预计，下同）): a figure of the year under review that was not final yet. Checks compare it like any other.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Whether the number is written in Chinese numerals (百亿元): it is listed, and no check leans on it.</summary>
    public bool IsSpelledOut { get; init; }
}

/// <summary>A run of digits in a block's reading and what it was read as; the claim where it is one.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">Its length.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Why">The reason.</param>
/// <param name="Claim">The claim; null for another kind.</param>
internal sealed record NumberFact(int Start, int Length, NumberKind Kind, LocalizedText Why, ClaimFact? Claim);

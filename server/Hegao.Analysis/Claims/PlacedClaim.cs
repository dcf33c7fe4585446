using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>
/// A claim with what its surroundings say of it: its period, its status, its section. It names its place by its block, so that it stays as it is
/// while text before it is edited.
/// </summary>
/// <param name="Fact">What its block says of it.</param>
/// <param name="Block">The block it stands in.</param>
/// <param name="Span">Number and unit, from the start of the block.</param>
/// <param name="NumberSpan">The number alone, from the start of the block.</param>
/// <param name="Context">What its section says.</param>
/// <param name="Status">Reported or planned.</param>
/// <param name="Period">"2022", "2016-2020", or null.</param>
/// <param name="IsVague">Whether the text around it leaves open which year it is of: figures of a five-year plan under one year's heading; also where it is written in Chinese numerals.</param>
/// <param name="IsTable">Whether it stands in a table.</param>
internal sealed record PlacedClaim(
    ClaimFact Fact, BlockId Block, TextSpan Span, TextSpan NumberSpan, SectionContext Context, ClaimStatus Status, string? Period, bool IsVague, bool IsTable)
{
    private string? number;

    /// <inheritdoc cref="Claim.Indicator"/>
    public string Indicator => Fact.Indicator;

    /// <inheritdoc cref="Claim.Key"/>
    public string Key => Fact.Key;

    /// <inheritdoc cref="Claim.Whole"/>
    public string? Whole => Fact.Whole;

    /// <inheritdoc cref="Claim.Unit"/>
    public string Unit => Fact.Unit;

    /// <inheritdoc cref="Claim.BaseUnit"/>
    public string BaseUnit => Fact.BaseUnit;

    /// <inheritdoc cref="Claim.Value"/>
    public ValueInterval Value => Fact.Value;

    /// <inheritdoc cref="Claim.Facet"/>
    public Facet Facet => Fact.Facet;

    /// <inheritdoc cref="Claim.Direction"/>
    public ClaimDirection Direction => Fact.Direction;

    /// <inheritdoc cref="Claim.Bound"/>
    public BoundKind Bound => Fact.Bound;

    /// <inheritdoc cref="Claim.Against"/>
    public string? Against => Fact.Against;

    /// <inheritdoc cref="Claim.Basis"/>
    public string? Basis => Fact.Basis;

    /// <summary>Number and unit in <paramref name="tree"/>.</summary>
    public TextSpan SpanIn(DraftTree tree) => new BlockPlace(Block, Span).In(tree);

    /// <summary>The number alone in <paramref name="tree"/>.</summary>
    public TextSpan NumberIn(DraftTree tree) => new BlockPlace(Block, NumberSpan).In(tree);

    /// <summary>The number as written.</summary>
    public string WrittenNumber(DraftTree tree) => number ??= tree.GetText(NumberIn(tree));

    /// <summary>The claim as it is told to others, in its place in <paramref name="tree"/>.</summary>
    public Claim In(DraftTree tree) => new(
        SpanIn(tree), NumberIn(tree), Indicator, Key, Whole, Unit, BaseUnit, Value, Facet, Direction, Status, Bound, Period, Against, Basis ?? (Fact.IsEstimate ? "预计" : null));
}

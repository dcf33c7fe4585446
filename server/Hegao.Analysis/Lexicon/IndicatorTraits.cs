using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Lexicon;

/// <summary>
/// What is known of an indicator beside its name; in one number, as the compiled lexicon stores it. The default value knows nothing.
/// </summary>
/// <param name="Bits">All traits, packed.</param>
public readonly record struct IndicatorTraits(uint Bits)
{
    /// <summary>The traits that the arguments say.</summary>
    /// <param name="dimension">What a level is measured in.</param>
    /// <param name="price">At which prices it is stated.</param>
    /// <param name="kind">What kind of quantity it is.</param>
    /// <param name="recompute">See <see cref="IsRecomputable"/>.</param>
    /// <param name="series">See <see cref="IsSeries"/>.</param>
    /// <param name="max">The highest value of a rate in its own unit, 1 to 255; 0 when it has none.</param>
    public static IndicatorTraits Create(Dimension dimension, PriceBasis price, IndicatorKind kind, bool recompute, bool series, byte max) =>
        new((uint)dimension | (uint)price << 8 | (uint)kind << 11 | (recompute ? 1u << 14 : 0) | (series ? 1u << 15 : 0) | (uint)max << 16);

    /// <summary>What a level is measured in; <see cref="Dimension.None"/> when that is not known.</summary>
    public Dimension Dimension => (Dimension)(Bits & 0xFF);

    /// <summary>At which prices it is stated.</summary>
    public PriceBasis Price => (PriceBasis)(Bits >> 8 & 7);

    /// <summary>What kind of quantity it is.</summary>
    public IndicatorKind Kind => (IndicatorKind)(Bits >> 11 & 7);

    /// <summary>
    /// Whether growth follows from two levels of one report wherever they stand. Where base, result and rate stand in one clause it is checked
    /// for every indicator.
    /// </summary>
    public bool IsRecomputable => (Bits >> 14 & 1) != 0;

    /// <summary>Whether last year's level and this year's growth give this year's level.</summary>
    public bool IsSeries => (Bits >> 15 & 1) != 0;

    /// <summary>The highest possible value of a rate in its own unit (100 for %), or null. Rates such as 参保率 have none.</summary>
    public int? Max => (Bits >> 16 & 0xFF) is > 0 and var max ? (int)max : null;
}

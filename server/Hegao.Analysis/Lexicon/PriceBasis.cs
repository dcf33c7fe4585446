namespace Hegao.Analysis.Lexicon;

/// <summary>At which prices an indicator is stated.</summary>
public enum PriceBasis : byte
{
    /// <summary>The indicator is not an amount of money.</summary>
    None,

    /// <summary>Level and growth at current prices (现价): growth follows from levels.</summary>
    Nominal,

    /// <summary>Level at current prices, growth at constant ones (可比价): growth never follows from levels.</summary>
    Constant,
}

namespace Hegao.Analysis.Lexicon;

/// <summary>On which basis a figure is compared, as a word says it.</summary>
public enum BasisCue : byte
{
    /// <summary>The word says nothing of it.</summary>
    None,

    /// <summary>同口径: with the scope of the earlier figure made equal.</summary>
    Comparable,

    /// <summary>可比价: with the change of prices taken out.</summary>
    ConstantPrices,

    /// <summary>名义: at current prices.</summary>
    Nominal,

    /// <summary>自然口径: as booked.</summary>
    Natural,

    /// <summary>剔除, 扣除, 不含: something named is left out.</summary>
    Excluding,

    /// <summary>含: something named is counted in.</summary>
    Including,

    /// <summary>Another basis that the word names itself: 验资口径, 以人民币计.</summary>
    Other,
}

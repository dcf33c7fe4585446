namespace Hegao.Analysis.Lexicon;

/// <summary>What kind of quantity an indicator is.</summary>
public enum IndicatorKind : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Adds up over a period: 产量, 收入, 投资.</summary>
    Flow,

    /// <summary>Stands at a moment: 余额, 人口, 里程.</summary>
    Stock,

    /// <summary>A proportion, an average or an intensity: 率, 占比, 浓度.</summary>
    Rate,

    /// <summary>An index without a unit.</summary>
    Index,
}

namespace Hegao.Syntax.Lexicon;

/// <summary>
/// The kind of quantity that a unit measures. Values can be compared when their base units are the same string, not merely their dimensions:
/// 美元 and 元 are both money.
/// </summary>
public enum Dimension : byte
{
    /// <summary>No unit is written: 就业17.78万.</summary>
    None,

    /// <summary>Things counted: 个 家 件 项.</summary>
    Count,

    /// <summary>Persons: 人 名.</summary>
    People,

    /// <summary>Visits and uses: 人次 车次 件次.</summary>
    Visits,

    /// <summary>Households: 户.</summary>
    Households,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Money for one of something: 元/平方米.</summary>
    Price,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Energy, with 标准煤 (standard coal) in a base unit of its own.</summary>
    Energy,

    /// <summary>Power, and capacity stated as power.</summary>
    Power,

    /// <summary>Voltage.</summary>
    Voltage,

    /// <summary>A span of time.</summary>
    Time,

    /// <summary>Age.</summary>
    Age,

    /// <summary>A proportion: % ‰ 成.</summary>
    Ratio,

    /// <summary>A difference of proportions: 个百分点 个千分点.</summary>
    Points,

    /// <summary>How many times: 倍 番.</summary>
    Multiple,

    /// <summary>A place in an order, or a move in it: 位 名 个位次.</summary>
    Rank,

    /// <summary>Points of a test or an index.</summary>
    Score,

    /// <summary>Concentration: 微克/立方米 毫克/升.</summary>
    Concentration,

    /// <summary>One quantity for each of another: 人/平方公里 吨/年.</summary>
    Rate,

    /// <summary>Transport work: 吨公里 人公里, and capacity of ships: 载重吨.</summary>
    Transport,

    /// <summary>Amounts of data and speed of computers and networks.</summary>
    Computing,

    /// <summary>Physical quantities that reports rarely state: temperature, noise, pressure.</summary>
    Physical,
}

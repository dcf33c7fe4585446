namespace Hegao.Analysis.Lexicon;

/// <summary>Which period a word means, counted from the year that its section is about; or which period a change is measured against.</summary>
public enum PeriodCue : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>今年.</summary>
    ThisYear,

    /// <summary>去年, 上年.</summary>
    LastYear,

    /// <summary>前年.</summary>
    YearBeforeLast,

    /// <summary>明年.</summary>
    NextYear,

    /// <summary>同比, 比上年: against the same period a year before.</summary>
    YearOnYear,

    /// <summary>环比: against the period just before.</summary>
    MonthOnMonth,

    /// <summary>年均: the average of several years.</summary>
    AnnualAverage,

    /// <summary>两年平均.</summary>
    TwoYearAverage,

    /// <summary>三年平均.</summary>
    ThreeYearAverage,

    /// <summary>五年来: the five years of a term.</summary>
    FiveYears,

    /// <summary>每年: every single year.</summary>
    EveryYear,

    /// <summary>全年: the whole year that the section is about.</summary>
    WholeYear,

    /// <summary>年末: the end of that year.</summary>
    YearEnd,

    /// <summary>年初.</summary>
    YearStart,

    /// <summary>一季度.</summary>
    FirstQuarter,

    /// <summary>上半年.</summary>
    FirstHalf,

    /// <summary>前三季度.</summary>
    FirstThreeQuarters,

    /// <summary>下半年.</summary>
    SecondHalf,

    /// <summary>目前: up to now.</summary>
    ToDate,

    /// <summary>累计: since a beginning that the text may name.</summary>
    Cumulative,

    /// <summary>A word beside the name of a five-year plan: “十四五”期间, “十三五”末.</summary>
    Plan,
}

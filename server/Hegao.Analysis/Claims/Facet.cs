namespace Hegao.Analysis;

/// <summary>What a number says of its indicator (刻面).</summary>
public enum Facet
{
    /// <summary>总量: an amount, a count, or a rate itself (参保率99.7%).</summary>
    Level,

    /// <summary>增速: a relative change.</summary>
    Growth,

    /// <summary>增量: an absolute change, percentage points included.</summary>
    Delta,

    /// <summary>占比: a part of a whole.</summary>
    Share,

    /// <summary>位次: a place in an order.</summary>
    Rank,

    /// <summary>基数: the earlier value of a change (由A提高到B).</summary>
    Base,

    /// <summary>倍数: so many times another value.</summary>
    Multiple,
}

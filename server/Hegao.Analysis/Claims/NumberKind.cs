namespace Hegao.Analysis;

/// <summary>What a run of digits was read as.</summary>
public enum NumberKind
{
    /// <summary>It states the value of an indicator.</summary>
    Claim,

    /// <summary>Part of a date, a year, a clock time.</summary>
    Date,

    /// <summary>Part of a name or code, or a size class: 5G, “1612”, 10亿元以上项目.</summary>
    Label,

    /// <summary>The number of a section, an entry or a note.</summary>
    Ordinal,

    /// <summary>Nothing that the reader knows.</summary>
    Unread,
}

namespace Hegao.Analysis;

/// <summary>A row of a facts table as somebody wrote it; a column that the table lacks is empty.</summary>
/// <param name="Indicator">指标.</param>
/// <param name="Region">地区.</param>
/// <param name="Period">时期.</param>
/// <param name="Value">数值.</param>
/// <param name="Unit">单位.</param>
/// <param name="Basis">口径.</param>
/// <param name="Facet">类型: 总量, 增速.</param>
/// <param name="Status">性质: 完成数, 目标数.</param>
public sealed record FactRow(string Indicator, string Region, string Period, string Value, string Unit, string Basis, string Facet, string Status);

/// <summary>The columns of a facts table.</summary>
public enum FactColumn
{
    /// <summary>指标.</summary>
    Indicator,

    /// <summary>地区.</summary>
    Region,

    /// <summary>时期.</summary>
    Period,

    /// <summary>数值.</summary>
    Value,

    /// <summary>单位.</summary>
    Unit,

    /// <summary>口径.</summary>
    Basis,

    /// <summary>类型.</summary>
    Facet,

    /// <summary>性质.</summary>
    Status,

    /// <summary>增速: the growth of the same indicator, in a column of its own.</summary>
    Growth,
}

/// <summary>What came of reading a row: a fact, or what is wrong in which column.</summary>
/// <param name="Fact">The fact; null where something is wrong.</param>
/// <param name="Column">The column that is wrong.</param>
/// <param name="Problem">What is wrong; null for a fact.</param>
public readonly record struct FactReading(Fact? Fact, FactColumn Column, LocalizedText? Problem);

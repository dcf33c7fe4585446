using Hegao.Analysis;
using Hegao.Syntax.Lexicon;

namespace Hegao.Workspace;

/// <summary>Finds the header of a facts table and what its columns are, by any of the usual names.</summary>
internal sealed class FactsColumns
{
    private static readonly (FactColumn Column, string[] Names)[] Known =
    [
        (FactColumn.Indicator, ["指标", "指标名称", "统计指标", "主要指标", "名称", "项目", "indicator"]),
        (FactColumn.Region, ["地区", "区域", "地域", "范围", "region"]),
        (FactColumn.Period, ["时期", "年份", "年度", "时间", "期间", "报告期", "period", "year"]),
        (FactColumn.Value, ["数值", "数据", "指标值", "核定数", "绝对量", "总量", "值", "value"]),
        (FactColumn.Unit, ["单位", "计量单位", "unit"]),
        (FactColumn.Basis, ["口径", "统计口径", "basis"]),
        (FactColumn.Facet, ["类型", "类别", "数据类型", "kind"]),
        (FactColumn.Status, ["性质", "状态", "数据性质", "status"]),
        (FactColumn.Growth, ["增速", "同比增长", "比上年增长", "同比", "增长", "增幅", "同比增速", "growth"]),
    ];

    /// <summary>The columns that every table needs, with their names.</summary>
    public static readonly (FactColumn Column, string Name)[] Needed = [(FactColumn.Indicator, "指标"), (FactColumn.Period, "时期"), (FactColumn.Value, "数值")];

    /// <summary>A header stands in one of the first rows: a title and a note may stand above it.</summary>
    private const int MaxHeaderRow = 10;

    private readonly Dictionary<FactColumn, int> places;

    private FactsColumns(int row, Dictionary<FactColumn, int> places, string unit) => (Row, this.places, Unit) = (row, places, unit);

    /// <summary>The row of the header, from 0.</summary>
    public int Row { get; }

    /// <summary>The unit that the header gives the values: 数值（亿元）; empty without one.</summary>
    public string Unit { get; }

    /// <summary>The columns that the table lacks.</summary>
    public IEnumerable<string> Missing => Needed.Where(needed => !places.ContainsKey(needed.Column)).Select(static needed => needed.Name);

    /// <summary>The number of a column, or −1.</summary>
    public int this[FactColumn column] => places.GetValueOrDefault(column, -1);

    /// <summary>Finds the header: of the first rows the one with the most known names.</summary>
    public static FactsColumns Find(FactsSheet sheet)
    {
        FactsColumns? best = null;
        for (var row = 0; row < Math.Min(sheet.Rows.Count, MaxHeaderRow); row++)
        {
            var columns = Read(sheet.Rows[row], row);
            if (best is null || columns.places.Count > best.places.Count)
                best = columns;
        }

        return best ?? new(0, [], string.Empty);
    }

    private static FactsColumns Read(SheetRow row, int index)
    {
        var places = new Dictionary<FactColumn, int>();
        var unit = string.Empty;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var name = Folding.Fold(string.Concat(row.Cells[i].Text.Where(static c => !char.IsWhiteSpace(c)))).ToLowerInvariant();
            var inner = string.Empty;
            if (name.AsSpan().IndexOfAny("（(") is > 0 and var open)
                (name, inner) = (name[..open], name[(open + 1)..].TrimEnd('）', ')'));
            name = name.TrimEnd('%', '±');
            foreach (var (column, names) in Known)
            {
                if (!names.Contains(name) || !places.TryAdd(column, i))
                    continue;
                if (column == FactColumn.Value)
                    unit = inner;
            }
        }

        return new(index, places, unit);
    }
}

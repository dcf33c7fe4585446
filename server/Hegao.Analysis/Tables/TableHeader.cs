using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Tables;

/// <summary>A column of a table, by its header cell.</summary>
/// <param name="Name">What the header says beside unit and year: 资金, or empty.</param>
/// <param name="Unit">The unit that it gives in brackets, or empty.</param>
/// <param name="IsGrowth">Whether it holds rates of growth.</param>
/// <param name="Year">The year that it names, or null.</param>
internal readonly record struct TableColumn(string Name, string Unit, bool IsGrowth, string? Year);

/// <summary>What the header row of a table says of its columns.</summary>
/// <param name="Columns">The columns in order.</param>
/// <param name="UnitColumn">The column that holds each row's unit, or −1.</param>
internal sealed record TableHeader(IReadOnlyList<TableColumn> Columns, int UnitColumn)
{
    // Headers that name no measure of their own: the row's name is the indicator.
    private static readonly string[] Plain = ["", "完成", "完成数", "完成值", "数值", "绝对数", "总量", "指标值", "实绩", "实际", "全年", "年"];

    /// <summary>Reads a header row.</summary>
    public static TableHeader Of(BlockSyntax block)
    {
        var columns = new List<TableColumn>();
        var unitColumn = -1;
        foreach (var cell in TableCell.Of(block.GetReading()))
        {
            if (cell.Text is "单位" or "计量单位")
                unitColumn = columns.Count;
            columns.Add(Column(cell.Text));
        }

        return new(columns, unitColumn);
    }

    private static TableColumn Column(string text)
    {
        var (name, unit) = (text, string.Empty);
        if (text.IndexOf('（', StringComparison.Ordinal) is >= 0 and var open && text.IndexOf('）', open) is > 0 and var close)
        {
            unit = text[(open + 1)..close];
            unit = unit.StartsWith("单位：", StringComparison.Ordinal) ? unit[3..] : unit;
            name = text.Remove(open, close + 1 - open);
        }

        string? year = null;
        for (var i = 0; i + 4 <= name.Length; i++)
        {
            if (!AmountCollector.IsYear(name.AsSpan(i, 4)))
                continue;
            year = name.Substring(i, 4);
            name = name.Remove(i, 4).TrimStart('年').Trim();
            break;
        }

        var isGrowth = name.Contains("增长", StringComparison.Ordinal) || name.Contains("增速", StringComparison.Ordinal) || name.Contains("增幅", StringComparison.Ordinal) || name.Contains("同比", StringComparison.Ordinal);
        return new(Plain.Contains(name) ? string.Empty : name, isGrowth && unit.Length == 0 ? "%" : unit, isGrowth, year);
    }
}

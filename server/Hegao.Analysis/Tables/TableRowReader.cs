using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Tables;

/// <summary>Reads the numbers of a table row: what the row alone says of them, and, with the table's header, the claims that they make.</summary>
internal static class TableRowReader
{
    private static readonly string[] Totals = ["合计", "总计", "小计", "共计"];

    /// <summary>The numbers of a row without its header: numbers in cells of their own state something, those of a header are dates or names.</summary>
    public static List<NumberFact> Read(BlockSyntax block)
    {
        var facts = new List<NumberFact>();
        var text = block.GetReading();
        var isHeader = block.Container?.IsTableHeader == true;
        foreach (var cell in TableCell.Of(text))
        {
            if (!isHeader && cell.IsNumber)
                facts.Add(new(cell.Start + cell.NumberOffset, cell.Text.Length - cell.NumberOffset, NumberKind.Claim, new("表格中的数值", "a value in a table"), null));
            else
                AddDigits(text, cell, isHeader, facts);
        }

        return facts;
    }

    /// <summary>Whether the row adds up the rows above it.</summary>
    public static bool IsTotal(IReadOnlyList<TableCell> cells) => cells.Count > 0 && Totals.Contains(cells[0].Text);

    /// <summary>The claims of a row under its header.</summary>
    public static IEnumerable<ClaimFact> Claims(BlockSyntax block, TableHeader header, Vocabulary vocabulary)
    {
        var cells = TableCell.Of(block.GetReading());
        if (cells.Count < 2 || cells[0].Text.Length == 0 || cells[0].IsNumber || IsTotal(cells))
            yield break;
        var rowUnit = header.UnitColumn >= 0 && header.UnitColumn < cells.Count ? cells[header.UnitColumn].Text : string.Empty;
        for (var i = 1; i < cells.Count && i < header.Columns.Count; i++)
        {
            if (i != header.UnitColumn && cells[i].IsNumber)
                yield return Claim(cells[0].Text, cells[i], header.Columns[i], rowUnit, vocabulary);
        }
    }

    private static ClaimFact Claim(string row, TableCell cell, TableColumn column, string rowUnit, Vocabulary vocabulary)
    {
        var (name, bracketUnit) = WithoutUnit(row, vocabulary);
        var unit = column.Unit.Length > 0 ? column.Unit : bracketUnit.Length > 0 ? bracketUnit : rowUnit;
        var indicator = column.Name.Length == 0 || column.IsGrowth || column.Name.Length > MaxName ? name : name + column.Name;
        var measure = vocabulary.Units.Measure(unit);
        var (start, length) = (cell.Start + cell.NumberOffset, cell.Text.Length - cell.NumberOffset);
        var digits = cell.Text.AsSpan(cell.NumberOffset);
        var amount = new Amount(start, start + length, start, length, start + length, unit, measure, BoundKind.None, false);
        return new(
            start,
            length,
            length,
            digits.IndexOf('.') is >= 0 and var point ? digits.Length - point - 1 : 0,
            indicator,
            ClaimKey.Of(indicator, vocabulary),
            null,
            unit,
            measure == UnitMeasure.None ? unit : measure.Base,
            ValueReader.Read(digits, amount, BoundKind.None),
            column.IsGrowth ? Facet.Growth : Facet.Level,
            column.IsGrowth ? cell.IsNegative ? ClaimDirection.Down : ClaimDirection.Up : ClaimDirection.None,
            BoundKind.None,
            null,
            column.Year,
            PeriodCue.None,
            null,
            null,
            null,
            false,
            null);
    }

    // 地区生产总值（亿元）: the row's own unit.
    private static (string Name, string Unit) WithoutUnit(string row, Vocabulary vocabulary)
    {
        var open = row.LastIndexOf('（');
        return open > 0 && row[^1] == '）' && vocabulary.Units.Measure(row[(open + 1)..^1]) != UnitMeasure.None ? (row[..open], row[(open + 1)..^1]) : (row, string.Empty);
    }

    private static void AddDigits(string text, TableCell cell, bool isHeader, List<NumberFact> facts)
    {
        for (var at = cell.Start; at < cell.End; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var end = at;
            while (end < cell.End && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < cell.End && char.IsAsciiDigit(text[end + 1]))))
                end++;
            var isYear = AmountCollector.IsYear(text.AsSpan(at, end - at));
            facts.Add(new(at, end - at, isYear ? NumberKind.Date : NumberKind.Label, isYear ? new("年份", "a year") : isHeader ? new("表头", "a header") : new("表格中的文字", "words in a table"), null));
            at = end - 1;
        }
    }

    /// <summary>A longer column header is no measure that a row's name takes on.</summary>
    private const int MaxName = 6;
}

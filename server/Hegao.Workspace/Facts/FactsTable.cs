using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Facts;
using Hegao.Analysis.Rules;

namespace Hegao.Workspace;

/// <summary>Reads the rows of one facts table. A row that is wrong is said at its cell, and the others count.</summary>
internal sealed class FactsTable
{
    private readonly string path;
    private readonly FactsSheet sheet;
    private readonly FactsColumns columns;
    private readonly Vocabulary vocabulary;
    private readonly ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();
    private readonly ImmutableArray<FactProblem>.Builder problems = ImmutableArray.CreateBuilder<FactProblem>();
    private readonly Dictionary<FactName, Fact> known = [];

    private FactsTable(string path, FactsSheet sheet, FactsColumns columns, Vocabulary vocabulary) => (this.path, this.sheet, this.columns, this.vocabulary) = (path, sheet, columns, vocabulary);

    /// <summary>Reads the table of the file at <paramref name="path"/> in the words of <paramref name="vocabulary"/>.</summary>
    public static FactsFile Read(string path, FactsSheet sheet, Vocabulary vocabulary)
    {
        if (sheet.Rows.Count == 0)
            return new(path, [], []);
        var table = new FactsTable(path, sheet, FactsColumns.Find(sheet), vocabulary);
        table.ReadRows();
        return new(path, table.facts.ToImmutable(), table.problems.ToImmutable());
    }

    private void ReadRows()
    {
        var missing = string.Join('、', columns.Missing);
        if (missing.Length > 0)
        {
            problems.Add(new(PlaceOf(sheet.Rows[columns.Row], 0), new($"表头缺少“{missing}”列，表中内容不起作用。表头应有：指标、地区、时期、数值、单位、口径。", $"The header lacks {missing}, and nothing in the table counts. A header has 指标, 地区, 时期, 数值, 单位, 口径.")));
            return;
        }

        foreach (var row in sheet.Rows.Skip(columns.Row + 1))
        {
            Read(row, FactColumn.Value, Cell(row, FactColumn.Unit) is { Length: > 0 } unit ? unit : columns.Unit, Cell(row, FactColumn.Facet));
            Read(row, FactColumn.Growth, "%", "增速");
        }
    }

    private void Read(SheetRow row, FactColumn column, string unit, string facet)
    {
        // A row that nobody has filled in yet.
        var value = Cell(row, column);
        if (value.Length == 0 || value is "-" or "—" or "/")
            return;
        var place = PlaceOf(row, columns[column]);
        var reading = FactReader.Read(
            new(Cell(row, FactColumn.Indicator), Cell(row, FactColumn.Region), Cell(row, FactColumn.Period), value.TrimEnd(unit is "%" ? '%' : '\0'), unit, Cell(row, FactColumn.Basis), facet, Cell(row, FactColumn.Status)),
            vocabulary,
            place);
        if (reading.Problem is { } problem)
            problems.Add(new(PlaceOf(row, columns[reading.Column == FactColumn.Value ? column : reading.Column]), problem));
        else if (reading.Fact is { } fact)
            Add(fact, place);
    }

    private void Add(Fact fact, OutsidePlace place)
    {
        var name = new FactName(fact.Key, fact.Region, fact.Period, fact.Status, fact.Facet, fact.BaseUnit, fact.Against, fact.Basis);
        if (known.TryAdd(name, fact))
            facts.Add(fact);
        else if (known[name] is var first && (first.Value, first.Direction) != (fact.Value, fact.Direction))
            problems.Add(new(place, new($"“{fact.Indicator}”（{fact.Period}）此处为{fact.Written}，{first.Place.Name.Chinese}已写为{first.Written}；以先写的为准，请核对后删去一个。", $"“{fact.Indicator}” ({fact.Period}) is {fact.Written} here and {first.Written} in {first.Place.Name.English}; the first one counts. Delete the wrong one.")));
    }

    private string Cell(SheetRow row, FactColumn column) => columns[column] is >= 0 and var at && at < row.Cells.Length ? row.Cells[at].Text : string.Empty;

    private OutsidePlace PlaceOf(SheetRow row, int column)
    {
        var cell = column >= 0 && column < row.Cells.Length ? row.Cells[column] : default;
        return new(path, row.Line, cell.Column, cell.Length) { Cell = sheet.IsWorkbook ? WorkbookSheet.NameOf(Math.Max(0, column), row.Line) : null };
    }

    /// <summary>What a fact is about: two rows of one name state the same figure.</summary>
    private readonly record struct FactName(string Key, string? Region, string Period, ClaimStatus Status, Facet Facet, string BaseUnit, string? Against, string? Basis);
}

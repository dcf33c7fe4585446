using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using ExcelDataReader.Exceptions;
using Hegao.Analysis;
using Hegao.Analysis.Facts;
using Hegao.Analysis.Rules;

namespace Hegao.Workspace;

/// <summary>Reads facts files. A file never fails: what is wrong in it is said at its cell, and the other rows count.</summary>
public static class FactsFiles
{
    /// <summary>The largest file that is read: 8 MiB; a bureau's yearbook has less.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    /// <summary>A workbook that unpacks to more than 64 MiB was made to do harm.</summary>
    private const long MaxUnpackedBytes = 64L * 1024 * 1024;

    /// <summary>Reads the file at <paramref name="path"/> in the words of <paramref name="vocabulary"/>.</summary>
    public static FactsFile Read(string path, Vocabulary vocabulary)
    {
        try
        {
            if (new FileInfo(path).Length > MaximumBytes)
                return Unreadable(path, new($"文件超过 {MaximumBytes / 1024 / 1024} MB，没有读取。", $"The file has more than {MaximumBytes / 1024 / 1024} MB and was not read."));
            if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
                return Read(path, CsvSheet.Read(DraftFileReader.Read(path).Content.Text), vocabulary);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (!IsWithinLimits(stream))
                return Unreadable(path, new("工作簿解开后过大，没有读取。", "The workbook unpacks to too much and was not read."));
            stream.Position = 0;
            return Read(path, WorkbookSheet.Read(stream), vocabulary);
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException or XmlException or FormatException or OverflowException or ArgumentException or KeyNotFoundException or NullReferenceException or InvalidOperationException or NotSupportedException)
        {
            return Unreadable(path, new("文件已损坏、有密码，或不是 Excel 工作簿（.xlsx），无法读取。请用 Excel 另存为 .xlsx 或 .csv。", "The file is damaged, under a password or no Excel workbook (.xlsx). Save it as .xlsx or .csv with Excel."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DraftUnreadableException)
        {
            return Unreadable(path, new("文件无法读取，请检查权限，或是否正被其他程序占用。", "The file cannot be read: check its permissions, and whether another program holds it."));
        }
    }

    /// <summary>Reads <paramref name="text"/> as the content of the CSV file at <paramref name="path"/>.</summary>
    public static FactsFile Parse(string path, string text, Vocabulary vocabulary) => Read(path, CsvSheet.Read(text), vocabulary);

    private static FactsFile Read(string path, FactsSheet sheet, Vocabulary vocabulary)
    {
        if (sheet.Rows.Count == 0)
            return new(path, [], []);
        var columns = FactsColumns.Find(sheet);
        var missing = string.Join('、', columns.Missing);
        if (missing.Length > 0)
            return new(path, [], [new(PlaceOf(path, sheet, sheet.Rows[columns.Row], 0), new($"表头缺少“{missing}”列，表中内容不起作用。表头应有：指标、地区、时期、数值、单位、口径。", $"The header lacks {missing}, and nothing in the table counts. A header has 指标, 地区, 时期, 数值, 单位, 口径."))]);
        var facts = ImmutableArray.CreateBuilder<Fact>();
        var problems = ImmutableArray.CreateBuilder<FactProblem>();
        var known = new Dictionary<(string, string?, string, ClaimStatus, Facet, string, string?, string?), Fact>();
        foreach (var row in sheet.Rows.Skip(columns.Row + 1))
        {
            Add(Cell(row, columns[FactColumn.Value]), FactColumn.Value, Cell(row, columns[FactColumn.Unit]) is { Length: > 0 } unit ? unit : columns.Unit, Cell(row, columns[FactColumn.Facet]));
            Add(Cell(row, columns[FactColumn.Growth]), FactColumn.Growth, "%", "增速");

            void Add(string value, FactColumn column, string unit, string facet)
            {
                // A row that nobody has filled in yet.
                if (value.Length == 0 || value is "-" or "—" or "/")
                    return;
                var place = PlaceOf(path, sheet, row, columns[column]);
                var reading = FactReader.Read(
                    new(Cell(row, columns[FactColumn.Indicator]), Cell(row, columns[FactColumn.Region]), Cell(row, columns[FactColumn.Period]), value.TrimEnd(unit is "%" ? '%' : '\0'), unit, Cell(row, columns[FactColumn.Basis]), facet, Cell(row, columns[FactColumn.Status])),
                    vocabulary,
                    place);
                if (reading.Fact is not { } fact)
                {
                    var wrong = reading.Column == FactColumn.Value ? column : reading.Column;
                    problems.Add(new(PlaceOf(path, sheet, row, columns[wrong]), reading.Problem ?? default(LocalizedText)!));
                }
                else if (known.TryAdd((fact.Key, fact.Region, fact.Period, fact.Status, fact.Facet, fact.BaseUnit, fact.Against, fact.Basis), fact))
                {
                    facts.Add(fact);
                }
                else if (known[(fact.Key, fact.Region, fact.Period, fact.Status, fact.Facet, fact.BaseUnit, fact.Against, fact.Basis)] is var first && (first.Value, first.Direction) != (fact.Value, fact.Direction))
                {
                    problems.Add(new(place, new($"“{fact.Indicator}”（{fact.Period}）此处为{fact.Written}，{first.Place.Name.Chinese}已写为{first.Written}；以先写的为准，请核对后删去一个。", $"“{fact.Indicator}” ({fact.Period}) is {fact.Written} here and {first.Written} in {first.Place.Name.English}; the first one counts. Delete the wrong one.")));
                }
            }
        }

        return new(path, facts.ToImmutable(), problems.ToImmutable());
    }

    private static string Cell(SheetRow row, int column) => column >= 0 && column < row.Cells.Length ? row.Cells[column].Text : string.Empty;

    private static OutsidePlace PlaceOf(string path, FactsSheet sheet, SheetRow row, int column)
    {
        var cell = column >= 0 && column < row.Cells.Length ? row.Cells[column] : default;
        return new(path, row.Line, cell.Column, cell.Length) { Cell = sheet.IsWorkbook ? WorkbookSheet.NameOf(Math.Max(0, column), row.Line) : null };
    }

    private static FactsFile Unreadable(string path, LocalizedText why) => new(path, [], [new(new(path, 1, 0, 0), why)]);

    // What an entry says of its own size is not to be trusted; what it unpacks to is counted.
    private static bool IsWithinLimits(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var left = MaxUnpackedBytes;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; left >= 0 && (read = content.Read(buffer)) > 0;)
                left -= read;
        }

        return left >= 0;
    }
}

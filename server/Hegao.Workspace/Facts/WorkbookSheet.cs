using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Hegao.Workspace;

/// <summary>Reads the first visible sheet of an Excel workbook (<c>.xlsx</c>): numbers with as many places as the cell shows, formulas by their last value.</summary>
internal static class WorkbookSheet
{
    /// <summary>Wider tables are no facts.</summary>
    private const int MaxColumns = 64;

    /// <summary>Reads <paramref name="stream"/>, which can seek.</summary>
    public static FactsSheet Read(Stream stream)
    {
        // The reader's settings ask for code page 1252 before they are told of another one; it is that of workbooks before 2007, which are not read.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.UTF8 });
        while (reader.VisibleState != "visible" && reader.NextResult())
        {
        }

        var rows = new List<SheetRow>();
        for (var line = 1; reader.Read() && line <= FactsSheet.MaxRows; line++)
        {
            var cells = new SheetCell[Math.Min(reader.FieldCount, MaxColumns)];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = new(TextOf(reader, i), i, 1);
            rows.Add(new(line, cells));
        }

        return new(rows, IsWorkbook: true);
    }

    /// <summary>The name of a cell: column 1 of row 3 is B3.</summary>
    public static string NameOf(int column, int row)
    {
        var letters = string.Empty;
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static string TextOf(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => string.Empty,
        double number => Write(number, reader.GetNumberFormatString(column)),
        DateTime date => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString()?.Trim() ?? string.Empty,
    };

    // 0.052 shown as 5.2% is 5.2%, and 137.2 shown as 137.20 was stated to two places.
    private static string Write(double number, string? format)
    {
        if (Math.Abs(number) > 1e15)
            return number.ToString(CultureInfo.InvariantCulture);
        var value = (decimal)number;
        var shown = format?.Split(';')[0] ?? string.Empty;
        var isRate = shown.EndsWith('%');
        var point = shown.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? (int?)null : shown.AsSpan(point + 1).IndexOfAnyExcept('0') is var end && end < 0 ? shown.Length - point - 1 : end;
        if (isRate)
            value *= 100;
        if (places is null && (isRate || shown is "0" or "#,##0"))
            places = 0;
        var text = places is { } count ? Math.Round(value, count, MidpointRounding.AwayFromZero).ToString("F" + count, CultureInfo.InvariantCulture) : value.ToString("0.############", CultureInfo.InvariantCulture);
        return isRate ? text + "%" : text;
    }
}

using nietras.SeparatedValues;

namespace Hegao.Workspace;

/// <summary>Reads a table from text as Excel writes it (RFC 4180): separated by commas, semicolons or tabs, cells in quotes where they need them.</summary>
internal static class CsvSheet
{
    private const string Separators = ",\t;，";

    /// <summary>Reads <paramref name="text"/>.</summary>
    public static FactsSheet Read(string text)
    {
        var separator = SeparatorOf(text);
        using var reader = new Sep(separator).Reader(static options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(text);
        var rows = new List<SheetRow>();
        foreach (var row in reader)
        {
            // Excel's own line that names the separator.
            if (rows.Count == 0 && row.Span.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
                continue;
            if (rows.Count >= FactsSheet.MaxRows)
                break;
            var cells = new SheetCell[row.ColCount];
            for (var i = 0; i < cells.Length; i++)
            {
                var cell = row[i].Span;
                _ = row.Span.Overlaps(cell, out var column);
                cells[i] = new(Unquote(cell), column, cell.Length);
            }

            // Without a header Sep gives the first row the line behind it.
            rows.Add(new(row.RowIndex == 0 ? 1 : row.LineNumberFrom, cells));
        }

        return new(rows, IsWorkbook: false);
    }

    // The sign that most often stands in the first lines: a title above the header may have none.
    private static char SeparatorOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 2000));
        var (best, most) = (',', 0);
        foreach (var sign in Separators)
        {
            var count = head.Count(sign);
            if (count > most)
                (best, most) = (sign, count);
        }

        return best;
    }

    private static string Unquote(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        return text.Length >= 2 && text[0] == '"' && text[^1] == '"' ? text[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : text.ToString();
    }
}

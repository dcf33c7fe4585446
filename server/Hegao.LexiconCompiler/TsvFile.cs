namespace Hegao.LexiconCompiler;

/// <summary>One row of a table: its two columns and its place. A third column is a comment.</summary>
public readonly record struct TsvRow(string Left, string Right, SourcePlace Place);

/// <summary>Reads tables of two columns parted by a tab. Lines that start with # and empty ones are comments.</summary>
public static class TsvFile
{
    /// <summary>The rows of a file, in order.</summary>
    /// <exception cref="LexiconException">A line has no second column.</exception>
    public static IEnumerable<TsvRow> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var place = new SourcePlace(path, number, 1);
            var columns = line.Split('\t');
            if (columns.Length < 2 || columns[0].Length == 0 || columns[1].Length == 0)
                throw new LexiconException(place, "A row needs two columns parted by a tab.");
            yield return new(columns[0], columns[1], place);
        }
    }

    /// <summary>The character that a column names: itself, or by its code U+XXXX.</summary>
    /// <exception cref="LexiconException">The column names no single character of the basic plane.</exception>
    public static char Character(string column, SourcePlace place) =>
        column.Length == 1 ? column[0]
        : column.Length == 6 && column.StartsWith("U+", StringComparison.Ordinal) && ushort.TryParse(column.AsSpan(2), System.Globalization.NumberStyles.HexNumber, null, out var code) ? (char)code
        : throw new LexiconException(place, $"\"{column}\" is not one character of the basic plane.");
}

using System.Buffers;
using System.Text;

namespace Hegao.Output;

/// <summary>A table as comma-separated values (RFC 4180): a header line, CR LF behind each line, quotes where a value needs them.</summary>
internal static class CsvOutput
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>One line.</summary>
    public static string Line(IEnumerable<string?> values)
    {
        var line = new StringBuilder();
        line.AppendJoin(',', values.Select(static value => Field(value ?? string.Empty)));
        return line.Append("\r\n").ToString();
    }

    // A spreadsheet would run what starts like a formula; a number may start with its sign.
    private static string Field(string value)
    {
        var text = value.Length > 0 && value[0] is '=' or '@' or '+' && !decimal.TryParse(value, out _) ? "'" + value : value;
        return text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}

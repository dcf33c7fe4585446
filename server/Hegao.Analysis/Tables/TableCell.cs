namespace Hegao.Analysis.Tables;

/// <summary>A cell of a table row, in offsets of the row's reading.</summary>
/// <param name="Start">Where its text starts, spaces left out.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct TableCell(int Start, string Text)
{
    /// <summary>Offset behind its text.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether it holds a number and nothing else: 126.8, −3.1.</summary>
    public bool IsNumber => NumberLength > 0 && NumberOffset + NumberLength == Text.Length;

    /// <summary>Where its digits start inside the cell: behind a sign.</summary>
    public int NumberOffset => Text.Length > 1 && Text[0] is '-' or '−' or '－' ? 1 : 0;

    /// <summary>Whether a sign makes the number negative.</summary>
    public bool IsNegative => NumberOffset == 1;

    private int NumberLength
    {
        get
        {
            var (at, points) = (NumberOffset, 0);
            while (at < Text.Length && (char.IsAsciiDigit(Text[at]) || (Text[at] == '.' && points++ == 0 && at > NumberOffset)))
                at++;
            return at - NumberOffset;
        }
    }

    /// <summary>The cells of a row.</summary>
    public static List<TableCell> Of(string reading)
    {
        var cells = new List<TableCell>();
        var text = reading.AsSpan().TrimEnd();
        var at = text.IndexOf('|') is >= 0 and var first && text[..first].Trim().IsEmpty ? first + 1 : 0;
        while (at < text.Length)
        {
            var length = text[at..].IndexOf('|');
            length = length < 0 ? text.Length - at : length;
            var cell = text.Slice(at, length);
            var lead = cell.Length - cell.TrimStart().Length;
            cells.Add(new(at + lead, cell.Trim().ToString()));
            at += length + 1;
        }

        return cells;
    }
}

namespace Hegao.Workspace;

/// <summary>A cell as it was written.</summary>
/// <param name="Text">Its text, without the quotes around it.</param>
/// <param name="Column">0-based column where it stands: in UTF-16 code units in a line of text, its number in a workbook.</param>
/// <param name="Length">Its length in the line, with quotes.</param>
internal readonly record struct SheetCell(string Text, int Column, int Length);

/// <summary>A row of a facts file.</summary>
/// <param name="Line">1-based line, or row of the sheet.</param>
/// <param name="Cells">Its cells from the first column on.</param>
internal sealed record SheetRow(int Line, SheetCell[] Cells);

/// <summary>A table as a file holds it, before anybody asked what its columns are.</summary>
/// <param name="Rows">Its rows in order.</param>
/// <param name="IsWorkbook">Whether its places are cells of a workbook (B3) and not lines of a text.</param>
internal sealed record FactsSheet(IReadOnlyList<SheetRow> Rows, bool IsWorkbook)
{
    /// <summary>More rows no bureau's table has; what is longer is no table of facts.</summary>
    public const int MaxRows = 100_000;
}

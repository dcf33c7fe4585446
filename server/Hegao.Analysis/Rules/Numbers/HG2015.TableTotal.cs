using System.Collections.Immutable;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Tables;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2015: the total row of a Markdown table is not the sum of the rows above it. Where table and text differ the ledger reports under this rule.</summary>
internal sealed class TableTotalRule : IVerifyingRule
{
    /// <summary>What the rule is.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2015", new("表格与正文或合计不符", "A table against the text or its own totals"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Tables;

    private readonly record struct Row(BlockSyntax Block, List<TableCell> Cells);

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft)
    {
        var rows = new List<Row>();
        TableHeader? header = null;
        Row? leading = null;
        foreach (var block in draft.Tree.Blocks)
        {
            if (block.Kind != BlockKind.TableRow)
                continue;
            if (block.Container?.IsTableHeader == true)
            {
                foreach (var check in Totals(rows, leading, header, isLeading: true))
                    yield return check;
                (header, leading) = (TableHeader.Of(block), null);
                rows.Clear();
                continue;
            }

            var row = new Row(block, TableCell.Of(block.GetReading()));
            if (!TableRowReader.IsTotal(row.Cells))
            {
                rows.Add(row);
                continue;
            }

            if (rows.Count == 0)
            {
                leading = row;
                continue;
            }

            foreach (var check in Totals(rows, row, header, isLeading: false))
                yield return check;
            rows.Clear();
        }

        foreach (var check in Totals(rows, leading, header, isLeading: true))
            yield return check;
    }

    // A total in the first row may stand above rows that are parts of others: only a sum that is near it says that they are not.
    private static IEnumerable<Check> Totals(List<Row> rows, Row? total, TableHeader? header, bool isLeading)
    {
        if (total is not { } stated || header is null)
            yield break;
        for (var i = 1; i < stated.Cells.Count && i < header.Columns.Count; i++)
        {
            if (Total(rows, stated, header.Columns[i], i, isLeading) is { } check)
                yield return check;
        }
    }

    private static bool IsNear(in WrittenValue sum, in WrittenValue total) => sum.Plain is { } a && total.Plain is { } b && b != 0 && a / b is > 0.85m and < 1.15m;

    private static Check? Total(List<Row> rows, Row total, TableColumn column, int index, bool isLeading)
    {
        if (column.IsGrowth || column.Unit is "%" or "‰" || !total.Cells[index].IsNumber || rows.Count < 2 || rows.Any(row => index >= row.Cells.Count || !row.Cells[index].IsNumber))
            return null;
        var sum = WrittenValue.Exactly(0);
        foreach (var row in rows)
            sum += Value(row.Cells[index]);
        var stated = Value(total.Cells[index]);
        var outcome = sum.CompareWith(stated);
        if (sum.Plain is not { } plain || (isLeading && !IsNear(sum, stated)))
            return null;
        var written = total.Cells[index].Text;
        var formula = string.Join(" + ", rows.Select(row => row.Cells[index].Text));
        var right = NumberText.Write(plain, 4);
        var span = Place(total, index);
        ImmutableArray<RelatedPlace> related = [.. rows.Select(row => new RelatedPlace(Place(row, index), new(row.Cells[0].Text + row.Cells[index].Text, $"{row.Cells[0].Text} {row.Cells[index].Text}")))];
        return LedgerChecks.Make(
            Rule,
            CheckKind.Table,
            outcome,
            span,
            $"{formula} = {right} {(outcome == CheckOutcome.Fails ? "≠" : "=")} {written}",
            related,
            new($"各行之和为{right}（{formula}），合计写作{written}。", $"The rows add up to {right} ({formula}); the total says {written}."),
            [new(new($"改为“{right}”", $"Change to “{right}”"), [new(span, right)], FixKind.Alternative)]);
    }

    // A cell gives no unit of its own: what is written is known to its last digit, an integer exactly.
    private static WrittenValue Value(TableCell cell)
    {
        var value = decimal.Parse(cell.Text.AsSpan(cell.NumberOffset), System.Globalization.CultureInfo.InvariantCulture);
        var decimals = ClaimChecks.DecimalsOf(cell.Text);
        var step = new decimal(1, 0, 0, false, (byte)Math.Min(28, decimals));
        var written = decimals == 0 ? WrittenValue.Exactly(value) : WrittenValue.Of(new(value - (step / 2), value + (step / 2)), BoundKind.None, isInteger: false);
        return cell.IsNegative ? -written : written;
    }

    private static TextSpan Place(Row row, int index) => row.Block.ToSource(row.Cells[index].Start, row.Cells[index].Text.Length);
}

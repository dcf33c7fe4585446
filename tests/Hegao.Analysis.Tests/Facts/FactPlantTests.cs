using System.Globalization;
using Hegao.Analysis.Facts;
using Hegao.Analysis.Tests.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Facts;

/// <summary>The table that is made of a right draft, filled in with what the draft says, agrees with it; and any one figure that is changed there is found.</summary>
public sealed class FactPlantTests
{
    [Theory]
    [InlineData("yunchuan-2024.txt")]
    [InlineData("yunchuan-2025.md")]
    [InlineData("unmarked-parts.txt")]
    [InlineData("sentence-lines.txt")]
    [InlineData("one-line.txt")]
    public void A_right_draft_agrees_with_its_own_figures_and_with_none_that_was_changed(string name)
    {
        var text = File.ReadAllText(Path.Combine(SlipSampleTests.Samples, "right", name));
        var tree = DraftTree.Parse(text, name.EndsWith(".md", StringComparison.Ordinal) ? DraftFormat.Markdown : DraftFormat.PlainText);
        var rows = FactTemplate.Rows(DraftAnalysis.Create(tree), all: false).Select(static row => (row.Row, Value: ValueOf(row.Stated))).Where(static row => row.Value.Length > 0).ToList();
        Assert.NotEmpty(rows);
        Assert.Empty(Findings(tree, rows.Select(static row => FactOf(row.Row, row.Value))));

        // One figure at a time is another one.
        foreach (var (row, value) in rows)
        {
            Assert.True(
                Findings(tree, [FactOf(row, Changed(value, 3m))]).Length + Findings(tree, [FactOf(row, Changed(value, 0.1m))]).Length > 0,
                $"{row.Indicator} {row.Period} {value}{row.Unit}: a figure that was changed was not found");
        }
    }

    // What stands in the draft without bound words and unit, a minus for what falls.
    private static string ValueOf(string stated)
    {
        var number = stated.Replace("下降", "-", StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);
        return string.Concat(number.TakeWhile(static c => char.IsAsciiDigit(c) || c is '.' or '-'));
    }

    // So much more, or so much less where the draft says 以上: no way of writing makes the two one.
    private static string Changed(string value, decimal factor)
    {
        var places = value.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? value.Length - point - 1 : 0;
        return (decimal.Parse(value, CultureInfo.InvariantCulture) * factor).ToString("F" + places, CultureInfo.InvariantCulture);
    }

    private static Fact FactOf(FactRow row, string value)
    {
        var reading = FactReader.Read(row with { Value = value }, Vocabulary.BuiltIn, new("facts.csv", 2, 0, 1));
        Assert.Null(reading.Problem);
        return reading.Fact ?? throw new InvalidOperationException();
    }

    private static Finding[] Findings(DraftTree tree, IEnumerable<Fact> facts) =>
        [.. DraftAnalysis.Create(tree, AnalysisOptions.Default with { Facts = FactTable.Of([.. facts]) }).Findings.Where(static finding => finding.Rule == "HG2013")];
}

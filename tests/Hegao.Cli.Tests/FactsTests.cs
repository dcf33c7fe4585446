using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hegao.Analysis;
using Hegao.Cli.Tests.Running;
using Hegao.Workspace;

namespace Hegao.Cli.Tests;

/// <summary>Facts files beside a draft: in which forms they are read, what is said of their errors, and what they find.</summary>
public sealed class FactsTests : IDisposable
{
    private const string Draft = "青溪县政府工作报告\n\n2025年1月8日在青溪县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n全县地区生产总值137.8亿元，增长5.4%。一般公共预算收入15.28亿元。\n";

    private const string Table = "青溪县2024年主要指标\n指标,地区,时期,数值,单位,口径,增速（%）\n地区生产总值,青溪县,2024年,137.2,亿元,,5.4\n\"一般公共预算收入\",,2024年,\"152,834\",万元,,\n";

    private readonly TemporaryFolder folder = new();

    public FactsTests() => folder.Write(".git/HEAD", string.Empty);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("utf-16", true)]
    public async Task A_table_as_excel_writes_it_is_held_against_the_draft(string encoding, bool mark)
    {
        var encoder = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        folder.Write("facts/主要指标.csv", (byte[])[.. mark ? encoder.GetPreamble() : [], .. encoder.GetBytes(Table.ReplaceLineEndings("\r\n"))]);
        Assert.Equal("error HG2013 “地区生产总值” (2024, reported) is 137.8亿元 here; the authoritative figure is 137.2亿元 (主要指标.csv line 3).", FirstFinding(await CheckAsync()));
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    public async Task Tabs_and_semicolons_separate_too(char separator)
    {
        folder.Write("facts/a.csv", Table.Replace("\"152,834\"", "152834", StringComparison.Ordinal).Replace(',', separator));
        Assert.Contains("HG2013", await CheckAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_read_with_the_places_that_its_cells_show()
    {
        WriteWorkbook("facts/主要指标.xlsx", ["指标", "时期", "数值", "单位"], ["地区生产总值", "2024年", 137.2, "亿元"], ["地区生产总值", "2024年", 0.054, ""], ["森林覆盖率", "去年", 71.3, "%"]);
        var output = await CheckAsync();
        Assert.Equal("error HG2013 “地区生产总值” (2024, reported) is 137.8亿元 here; the authoritative figure is 137.2亿元 (主要指标.xlsx C2).", FirstFinding(output));
        Assert.Contains("主要指标.xlsx:4:2: error HG9004 Cell B4: “去年” is no period", output, StringComparison.Ordinal);
        Assert.Equal(1, Occurrences(output, "HG2013"));
    }

    [Theory]
    [InlineData("指标,数值\n地区生产总值,1\n", ":1:1: error HG9004 The header lacks 时期")]
    [InlineData("指标,时期,数值,单位\n地区生产总值,2024年,很多,亿元\n", ":2:14: error HG9004 “很多亿元” is no number")]
    [InlineData("指标,时期,数值,性质\n地区生产总值,2024年,1,猜测\n", ":2:16: error HG9004 “猜测” is no status")]
    [InlineData("指标,时期,数值,单位\n地区生产总值,2024年,137.8,亿元\n地区生产总值,2024,137.9,亿元\n", ":3:13: error HG9004 “地区生产总值” (2024) is 137.9亿元 here and 137.8亿元 in a.csv line 2")]
    public async Task What_is_wrong_in_a_table_is_reported_at_its_cell(string table, string expected)
    {
        folder.Write("facts/a.csv", table);
        Assert.Contains("facts/a.csv" + expected, await CheckAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("指标,时期,数值\n")]
    [InlineData("指标,时期,数值\n地区生产总值,2024年,\n,,\n")]
    public async Task An_empty_table_says_nothing(string table)
    {
        folder.Write("facts/a.csv", table);
        Assert.DoesNotContain("HG", await CheckAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_one_clear_line()
    {
        folder.Write("facts/a.xlsx", "not a workbook");
        Assert.Contains("error HG9004 The file is damaged, under a password or no Excel workbook", await CheckAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nearer_table_has_the_last_word_and_no_config_means_no_facts()
    {
        folder.Write("facts/a.csv", "指标,时期,数值,单位\n地区生产总值,2024年,137.2,亿元\n");
        folder.Write("2025/facts/a.csv", "指标,时期,数值,单位\n地区生产总值,2024年,137.8,亿元\n");
        var draft = folder.Write("2025/a.txt", Draft);
        Assert.DoesNotContain("HG2013", (await ProgramRun.StartAsync("check", draft)).Output, StringComparison.Ordinal);
        Assert.Contains("HG2013", await CheckAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("HG2013", await CheckAsync("--no-config"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_shows_its_arithmetic_and_names_the_file()
    {
        folder.Write("facts/a.csv", Table);
        var run = await ProgramRun.StartAsync("checks", folder.Write("a.txt", Draft), "--format", "json");
        var facts = run.Json.GetProperty("checks").EnumerateArray().Where(static check => check.GetProperty("kind").GetString() == "fact").ToList();
        Assert.Equal(
            ["137.8亿元 ≠ 137.2亿元 fails", "增长5.4% = 增长5.4% holds", "15.28亿元 ≈ 152834万元 holds"],
            facts.Select(static check => $"{check.GetProperty("expression").GetString()} {check.GetProperty("outcome").GetString()}"));
        Assert.EndsWith("a.csv", facts[0].GetProperty("related")[0].GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, "A1")]
    [InlineData(25, 3, "Z3")]
    [InlineData(26, 3, "AA3")]
    public void Cells_have_the_names_of_excel(int column, int row, string name) => Assert.Equal(name, WorkbookSheet.NameOf(column, row));

    private async Task<string> CheckAsync(params string[] options) =>
        (await ProgramRun.StartAsync(["check", folder.Write("a.txt", Draft), "--lang", "en", .. options])).Output;

    private static string FirstFinding(string output) => output[(output.IndexOf("error", StringComparison.Ordinal))..output.IndexOf('\n', StringComparison.Ordinal)];

    private static int Occurrences(string text, string word) => text.Split(word).Length - 1;

    // Numbers below 1 are shown as percentages.
    private void WriteWorkbook(string name, params object[][] rows)
    {
        folder.Write(name, string.Empty);
        using var document = SpreadsheetDocument.Create(folder.Of(name), SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 200, FormatCode = "0.0%" }) { Count = 1 },
            new Fonts(new Font()) { Count = 1 },
            new Fills(new Fill()) { Count = 1 },
            new Borders(new Border()) { Count = 1 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 200, ApplyNumberFormat = true }) { Count = 2 });
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new(new SheetData(rows.Select(static (row, number) => new Row(row.Select(CellOf)) { RowIndex = (uint)number + 1 })));
        workbook.Workbook = new(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "表1" }));

        static Cell CellOf(object value) => value is double number
            ? new Cell { CellValue = new(number), StyleIndex = number < 1 ? 1u : 0u }
            : new Cell { DataType = CellValues.InlineString, InlineString = new(new Text((string)value)) };
    }
}

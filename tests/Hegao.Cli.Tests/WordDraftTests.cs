using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hegao.Cli.Tests.Reports;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary>Word drafts on the command line: places count paragraphs, findings can be written as comments, a draft can be imported.</summary>
public class WordDraftTests
{
    private static readonly string[] Lines =
    [
        "杏山县政府工作报告",
        "一、2024年工作回顾",
        "全县财政总收入由12.0亿元增加到15.0亿元，增长20%。全县完成技改投资“3.6亿元，增长5.2%。",
    ];

    [Fact]
    public async Task Findings_name_the_paragraph_and_quote_its_words()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("报告.docx", Document(Lines));

        var json = (await ProgramRun.StartAsync("check", draft, "--format", "json")).Json;
        var text = await ProgramRun.StartAsync("check", draft);

        var quote = Assert.Single(json.GetProperty("diagnostics").EnumerateArray(), item => item.GetProperty("rule").GetString() == "HG4001");
        Assert.Equal(3, quote.GetProperty("line").GetInt32());
        Assert.Equal(Lines[2].IndexOf('“', StringComparison.Ordinal), quote.GetProperty("column").GetInt32());
        Assert.StartsWith("“", quote.GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.Contains($"{draft}：第3段“", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_become_comments_in_a_copy()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("报告.docx", Document(Lines));

        var run = await ProgramRun.StartAsync("check", draft, "--comments", folder.Of("核.docx"), "--fail-on", "never");

        Assert.Equal((0, ""), (run.Status, run.Error));
        using var commented = WordprocessingDocument.Open(folder.Of("核.docx"), isEditable: false);
        var comments = commented.MainDocumentPart?.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Select(comment => comment.InnerText) ?? [];
        Assert.Contains(comments, comment => comment.StartsWith("HG4001 错误：", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comments_are_never_written_over_the_draft()
    {
        using var folder = new TemporaryFolder();
        var bytes = Document(Lines);
        var draft = folder.Write("报告.docx", bytes);

        var run = await ProgramRun.StartAsync("check", draft, "--comments", draft);

        Assert.Equal(2, run.Status);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(draft));
    }

    [Fact]
    public async Task Import_writes_a_new_file_and_never_over_one()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("报告.docx", Document(Lines));

        var first = await ProgramRun.StartAsync("import", draft, "-o", folder.Of("报告.report.md"));
        var second = await ProgramRun.StartAsync("import", draft, "-o", folder.Of("报告.report.md"), "--lang", "en");

        Assert.Equal((0, 2), (first.Status, second.Status));
        Assert.Equal(string.Join("\n\n", Lines) + "\n\n", await File.ReadAllTextAsync(folder.Of("报告.report.md")));
        Assert.Contains("--force", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_names_paragraphs()
    {
        using var folder = new TemporaryFolder();

        var report = await ReviewReport.OfFileAsync(folder.Write("报告.docx", Document(Lines)));

        report.AssertWhole();
        Assert.Contains("第3段", report.Texts(".finding .where a"));
        Assert.Equal(["1", "2", "3"], report.Texts(".draft .number"));
    }

    [Theory]
    [InlineData("PK", "已损坏")]
    [InlineData("不是文档", "已损坏")]
    public async Task A_damaged_document_is_one_line(string bytes, string words)
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramRun.StartAsync("check", folder.Write("报告.docx", bytes));

        Assert.Equal(2, run.Status);
        Assert.Contains(words, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static byte[] Document(params string[] lines)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body([.. lines.Select(line => new Paragraph(new Run(new Text(line))))]));
        return stream.ToArray();
    }
}

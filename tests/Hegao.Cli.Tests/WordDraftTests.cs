using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hegao.Cli.Tests.Outputs;
using Hegao.Cli.Tests.Reports;
using Hegao.Cli.Tests.Running;
using Hegao.Word;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

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

    [Theory]
    [InlineData("HG2001", "第2段为", "in paragraph 2", "一般公共预算收入12.72亿元，增长7.3%。", "一般公共预算收入12.75亿元，比上年多收。")]
    [InlineData("HG0004", "与第2段逐字相同", "in paragraph 2", "县人民医院门诊综合楼封顶。组建巡回医疗队12支，进村入户服务群众1.7万人次。", "县体育馆向市民低收费开放。组建巡回医疗队12支，进村入户服务群众1.7万人次。")]
    public async Task Messages_name_paragraphs_too(string rule, string chinese, string english, string first, string second)
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("报告.docx", Document("一、2024年工作回顾", first, "", second));

        var zh = await ProgramRun.StartAsync("check", draft, "--fail-on", "never");
        var en = await ProgramRun.StartAsync("check", draft, "--fail-on", "never", "--lang", "en");

        Assert.Contains(zh.Output.Split('\n'), line => line.Contains(rule, StringComparison.Ordinal) && line.Contains("第4段", StringComparison.Ordinal) && line.Contains(chinese, StringComparison.Ordinal));
        Assert.DoesNotContain("行", zh.Output, StringComparison.Ordinal);
        Assert.Contains(en.Output.Split('\n'), line => line.Contains(rule, StringComparison.Ordinal) && line.Contains(english, StringComparison.Ordinal));
        Assert.Contains($"    {draft}: paragraph 2: ", en.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_that_count_lines_are_told_of_paragraphs_in_words()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("报告.docx", Document(Lines));

        var github = (await ProgramRun.StartAsync("check", draft, "--format", "github")).Output;
        var sarif = (await ProgramRun.StartAsync("check", draft, "--format", "sarif")).Json;
        var junit = (await ProgramRun.StartAsync("check", draft, "--format", "junit")).Output;

        Assert.Contains(",title=HG4001::第3段“", github, StringComparison.Ordinal);
        Assert.DoesNotContain("line=", github + junit, StringComparison.Ordinal);
        SarifSchemaTests.AssertValid(sarif);
        var place = sarif.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        Assert.False(place.GetProperty("physicalLocation").TryGetProperty("region", out _));
        Assert.Equal("第3段", place.GetProperty("logicalLocations")[0].GetProperty("name").GetString());
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

    [Fact]
    public async Task Tracked_changes_are_checked_as_accepted_or_as_rejected()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("报告.docx", Document(body => body.Append(new Paragraph(
            new Run(new Text("全县财政总收入由12.0亿元增加到15.0亿元，增长")),
            new DeletedRun(new Run(new DeletedText("20%"))) { Author = "核", Id = "1" },
            new InsertedRun(new Run(new Text("25%"))) { Author = "核", Id = "2" },
            new Run(new Text("。"))))));

        Assert.Equal(0, (await ProgramRun.StartAsync("check", draft)).Status);
        var original = await ProgramRun.StartAsync("check", draft, "--revisions", "original");
        Assert.Equal(1, original.Status);
        Assert.Contains("第1段“20%”：错误 HG2002", original.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("报告.docx", "不是文档", "已损坏，或者不是 Word 文档")]
    [InlineData("报告.docx", "PK\u0003\u0004", "已损坏，或者不是 Word 文档")]
    [InlineData("报告.doc", "\0", "另存为 .docx")]
    [InlineData("报告.wps", "\0", "另存为 .docx")]
    [InlineData("报告.ofd", "PK", "导出为 .docx 或 .txt")]
    [InlineData("报告.pdf", "%PDF-1.7", "导出为 .docx 或 .txt")]
    public async Task What_is_no_word_draft_is_one_line(string name, string content, string words)
    {
        using var folder = new TemporaryFolder();

        await AssertOneLine(folder.Write(name, content), words);
    }

    [Fact]
    public async Task Protected_old_and_swollen_documents_are_one_line_each()
    {
        using var folder = new TemporaryFolder();
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

        await AssertOneLine(folder.Write("加密.docx", [.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]), "有密码保护");
        await AssertOneLine(folder.Write("旧版.docx", compound), "其实是旧版 Word");
        await AssertOneLine(folder.Write("炸弹.docx", ZipBomb()), "解压后超过 128 MB");
    }

    private static async Task AssertOneLine(string draft, string words)
    {
        foreach (var verb in (string[])["check", "report", "claims"])
        {
            var run = await ProgramRun.StartAsync(verb, draft);

            Assert.Equal(2, run.Status);
            Assert.Contains(words, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    private static byte[] ZipBomb()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("word/document.xml").Open())
        {
            entry.Write("<a>"u8);
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i <= WordLimits.MaxUnpackedBytes >> 20; i++)
                entry.Write(spaces);
        }

        return stream.ToArray();
    }

    private static byte[] Document(params string[] lines) => Document(body => body.Append(lines.Select(line => new Paragraph(new Run(new Text(line))))));

    private static byte[] Document(Action<Body> write)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            write(body);
            document.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }
}

using Hegao.Cli.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.Cli.Tests.Reports;

/// <summary><c>hegao report</c>: the page, its links and what it must never let through.</summary>
public sealed class ReportTests
{
    private const string Draft = """
        # 杏山县政府工作报告

        ——2025年1月8日在杏山县第十届人民代表大会第四次会议上

        ## 一、2024年工作回顾

        **工业稳中有进。** 规上工业总产值由120.0亿元增加到132.0亿元，增长12.0%。新开工项目20个。

        **农业稳产增收。** 新建改建农村公路47公里。

        | 指标 | 单位 | 2024年 |
        | --- | --- | ---: |
        | 规上工业总产值 | 亿元 | 132.0 |
        | 技改投资 | 亿元 | 3.6 |

        ## 三、2025年工作安排

        规上工业总产值增长9%以上。

        """;

    [Fact]
    public async Task The_page_of_a_small_draft()
    {
        using var folder = new TemporaryFolder();
        var surroundings = new Surroundings { Input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Draft)) };

        var run = await ProgramRun.StartAsync(surroundings, "report", "-", "--name", "杏山.md");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Snapshot.Match(run.Output[run.Output.IndexOf("<body>", StringComparison.Ordinal)..], "report.body");
    }

    [Fact]
    public async Task Figures_lead_to_the_ledger_and_back_and_findings_stand_beside_their_paragraph()
    {
        var report = await ReviewReport.OfAsync(Draft);

        report.AssertWhole();
        var growth = Assert.Single(report.Page.QuerySelectorAll(".draft a.claim"), static claim => claim.TextContent == "12.0%");
        Assert.Equal("claim fails", growth.ClassName);
        var mention = report.Page.GetElementById(growth.GetAttribute("href")?[1..] ?? "");
        Assert.Equal($"#{growth.Id}", mention?.QuerySelector("td.value a")?.GetAttribute("href"));
        Assert.Contains("增速 · 2024 · 完成数", mention?.TextContent, StringComparison.Ordinal);
        Assert.Contains("132.0亿元 ÷ 120.0亿元 − 1 = 10% ≠ 12.0%", mention?.TextContent, StringComparison.Ordinal);
        Assert.Contains(report.Texts("aside .note.error"), static note => note.Contains("应增长10", StringComparison.Ordinal));
        Assert.Equal(["HG1001", "HG2002"], report.Texts(".rule h3 code"));
        Assert.Contains("工业稳中有进", report.Texts(".draft b"));
        Assert.Equal(["指标", "单位", "2024年", "规上工业总产值", "亿元", "132.0", "技改投资", "亿元", "3.6"], report.Texts(".draft :is(th, td)"));
        Assert.Equal("杏山县政府工作报告", report.Page.QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task A_title_that_goes_on_as_text_is_the_bold_start_of_its_paragraph()
    {
        var report = await ReviewReport.OfAsync("一、工作回顾\n（一）稳增长。新开工项目20个。\n（二）惠民生。城镇新增就业2260人。\n", "draft.txt");

        Assert.Equal(["一、工作回顾"], report.Texts(".draft :is(h3, h4, h5)"));
        Assert.Equal(["（一）稳增长", "（二）惠民生"], report.Texts(".draft b"));
    }

    [Fact]
    public async Task The_page_speaks_english_when_asked()
    {
        var report = await ReviewReport.OfAsync(Draft, "draft.md", "--lang", "en");

        report.AssertWhole();
        Assert.Equal("en", report.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["Findings", "Draft", "Ledger of indicators", "Checks", "Undecided"], report.Texts("h2"));
        Assert.Contains(report.Texts(".finding .where a"), static place => place == "line 7");
    }

    [Fact]
    public async Task A_right_draft_has_an_empty_list_of_findings()
    {
        var report = await ReviewReport.OfAsync("一、工作回顾\n新开工项目20个。\n", "draft.txt");

        report.AssertWhole();
        Assert.Equal(["未发现问题。"], report.Texts("#findings .empty"));
        Assert.Empty(report.Page.QuerySelectorAll("mark:not(.legend mark), .note.error"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</style><script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' onfocus='alert(1)' autofocus='")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">请点</a>")]
    [InlineData("[请点](javascript:alert(1))")]
    [InlineData("![图](https://example.org/a.png)")]
    [InlineData("<!-- --><base href=https://example.org/>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\0\u001b[31m\u0085\u2028")]
    public async Task Nothing_in_a_draft_becomes_markup(string hostile)
    {
        var draft = $"""
            # 杏山县{hostile}政府工作报告

            ——2025年1月8日在杏山县{hostile}第十届人民代表大会第四次会议上

            ## 一、2024年{hostile}工作回顾

            **工业{hostile}稳中有进。** {hostile}规上工业总产值由120.0亿元增加到132.0亿元，增长12.0%。{hostile}新建{hostile}改建农村公路47公里，实施“四大{hostile}工程”，“未闭合{hostile}。

            | 指标{hostile} | 单位 |
            | --- | --- |
            | 技改{hostile}投资 | 3.6 |

            {hostile}

            ## 名词解释

            1. 四大{hostile}工程：指{hostile}。

            """;
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.md", "a.txt"])
        {
            foreach (var language in (string[])["zh", "en"])
            {
                var report = await ReviewReport.OfFileAsync(folder.Write(name, draft), "--lang", language);

                report.AssertWhole();
                Assert.DoesNotContain(report.Html, static c => char.IsControl(c) && c != '\n');
            }
        }
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_they_stand()
    {
        var report = await ReviewReport.OfAsync("一、工作回顾\n新建<b>“A&B”</b>项目20个。\n", "draft.txt");

        Assert.Contains("新建<b>“A&B”</b>项目20个。", report.Texts(".draft .row > p"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_sample_gives_a_whole_page_that_marks_all_its_figures(string sample)
    {
        var path = Path.Combine(Repository.Root, "tests", "Samples", sample);

        var report = await ReviewReport.OfFileAsync(path);

        report.AssertWhole();
        var claims = (await ProgramRun.StartAsync("claims", path, "--format", "json")).Json.GetProperty("claims");
        Assert.Equal(claims.GetArrayLength(), report.Page.QuerySelectorAll(".draft a.claim[id]").Length);
        Assert.Equal(claims.GetArrayLength(), report.Page.QuerySelectorAll("table.ledger td.value").Length);
        var findings = (await ProgramRun.StartAsync("check", path, "--format", "json")).Json.GetProperty("diagnostics");
        Assert.Equal(findings.GetArrayLength(), report.Page.QuerySelectorAll("aside .note").Length);
        var checks = (await ProgramRun.StartAsync("checks", path, "--format", "json")).Json.GetProperty("checks");
        Assert.Equal(checks.GetArrayLength(), report.Page.QuerySelectorAll("#checks tbody tr").Length);
    }

    public static TheoryData<string> Samples()
    {
        var root = Path.Combine(Repository.Root, "tests", "Samples");
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(static file => Path.GetExtension(file) is ".md" or ".txt" && Path.GetFileName(file) != "README.md").Select(file => Path.GetRelativePath(root, file)).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task A_report_is_written_to_a_new_file_and_never_over_one()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write("a.md", Draft);

        var first = await ProgramRun.StartAsync("report", draft, "-o", folder.Of("a.html"));
        var second = await ProgramRun.StartAsync("report", draft, "-o", folder.Of("a.html"));
        var forced = await ProgramRun.StartAsync("report", draft, "-o", folder.Of("a.html"), "--force");
        var overDraft = await ProgramRun.StartAsync("report", draft, "-o", draft, "--force");
        var ofFolder = await ProgramRun.StartAsync("report", folder.Path);
        var missing = await ProgramRun.StartAsync("report", folder.Of("missing.md"), "-o", folder.Of("b.html"));

        Assert.Equal(new ProgramRun(0, "", ""), first);
        Assert.Equal(new ProgramRun(2, "", $"hegao: “{folder.Of("a.html")}”已存在；要覆盖请加 --force。\n"), second);
        Assert.Equal(new ProgramRun(0, "", ""), forced);
        Assert.Equal(2, overDraft.Status);
        Assert.Equal(Draft, await File.ReadAllTextAsync(draft));
        Assert.Equal(new ProgramRun(2, "", $"hegao: “{folder.Path}”是文件夹；核稿报告一次写一份文稿。\n"), ofFolder);
        Assert.Equal(2, missing.Status);
        Assert.False(File.Exists(folder.Of("b.html")));
    }
}

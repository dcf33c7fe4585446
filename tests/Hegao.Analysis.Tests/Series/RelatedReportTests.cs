using System.Collections.Immutable;
using Hegao.Analysis.Tests.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Series;

/// <summary>A report against the other reports of its place and year (HG2001) and against that of the year before (HG2014).</summary>
public sealed class RelatedReportTests
{
    private const string Head = "政府工作报告\n2025年1月8日在青溪县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n";

    private const string Budget = "关于青溪县2024年预算执行情况和2025年预算草案的报告\n2025年1月8日在青溪县第九届人民代表大会第四次会议上\n\n一、2024年预算执行情况\n\n";

    private const string Before = "政府工作报告\n2024年1月9日在青溪县第九届人民代表大会第三次会议上\n\n一、2023年工作回顾\n\n";

    [Theory]
    [InlineData("全县一般公共预算收入[|15.28亿元|]，增长6.3%。", "全县一般公共预算收入完成153834万元，为调整预算的101.2%，同比增长6.3%。")]
    [InlineData("全县一般公共预算收入15.28亿元，增长[|6.3%|]。", "一般公共预算收入完成15.28亿元，同比增长6.8%。")]
    [InlineData("全县一般公共预算收入15.28亿元，增长[|6.3%|]。", "一般公共预算收入完成15.28亿元，同比下降6.3%。")]
    public void A_value_that_differs_in_another_report_of_the_year_is_reported(string marked, string other)
    {
        var text = Head + RuleDraft.Plain(marked);
        var analysis = Analyse(text, Sister(Budget + other));
        var finding = Assert.Single(analysis.Findings, static finding => finding.Rule == "HG2001");
        Assert.Equal(marked, RuleDraft.Plain(marked).Insert(finding.Span.End - Head.Length, "|]").Insert(finding.Span.Start - Head.Length, "[|"));
        Assert.Equal(7, Assert.Single(finding.Related).Outside?.Line + 1);
        foreach (var fix in finding.Fixes)
            Assert.Empty(Analyse(RuleDraft.Apply(text, fix), Sister(Budget + other)).Findings.Where(static finding => finding.Rule == "HG2001"));
    }

    [Theory]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "一般公共预算收入完成152834万元，同比增长6.3%。")]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "县本级一般公共预算收入完成98000万元，增长4.1%。")]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "按同口径计算，一般公共预算收入增长7.0%。")]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "一般公共预算收入15.31亿元（决算数）。")]
    [InlineData("一般公共预算收入15.28亿元（快报数），增长6.3%。", "一般公共预算收入15.31亿元，增长6.3%。")]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "全市一般公共预算收入152.8亿元，增长4.1%。")]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "调整预算为15.1亿元，年初预算15.5亿元。")]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "开发区一般公共预算收入2.1亿元，增长9%。")]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "2023年，一般公共预算收入14.37亿元，增长5.1%。")]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "一般公共预算收入15.28亿元。一般公共预算收入15.3亿元。")]
    [InlineData("签约项目15个。", "签约项目8个。")]
    public void A_value_of_something_else_in_another_report_is_no_measure(string sentence, string other) =>
        Assert.DoesNotContain(Analyse(Head + sentence, Sister(Budget + other)).Findings, static finding => finding.Rule == "HG2001");

    [Fact]
    public void Values_that_agree_are_checks_that_hold() =>
        Assert.Contains(Analyse(Head + "一般公共预算收入15.28亿元。", Sister(Budget + "一般公共预算收入完成152834万元。")).Checks, static check => check is { Kind: CheckKind.Repeat, Outcome: CheckOutcome.Holds, Expression: "15.28亿元 ≈ 152834万元" });

    [Theory]
    [InlineData("一般公共预算收入15.28亿元，增长[|9.3%|]。", "一般公共预算收入14.37亿元。")]
    [InlineData("优良天数346天，比上年增加[|11天|]。", "优良天数338天。")]
    [InlineData("粮食产量连续[|7|]年稳定在8万吨以上。", "粮食产量连续7年稳定在8万吨以上。")]
    [InlineData("粮食生产实现“[|二十二|]连增”。", "粮食生产实现“二十二连增”。")]
    [InlineData("2023年，金融机构存款余额[|184.6亿元|]。", "金融机构存款余额186.4亿元。")]
    public void What_does_not_connect_with_last_years_report_is_reported(string marked, string before)
    {
        var text = Head + RuleDraft.Plain(marked);
        var finding = Assert.Single(Analyse(text, LastYear(Before + before)).Findings, static finding => finding.Rule == "HG2014");
        Assert.Equal(marked, RuleDraft.Plain(marked).Insert(finding.Span.End - Head.Length, "|]").Insert(finding.Span.Start - Head.Length, "[|"));
        Assert.Equal("2024-work.txt", finding.Related[0].Outside?.Path);
    }

    [Theory]
    [InlineData("一般公共预算收入15.28亿元，增长6.3%。", "一般公共预算收入14.37亿元。")]
    [InlineData("地区生产总值137.2亿元，增长5.4%。", "地区生产总值128.6亿元。")]
    [InlineData("固定资产投资52.3亿元，增长8.1%。", "固定资产投资61.4亿元。")]
    [InlineData("城镇居民人均可支配收入41935元，增长5.2%。", "城镇居民人均可支配收入38860元。")]
    [InlineData("一般公共预算收入15.28亿元，同口径增长9.3%。", "一般公共预算收入14.37亿元。")]
    [InlineData("一般公共预算收入15.28亿元，增长9.3%。剔除一次性因素后，一般公共预算收入增长6.3%。", "一般公共预算收入14.37亿元。")]
    [InlineData("一般公共预算收入15.28亿元，增长9.3%。", "一般公共预算收入突破14亿元。")]
    [InlineData("一般公共预算收入15.28亿元，增长9.3%。", "一般公共预算收入14.37亿元。一般公共预算收入14.1亿元。")]
    [InlineData("粮食产量连续8年稳定在8万吨以上。", "粮食产量连续7年稳定在8万吨以上。")]
    [InlineData("连续7年未发生较大以上事故。", "云江水质连续7年保持优良。")]
    [InlineData("新增规上工业企业17户、净增14户。", "新增规上工业企业15户。")]
    public void What_connects_or_never_does_stays_silent(string sentence, string before) =>
        Assert.DoesNotContain(Analyse(Head + sentence, LastYear(Before + before)).Findings, static finding => finding.Rule == "HG2014");

    [Theory]
    [InlineData(Head, "青溪县", 2025, ReportKind.Work)]
    [InlineData(Budget, "青溪县", 2025, ReportKind.Budget)]
    [InlineData("政 府 工 作 报 告\n——2024年12月28日在云州市青溪区第三届人民代表大会第二次会议上\n云州市青溪区人民政府区长\n\n一、2024年工作回顾\n", "青溪区", 2025, ReportKind.Work)]
    [InlineData("关于青溪县2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告\n\n一、2024年计划执行情况\n", "青溪县", 2025, ReportKind.Plan)]
    [InlineData("2025年1月8日在青溪县第九届人民代表大会第四次会议上\n青溪县人民政府县长\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n一、2024年工作回顾\n", "青溪县", 2025, ReportKind.Work)]
    [InlineData("政府工作报告\n第十二届全国人大二次会议，2014年3月5日\n\n一、2013年工作回顾\n", "全国", 2014, ReportKind.Work)]
    public void A_report_says_of_which_place_and_year_it_is(string head, string place, int year, ReportKind kind) =>
        Assert.Equal(new ReportIdentity(place, year, kind), ReportIdentity.Of(DraftAnalysis.Create(DraftTree.Parse(head, DraftFormat.PlainText))));

    [Theory]
    [InlineData("政府工作报告\n\n各位代表：\n现在，我代表省人民政府，向大会报告工作。\n")]
    [InlineData("青溪县2024年国民经济和社会发展统计公报\n")]
    [InlineData("会议纪要\n")]
    public void Without_place_year_or_kind_a_draft_stands_alone(string head) => Assert.Null(ReportIdentity.Of(DraftAnalysis.Create(DraftTree.Parse(head, DraftFormat.PlainText))));

    [Theory]
    [InlineData("地区生产总值增长5.5%左右", "地区生产总值增长5.4%", "met", "-0.1")]
    [InlineData("地区生产总值增长6%", "地区生产总值增长5.4%", "missed", "-0.6")]
    [InlineData("城镇新增就业2000人以上", "城镇新增就业2136人", "met", null)]
    [InlineData("城镇新增就业2000人", "城镇新增就业1980人", "missed", "-20")]
    [InlineData("居民消费价格涨幅控制在3%以内", "居民消费价格上涨0.4%", "met", null)]
    [InlineData("单位地区生产总值能耗下降3%", "单位地区生产总值能耗下降3.4%", "met", "-0.4")]
    [InlineData("单位地区生产总值能耗下降3%", "单位地区生产总值能耗下降2.1%", "missed", "0.9")]
    [InlineData("一般公共预算收入增长6%", "固定资产投资增长8%", "notstated", null)]
    public void Targets_are_held_against_results(string target, string result, string outcome, string? difference)
    {
        var before = Figures(Before + "二、2024年工作安排\n\n全县经济社会发展的主要预期目标是：" + target + "。", "2024-work.txt");
        var table = TargetTable.Of(before, DraftAnalysis.Create(DraftTree.Parse(Head + result + "。", DraftFormat.PlainText)));
        var row = Assert.Single(table.Targets);
        Assert.Equal((outcome, difference), (row.Outcome.ToString().ToLowerInvariant(), row.Difference?.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static DraftAnalysis Analyse(string text, RelatedReports related)
    {
        var analysis = DraftAnalysis.Create(DraftTree.Parse(text, DraftFormat.PlainText), AnalysisOptions.Default with { Related = related });
        Assert.Equal(analysis.Findings.Select(static finding => finding.Rule), analysis.Shown.Shown.Select(static finding => finding.Rule));
        return analysis;
    }

    private static RelatedReports Sister(string text) => new([Figures(text, "2025-budget.txt")], null);

    private static RelatedReports LastYear(string text) => new([], Figures(text, "2024-work.txt"));

    private static ReportFigures Figures(string text, string path)
    {
        var analysis = DraftAnalysis.Create(DraftTree.Parse(text, DraftFormat.PlainText));
        return ReportFigures.Of(analysis, path, ReportIdentity.Of(analysis) ?? throw new InvalidOperationException("no report"));
    }
}

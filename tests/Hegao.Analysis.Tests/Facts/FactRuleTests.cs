using Hegao.Analysis.Facts;
using Hegao.Analysis.Tests.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Facts;

/// <summary>HG2013: what a facts table says against what the draft says. A row is written as 指标|地区|时期|数值|单位|口径.</summary>
public sealed class FactRuleTests
{
    private const string Head = "青溪县政府工作报告\n2025年1月8日在青溪县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n";

    [Theory]
    [InlineData("地区生产总值|青溪县|2024年|137.2|亿元|", "全县地区生产总值[|137.8亿元|]，增长5.4%。", "全县地区生产总值137.2亿元，增长5.4%。")]
    [InlineData("地区生产总值||2024年|5.2|%|", "全县地区生产总值137.8亿元，增长[|5.4%|]。", "全县地区生产总值137.8亿元，增长5.2%。")]
    [InlineData("地区生产总值增速|全县|2024|5.2||", "全县地区生产总值137.8亿元，增长[|5.4%|]。", "全县地区生产总值137.8亿元，增长5.2%。")]
    [InlineData("一般公共预算收入||2024年|152834|万元|", "完成一般公共预算收入[|15.82亿元|]。", "完成一般公共预算收入15.28亿元。")]
    [InlineData("其中：税收收入（亿元）||2024|8.1||", "税收收入[|8.23亿元|]。", "税收收入8.10亿元。")]
    [InlineData("新增市级非物质文化遗产代表性项目||2024|12|个|", "新增市级非物质文化遗产代表性项目[|21个|]。", "新增市级非物质文化遗产代表性项目12个。")]
    public void A_claim_that_differs_is_reported_and_the_fix_takes_the_figure_over(string fact, string marked, string right)
    {
        var text = Head + RuleDraft.Plain(marked);
        var finding = Assert.Single(Find(text, fact));
        Assert.Equal(marked, RuleDraft.Plain(marked).Insert(finding.Span.End - Head.Length, "|]").Insert(finding.Span.Start - Head.Length, "[|"));
        var fixedText = RuleDraft.Apply(text, Assert.Single(finding.Fixes));
        Assert.Equal(right.TrimEnd('0'), fixedText[Head.Length..].Replace("8.1亿元", "8.10亿元", StringComparison.Ordinal).TrimEnd('0'));
        Assert.Empty(Find(fixedText, fact));
    }

    [Theory]
    [InlineData("地区生产总值||2024年|137.234|亿元|", "全县地区生产总值137.2亿元，增长5.4%。")]
    [InlineData("地区生产总值||2024年|137.2|亿元|", "全县地区生产总值137.23亿元。")]
    [InlineData("地区生产总值||2024年|137.2|亿元|", "全县地区生产总值突破137亿元。")]
    [InlineData("地区生产总值||2024年|137.2|亿元|", "全县地区生产总值约140亿元。")]
    public void A_claim_that_agrees_is_a_check_that_holds(string fact, string sentence)
    {
        Assert.Empty(Find(Head + sentence, fact));
        Assert.Contains(Analyse(Head + sentence, fact).Checks, static check => check is { Kind: CheckKind.Fact, Outcome: CheckOutcome.Holds });
    }

    [Theory]
    [InlineData("地区生产总值||2023年|125.1|亿元|", "全县地区生产总值137.8亿元，增长5.4%。")]
    [InlineData("地区生产总值|云州市|2024年|1250|亿元|", "全县地区生产总值137.8亿元。")]
    [InlineData("地区生产总值|全市|2024年|1250|亿元|", "全县地区生产总值137.8亿元。")]
    [InlineData("地区生产总值|开发区|2024年|25|亿元|", "全县地区生产总值137.8亿元。")]
    [InlineData("地区生产总值||2024年目标|145|亿元|", "全县地区生产总值137.8亿元。")]
    [InlineData("地区生产总值||2024年|5.2|%|", "全县地区生产总值137.8亿元。")]
    [InlineData("一般公共预算收入增速||2024年|6.1|%|同口径", "完成一般公共预算收入15.28亿元，增长4.2%。")]
    [InlineData("一般公共预算收入||2024年|15.31|亿元|决算数", "完成一般公共预算收入15.28亿元。")]
    [InlineData("一般公共预算收入||2024年上半年|7.7|亿元|", "完成一般公共预算收入15.28亿元。")]
    [InlineData("城镇新增就业||2024年|3200|人|", "五年来，城镇新增就业累计1.6万人。")]
    [InlineData("签约项目||2024年|12|个|", "签约项目12个。\n\n（二）文旅提质。签约项目8个。")]
    [InlineData("签约项目||2024年|12|个|", "（一）工业强县。签约项目15个。\n\n（二）文旅提质。签约项目8个。")]
    public void A_figure_of_something_else_is_not_held_against_the_claim(string fact, string sentence) => Assert.Empty(Find(Head + sentence, fact));

    [Fact]
    public void Where_the_direction_differs_no_number_can_be_taken_over()
    {
        var finding = Assert.Single(Find(Head + "进出口总额8.1亿元，增长3.2%。", "进出口总额增速||2024年|-3.2|%|"));
        Assert.Equal("“进出口总额”（2024，完成）此处为增长3.2%，核定数为下降3.2%（facts.csv 第2行）。", finding.Message.Chinese);
        Assert.Empty(finding.Fixes);
        Assert.Equal(2, Assert.Single(finding.Related).Outside?.Line);
    }

    [Theory]
    [InlineData("", FactColumn.Indicator, "2024年", "1", "亿元")]
    [InlineData("地区生产总值", FactColumn.Period, "去年", "1", "亿元")]
    [InlineData("地区生产总值", FactColumn.Value, "2024年", "一百", "亿元")]
    [InlineData("地区生产总值", FactColumn.Value, "2024年", "-5", "亿元")]
    [InlineData("地区生产总值", FactColumn.Value, "2024年", "1—2", "亿元")]
    public void What_cannot_be_read_is_said_of_its_column(string indicator, FactColumn column, string period, string value, string unit)
    {
        var reading = FactReader.Read(new(indicator, "", period, value, unit, "", "", ""), Vocabulary.BuiltIn, new("facts.csv", 2, 0, 1));
        Assert.Null(reading.Fact);
        Assert.Equal(column, reading.Column);
        Assert.NotNull(reading.Problem);
    }

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("２０２４年末", "2024")]
    [InlineData("2024年1—9月", "2024-01/2024-09")]
    [InlineData("2024年前三季度", "2024-01/2024-09")]
    [InlineData("2024年第一季度", "2024-01/2024-03")]
    [InlineData("2024-06", "2024-06/2024-06")]
    [InlineData("2024年6月", "2024-06/2024-06")]
    [InlineData("2021—2025年", "2021-2025")]
    [InlineData("“十四五”时期", "2021-2025")]
    [InlineData("2025年目标", "2025")]
    public void Periods_are_written_in_many_ways(string written, string period)
    {
        Assert.True(FactPeriod.TryRead(written, out var read, out _));
        Assert.Equal(period, read);
    }

    private static Finding[] Find(string text, string fact) => [.. Analyse(text, fact).Findings.Where(static finding => finding.Rule == "HG2013")];

    private static DraftAnalysis Analyse(string text, string fact)
    {
        var cells = fact.Split('|');
        var reading = FactReader.Read(new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], "", ""), Vocabulary.BuiltIn, new("facts.csv", 2, 0, 1));
        Assert.Null(reading.Problem);
        var analysis = DraftAnalysis.Create(DraftTree.Parse(text, DraftFormat.PlainText), AnalysisOptions.Default with { Facts = FactTable.Of([reading.Fact ?? throw new InvalidOperationException()]) });
        Assert.Equal(analysis.Findings.Count(static finding => finding.Rule == "HG2013"), analysis.Shown.Shown.Count(static finding => finding.Rule == "HG2013"));
        return analysis;
    }
}

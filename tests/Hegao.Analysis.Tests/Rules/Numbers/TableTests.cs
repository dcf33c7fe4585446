using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>Markdown tables: their claims, and HG2015.</summary>
public sealed class TableTests
{
    private const string Header = "# 溪口县政府工作报告\n\n——2025年1月8日在溪口县第九届人民代表大会第四次会议上\n\n## 一、2024年工作回顾\n\n";

    [Fact]
    public void A_cell_is_a_claim_of_its_row_under_its_column()
    {
        const string Table = "| 指标 | 单位 | 2024年 | 增长（%） |\n| --- | --- | ---: | ---: |\n| 工业产值 | 亿元 | 126.8 | 9.7 |\n| 粮食总产量（万吨） |  | 23.5 | -1.2 |\n";
        var claims = DraftAnalysis.Create(DraftTree.Parse(Header + Table, DraftFormat.Markdown)).Claims;
        Assert.Equal(
            ["工业产值 亿元 Level None 2024", "工业产值 % Growth Up 2024", "粮食总产量 万吨 Level None 2024", "粮食总产量 % Growth Down 2024"],
            claims.Select(static claim => $"{claim.Indicator} {claim.Unit} {claim.Facet} {claim.Direction} {claim.Period}"));
        Assert.Equal((12_675_000_000m, 12_685_000_000m), (claims[0].Value.Low, claims[0].Value.High));
    }

    [Theory]
    [InlineData("| 项目 | 资金（万元） |\n| --- | ---: |\n| 食堂改造 | 2600 |\n| 消防设施 | 1850 |\n| 合计 | [|4540|] |\n")]
    [InlineData("| 项目 | 资金（万元） |\n| --- | ---: |\n| 合计 | [|4540|] |\n| 食堂改造 | 2600 |\n| 消防设施 | 1850 |\n")]
    [InlineData("社会消费品零售总额58.3亿元。\n\n| 指标 | 2024年（亿元） |\n| --- | ---: |\n| 社会消费品零售总额 | [|53.8|] |\n")]
    public void What_does_not_agree_is_found_in_the_table(string draft) => RuleDraft.AssertFinds("HG2015", Header + draft, DraftFormat.Markdown);

    [Theory]
    [InlineData("| 项目 | 资金（万元） |\n| --- | ---: |\n| 食堂改造 | 2600 |\n| 消防设施 | 1850 |\n| 合计 | 4450 |\n")]
    [InlineData("| 项目 | 资金（万元） |\n| --- | ---: |\n| 合计 | 4450 |\n| 食堂改造 | 2600 |\n| 其中：小学 | 1200 |\n| 消防设施 | 1850 |\n")]
    [InlineData("| 项目 | 增速（%） |\n| --- | ---: |\n| 第一产业 | 4.2 |\n| 第二产业 | 5.1 |\n| 合计 | 4.9 |\n")]
    [InlineData("| 项目 | 资金（万元） |\n| --- | ---: |\n| 食堂改造 | 2600 |\n| 消防设施 | 待定 |\n| 合计 | 4450 |\n")]
    [InlineData("社会消费品零售总额增长5.3%。\n\n| 指标 | 2023年（亿元） | 2024年（亿元） |\n| --- | ---: | ---: |\n| 社会消费品零售总额 | 53.8 | 58.3 |\n")]
    public void A_table_that_agrees_stays_silent(string draft) => RuleDraft.AssertSilent("HG2015", Header + draft, DraftFormat.Markdown);
}

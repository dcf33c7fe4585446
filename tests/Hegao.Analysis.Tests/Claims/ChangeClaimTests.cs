namespace Hegao.Analysis.Tests.Claims;

/// <summary>What a number says of its indicator: changes, bases, shares, ranks, multiples.</summary>
public sealed class ChangeClaimTests
{
    [Theory]
    [InlineData("茶园面积由3.2万亩增加到4.1万亩，增长28.1%。", "茶园面积 = 3.2万亩 Base", "茶园面积 = 4.1万亩 Level", "茶园面积 = 28.1% Growth Up")]
    [InlineData("税收收入由2021年的3.82亿元增加到2024年的5.34亿元，年均增长11.8%。", "税收收入 = 3.82亿元 Base", "税收收入 = 5.34亿元 Level", "税收收入 = 11.8% Growth Up")]
    [InlineData("贷款余额286.3亿元，比上年增加34.5亿元，增长13.7%。", "贷款余额 = 286.3亿元 Level", "贷款余额 = 34.5亿元 Delta Up", "贷款余额 = 13.7% Growth Up")]
    [InlineData("财政总收入63.8亿元，同比增长35%。", "财政总收入 = 63.8亿元 Level", "财政总收入 = 35% Growth Up")]
    [InlineData("民生支出29.9亿元，占一般公共预算支出的82.1%。", "民生支出 = 29.9亿元 Level", "民生支出 = 82.1% Share")]
    [InlineData("营业收入2.16亿元，比2006年增长1.5亿元，年均递增26.8%。", "营业收入 = 2.16亿元 Level", "营业收入 = 1.5亿元 Delta Up", "营业收入 = 26.8% Growth Up")]
    [InlineData("存款70.79亿元，是2011年的3.14倍。", "存款 = 70.79亿元 Level", "存款 = 3.14倍 Multiple")]
    [InlineData("生产总值13697亿元，较“十三五”末的9323亿元增加4374亿元。", "生产总值 = 13697亿元 Level", "生产总值 = 9323亿元 Base", "生产总值 = 4374亿元 Delta Up")]
    [InlineData("制造业贷款增长24.6%，高于各项贷款增速7.4个百分点。", "制造业贷款 = 24.6% Growth Up", "制造业贷款 = 7.4个百分点 Delta Up")]
    [InlineData("城乡居民收入比为2.50∶1。", "城乡居民收入比 = 2.50 Level")]
    public void A_clause_says_what_its_numbers_are(string draft, params string[] expected) => Assert.Equal(expected, ClaimText.Of(draft));

    [Theory]
    [InlineData("一般公共预算收入同口径增长5.1%。", null, "同口径")]
    [InlineData("一般公共预算收入年均增长5.1%。", "年均", null)]
    [InlineData("进口额环比下降2.4%。", "环比", null)]
    [InlineData("旅游收入比2019年增长4.7%。", "2019年", null)]
    [InlineData("旅游收入增长4.7%。", null, null)]
    [InlineData("预计旅游收入增长4.7%。", null, "预计")]
    [InlineData("旅游收入增长4.7%（预计，下同）。", null, "预计")]
    public void A_change_says_what_it_is_measured_against_and_on_which_basis(string draft, string? against, string? basis)
    {
        var claim = Assert.Single(DraftAnalysis.Create(Syntax.DraftTree.Parse(draft, Syntax.DraftFormat.PlainText)).Claims);
        Assert.Equal((against, basis), (claim.Against, claim.Basis));
    }

    [Theory]
    [InlineData("去年，旅游收入增长4.7%。", "2023")]
    [InlineData("上半年旅游收入增长4.7%。", "2024-01/2024-06")]
    [InlineData("前三季度旅游收入增长4.7%。", "2024-01/2024-09")]
    [InlineData("2022年旅游收入增长4.7%。", "2022")]
    [InlineData("五年来旅游收入增长47%。", "2020-2024")]
    public void The_clause_moves_the_period_of_its_section(string sentence, string period)
    {
        var draft = "溪口县政府工作报告\n——2025年1月8日在溪口县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n" + sentence + "\n";
        Assert.Equal(period, DraftAnalysis.Create(Syntax.DraftTree.Parse(draft, Syntax.DraftFormat.PlainText)).Claims[^1].Period);
    }

    [Fact]
    public void Goals_are_planned_for_the_next_year_where_the_heading_of_their_part_is_missing()
    {
        const string draft = "溪口县政府工作报告\n——2025年1月8日在溪口县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n旅游收入增长4.7%。\n\n今年经济社会发展主要预期目标是：旅游收入增长5%。\n";
        var claims = DraftAnalysis.Create(Syntax.DraftTree.Parse(draft, Syntax.DraftFormat.PlainText)).Claims;
        Assert.Equal([("2024", ClaimStatus.Actual), ("2025", ClaimStatus.Target)], claims.Select(static claim => (claim.Period, claim.Status)));
    }
}

using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Claims;

/// <summary>Numbers in lists: shared verbs, nouns behind their numbers, owners that a later clause leaves out.</summary>
public sealed class ListClaimTests
{
    [Fact]
    public void A_verb_is_carried_through_a_list() => Assert.Equal(
        ["新增规上工业企业 = 12家 Level", "新增服务型制造示范企业 = 2家 Level", "新增高新技术企业 = 9家 Level"],
        ClaimText.Of("新增规上工业企业12家、服务型制造示范企业2家、高新技术企业9家。"));

    [Fact]
    public void A_noun_behind_its_number_is_not_the_subject_of_the_next() => Assert.Equal(
        ["改造城中村 = 26个 Level", "改造老旧小区 = 55个 Level"],
        ClaimText.Of("改造完成26个城中村和55个老旧小区。"));

    [Fact]
    public void Items_that_share_their_noun_each_get_it() => Assert.Equal(
        ["建成区级服务中心 = 1个 Level", "建成镇级服务中心 = 6个 Level", "建成村级服务中心 = 20个 Level"],
        ClaimText.Of("建成1个区级、6个镇级、20个村级服务中心。"));

    [Fact]
    public void What_a_project_completes_is_its_investment() => Assert.Equal(
        ["增资扩产项目 = 19个 Level", "增资扩产项目投资 = 19.1亿元 Level"],
        ClaimText.Of("19个增资扩产项目完成投资19.1亿元。"));

    [Fact]
    public void A_total_keeps_its_word_before_a_verb_of_reaching() => Assert.Equal(
        ["社会消费品零售总额 = 105.7亿元 Level", "社会消费品零售总额 = 9.8% Growth Up"],
        ClaimText.Of("全年社会消费品零售总额达105.7亿元，增长9.8%。"));

    [Fact]
    public void A_verb_that_is_all_there_is_leads_no_list() => Assert.Equal(
        ["植树造林 = 3250亩 Level", "森林抚育 = 7000亩 Level Over"],
        ClaimText.Of("完成植树造林3250亩、森林抚育超7000亩。"));

    [Fact]
    public void A_yield_is_that_of_the_crop_and_not_of_its_area() => Assert.Equal(
        ["粮食播种面积 = 2.9万亩 Level", "粮食总产量 = 1.2万吨 Level"],
        ClaimText.Of("粮食播种面积2.9万亩、总产量1.2万吨。"));

    [Fact]
    public void Subjects_before_respectively_share_their_head() => Assert.Equal(
        ["刑事案件数 = 16.9% Growth Down", "治安案件数 = 30.6% Growth Down"],
        ClaimText.Of("刑事、治安案件数分别下降16.9%、30.6%。"));

    [Fact]
    public void Who_receives_is_told_from_what_is_given() => Assert.Equal(
        ["优抚对象 = 1169名 Level", "发放抚恤金 = 1432万元 Level"],
        ClaimText.Of("为1169名优抚对象发放抚恤金1432万元。"));

    [Fact]
    public void A_limit_of_time_settles_no_period()
    {
        var claims = DraftAnalysis.Create(DraftTree.Parse("云川县政府工作报告\n2025年1月8日在云川县第十八届人民代表大会第四次会议上\n一、2024年工作回顾\n县一中通过省级评估，实现3年内建成2所示范高中。全年新增学位800个。\n", DraftFormat.PlainText)).Claims;
        Assert.Equal("2024", claims.Single(claim => claim.Unit == "个").Period);
        Assert.Null(claims.Single(claim => claim.Unit == "所").Period);
    }

    [Theory]
    [InlineData("新增**规上工业企业**12家、高新技术企业9家。", DraftFormat.Markdown)]
    [InlineData("新增规上工业企业12家、\r\n高新技术企业9家。", DraftFormat.PlainText)]
    [InlineData("新增規上工業企業12家、高新技術企業9家。", DraftFormat.PlainText)]
    public void Emphasis_line_breaks_and_traditional_characters_change_no_key(string draft, DraftFormat format) => Assert.Equal(
        DraftAnalysis.Create(DraftTree.Parse("新增规上工业企业12家、高新技术企业9家。", DraftFormat.PlainText)).Claims.Select(claim => (claim.Key, claim.Value)),
        DraftAnalysis.Create(DraftTree.Parse(draft, format)).Claims.Select(claim => (claim.Key, claim.Value)));
}

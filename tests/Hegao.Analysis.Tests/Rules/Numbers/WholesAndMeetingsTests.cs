using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>What is held against the lexicon, the meeting line and the goals: parts of known indicators, sessions, ratios that narrow, levels to be kept.</summary>
public sealed class WholesAndMeetingsTests
{
    private const string Head = "溪口县政府工作报告\n——2025年1月8日在溪口县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n";

    [Theory]
    [InlineData("HG2004", "一般公共预算总收入20.1亿元，增长5%。一般公共预算收入[|30.8亿元|]，增长4%。")]
    [InlineData("HG2004", "完成进出口总额32亿元。出口[|35.1亿元|]。")]
    [InlineData("HG2008", "城镇、农村居民人均可支配收入分别增长6.4%、4.4%。城乡居民收入比缩小到[|1.75|]。")]
    [InlineData("HG2011", "粮食面积、单产、总产、品质实现“[|双增|]”。")]
    [InlineData("HG2011", "推行信访“[|望闻问切|]”工作法：到现场察实情；“闻”即听诉求；“问”即找原因；“切”即开药方。")]
    [InlineData("HG2012", "较好完成县[|九届人大四次会议|]确定的目标任务。")]
    public void A_slip_is_found(string rule, string draft) => RuleDraft.AssertFinds(rule, Head + draft + "\n");

    [Theory]
    [InlineData("HG2004", "一般公共预算总收入20.1亿元，增长5%。园区一般公共预算收入30.8亿元。")]
    [InlineData("HG2004", "完成专利申请264件（其中发明专利105件），专利授权655件。")]
    [InlineData("HG2004", "收到申请50件，办结62件。")]
    [InlineData("HG2008", "城镇、农村居民人均可支配收入均增长5.4%。城乡居民收入比缩小到1.75。")]
    [InlineData("HG2011", "深化教育改革、课程改革，落实“双减”政策。")]
    [InlineData("HG2011", "粮食面积、单产、总产实现“三增”。")]
    [InlineData("HG2011", "建设“1+9”平台：“1”即县级平台；“9”即九个镇级平台。")]
    [InlineData("HG2012", "较好完成县九届人大三次会议确定的目标任务。")]
    [InlineData("HG2012", "贯彻省十四届人大三次会议精神，完成县九届人大一次会议通过的决议。")]
    [InlineData("HG2012", "省九届人大五次会议审议通过条例，完成年度立法任务。")]
    public void What_looks_like_it_stays_silent(string rule, string draft) => RuleDraft.AssertSilent(rule, Head + draft + "\n");

    [Theory]
    [InlineData(CheckKind.PartWhole, "一般公共预算总收入30.8亿元。一般公共预算收入20.1亿元。", "一般公共预算收入20.1亿元 ≤ 一般公共预算总收入30.8亿元")]
    [InlineData(CheckKind.PartWhole, "实施重点项目191个，完成投资155.6亿元，新开工项目50个。", "50个 ≤ 191个")]
    [InlineData(CheckKind.Range, "完成投资91.7亿元，完成年度计划的135%。", "135% > 100%（完成率可以超过100%）")]
    [InlineData(CheckKind.Direction, "城镇、农村居民人均可支配收入分别增长4.4%、6.4%。城乡居民收入比缩小到1.75。", "城镇4.4% < 农村6.4%：收入比缩小")]
    [InlineData(CheckKind.Date, "较好完成县九届人大三次会议确定的目标任务。", "第三次 = 第四次 − 1")]
    [InlineData(CheckKind.ListCount, "破案率、发案数“一升一降”。", "2 = 2")]
    [InlineData(CheckKind.ListCount, "培育专精特新企业，引导企业走专业化、精细化、特色化、新颖化发展之路。", "4 = 4")]
    [InlineData(CheckKind.Repeat, "粮食种植面积2.96万亩。\n\n二、2025年工作安排\n\n粮食种植面积稳定在2.85万亩以上。", "2.96万亩（2024年） ≥ 2.85万亩（保持）")]
    public void What_holds_is_shown_with_its_arithmetic(CheckKind kind, string draft, string expression) =>
        Assert.Contains(DraftAnalysis.Create(DraftTree.Parse(Head + draft + "\n", DraftFormat.PlainText)).Checks, check => (check.Kind, check.Outcome, check.Expression) == (kind, CheckOutcome.Holds, expression));

    [Theory]
    [InlineData("养老服务有力，新增床位200张以上。医疗服务有力，新增床位1000张以上。")]
    [InlineData("新能源产业规模突破680亿元。食品产业规模突破400亿元。")]
    public void What_agrees_whatever_it_means_is_not_shown(string draft) =>
        Assert.DoesNotContain(DraftAnalysis.Create(DraftTree.Parse(Head + draft + "\n", DraftFormat.PlainText)).Checks, static check => check.Kind == CheckKind.Repeat);

    [Fact]
    public void A_bound_is_part_of_the_arithmetic() => Assert.Contains(
        DraftAnalysis.Create(DraftTree.Parse(Head + "一般公共预算收入12.6亿元。经济运行平稳，一般公共预算收入突破12亿元。\n", DraftFormat.PlainText)).Checks,
        static check => (check.Kind, check.Expression) == (CheckKind.Repeat, "12亿元以上 = 12.6亿元"));

    [Fact]
    public void The_meeting_that_the_head_names_twice_is_one()
    {
        const string right = "1月8日上午，县九届人大四次会议开幕。\n\n溪口县政府工作报告\n\n2025年1月8日在溪口县\n\n第九届人民代表大会第四次会议上\n\n各位代表：\n\n一、2024年工作回顾\n";
        var checks = DraftAnalysis.Create(DraftTree.Parse(right, DraftFormat.PlainText)).Checks;
        Assert.Equal("1月8日第九届第四次会议 = 1月8日第九届第四次会议", Assert.Single(checks, check => check.Kind == CheckKind.Repeat).Expression);
        RuleDraft.AssertSilent("HG2012", right);
        RuleDraft.AssertFinds("HG2012", right.Replace("县九届人大四次会议", "县[|九届人大三次会议|]", StringComparison.Ordinal));
        RuleDraft.AssertFinds("HG2012", right.Replace("1月8日上午，县九届人大四次会议", "1月9日上午，县[|九届人大四次会议|]", StringComparison.Ordinal));
    }
}

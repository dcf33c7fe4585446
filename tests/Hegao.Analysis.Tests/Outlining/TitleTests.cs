using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Outlining;

public class TitleTests
{
    [Theory]
    [InlineData("岚岭县人民政府工作报告\n——2025年1月8日在岚岭县第十八届人民代表大会第四次会议上\n各位代表：", "岚岭县人民政府工作报告", "岚岭县", 2025)]
    [InlineData("政 府 工 作 报 告\n2025年1月8日在岚岭县第十八届人民代表大会第四次会议上\n岚岭县人民政府县长　沈立言", "政 府 工 作 报 告", "岚岭县", 2025)]
    [InlineData("首页\n政府工作报告全文来了！\n2025年岚岭县政府工作报告\n浏览次数：12\n岚岭县政府工作报告\n各位代表：", "岚岭县政府工作报告", "岚岭县", null)]
    [InlineData("岚岭县政府工作报告\n（2025年2月2日在岚岭县第十六届人民代表大会第三次会议上）\n各位代表：\n现在，我代表县人民政府，向大会报告政府工作，请予审议。", "岚岭县政府工作报告", "岚岭县", 2025)]
    [InlineData("岚岭县2024年国民经济和社会发展统计公报\n岚岭县统计局\n2025年3月25日", "岚岭县2024年国民经济和社会发展统计公报", null, 2024)]
    public void The_title_is_the_line_that_names_the_report(string draft, string title, string? place, int? year)
    {
        var found = DraftAnalysis.Create(DraftTree.Parse(draft + "\n一、2024年工作回顾\n地区生产总值增长6.1%。", DraftFormat.PlainText)).Outline.Title;
        Assert.NotNull(found);
        Assert.Equal((title, place, year), (found.Title, found.Place, found.Year));
    }

    [Fact]
    public void A_draft_may_have_no_title() =>
        Assert.Null(DraftAnalysis.Create(DraftTree.Parse("各位代表：\n一、2024年工作回顾\n地区生产总值增长6.1%。", DraftFormat.PlainText)).Outline.Title);
}

namespace Hegao.Syntax.Tests.Segmentation;

/// <summary>What a page puts around a report is no part of it; what looks like it inside a report stays.</summary>
public class ChromeTests
{
    [Theory]
    [InlineData("浏览次数：128")]
    [InlineData("查看: 312|回复: 4")]
    [InlineData("• 签到天数: 52 天")]
    [InlineData("Rank: 6Rank: 6")]
    [InlineData("8:30-17:30")]
    [InlineData("010-12345678")]
    [InlineData("— 18 —")]
    public void A_line_of_the_page_is_chrome(string line) => Assert.Equal(BlockKind.Chrome, KindOf(line));

    [Theory]
    [InlineData("地区生产总值增长5.5%")]
    [InlineData("318.6")]
    [InlineData("-2.4")]
    [InlineData("10.5%")]
    [InlineData("2025-03-01")]
    [InlineData("R&D 2.3%")]
    [InlineData("回复：群众来信312件，办结率98%。")]
    public void A_line_of_the_report_is_not(string line) => Assert.NotEqual(BlockKind.Chrome, KindOf(line));

    private static BlockKind KindOf(string line) =>
        DraftTree.Parse($"全县实现地区生产总值198.3亿元。\n\n{line}\n\n全县新增就业5200人。\n", DraftFormat.PlainText).Blocks.Single(block => block.Text.ToString().Contains(line, StringComparison.Ordinal)).Kind;
}

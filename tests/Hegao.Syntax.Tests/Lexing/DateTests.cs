namespace Hegao.Syntax.Tests.Lexing;

/// <summary>Dates, and what looks like one.</summary>
public class DateTests
{
    [Theory]
    [InlineData("[|2024年|]，全县上下奋力拼搏。")]
    [InlineData("（[|2024年1月9日|]在县第十八届人民代表大会第三次会议上）")]
    [InlineData("[|12月|]底前完成，[|20日|]开工。")]
    [InlineData("比[|2019年|]增长12%，[|２０２３年|]投产。")]
    [InlineData("1—[|9月|]实现产值3.2亿元。")]
    public void A_date_is_one_node(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Date);

    [Theory]
    [InlineData("用3个月完成整改，历时5年，成立75周年。")]
    [InlineData("连续3年居全市前列，每年拿出50万元，为期2年。")]
    [InlineData("使用2024年版教材，营业36000年。")]
    public void A_duration_is_no_date(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Date);
}

namespace Hegao.Syntax.Tests.Lexing;

/// <summary>Ranges of quantities and dates.</summary>
public class RangeTests
{
    [Theory]
    [InlineData("增长[|5%—6%|]。")]
    [InlineData("增长[|5%～6%左右|]。")]
    [InlineData("每亩补助[|300-500元|]。")]
    [InlineData("[|2021—2025年|]规划投资80亿元。")]
    [InlineData("[|2021年至2025年|]累计投入。")]
    [InlineData("气温[|3至5摄氏度|]。")]
    [InlineData("工期由[|3个月到5个月|]不等。")]
    public void Two_ends_with_a_sign_between_are_a_range(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Range);

    [Theory]
    [InlineData("由10.46亿元增加到11.02亿元，提高到1.86%。")]
    [InlineData("三次产业比为17.0∶41.1∶41.9。")]
    [InlineData("——2024年1月9日在会上。")]
    public void A_change_or_a_ratio_is_no_range(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Range);
}

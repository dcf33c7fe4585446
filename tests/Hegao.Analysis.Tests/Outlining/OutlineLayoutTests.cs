namespace Hegao.Analysis.Tests.Outlining;

public class OutlineLayoutTests
{
    [Fact]
    public void Hard_wrapped_lines_with_page_numbers_between_give_titles_on_one_line() => Assert.Equal(
        """
        1 一、2024年工作回顾
          2 （一）促进城乡融合发展，城镇建设和乡村振兴取得扎实成效
            3 城市功能持续完善
            3 县城建设扩容升级
        """,
        OutlineText.Of(
            """
            一、2024年工作回顾

            （一）促进城乡融合发展，城镇建设和乡村振兴取得扎实成

            — 4 —

            效。坚持以县城为载体推进新型城镇化，完善功能、提升品质。城

            市功能持续完善。完成棚户区改造640套，打通断头路4条，新建口

            袋公园9处，供热面积增加60万平方米。县城建设扩容升级。建成区

            面积扩大2.1平方公里，新增停车泊位2600个，绿地率提高到38%。
            """));

    [Fact]
    public void Characters_that_a_conversion_glossed_stay_in_the_title_as_they_are() => Assert.Equal(
        """
        1 一、2022年工作回顧
          2 (一)產(chǎn)業(yè)升級步伐加快
          2 (二)改革開放深入推進
        """,
        OutlineText.Of(
            """
            一、2022年工作回顧
            (一)產(chǎn)業(yè)升級步伐加快。新增規上工業企業12家。
            (二)改革開放深入推進。新設外資企業5家。
            """));

    [Fact]
    public void Emphasis_is_not_part_of_a_title() => Assert.Equal(
        """
        1 一、2025年重点任务
          3 强化创新驱动
          3 强化改革攻坚
        """,
        OutlineText.Of(
            """
            ## 一、**2025年**重点任务

            **强化创新驱动。**全社会研发投入增长10%以上，新增高新技术企业6家，建设产业技术研究院2个，转化科技成果30项以上。

            **强化改革攻坚。**深化国资国企改革，盘活闲置资产2.6亿元，推进农村集体产权制度改革，激发内生动力和发展活力。
            """,
            Syntax.DraftFormat.Markdown));

    [Theory]
    [InlineData("名词解释")]
    [InlineData("名词解释：")]
    [InlineData("附：名词解释")]
    [InlineData("附件一：名词解释")]
    [InlineData("※名词解释※")]
    [InlineData("[名词解释]")]
    [InlineData("【名词解释】")]
    [InlineData("名 词 解 释")]
    [InlineData("《政府工作报告》名词解释")]
    [InlineData("《政府工作报告》附注")]
    [InlineData("《政府工作报告》有关内容名词注释")]
    [InlineData("注释：")]
    [InlineData("※注释※")]
    public void The_glossary_is_a_section_and_its_entries_are_none(string heading) => Assert.Equal(
        "1 一、2025年工作安排\n1 " + heading.TrimEnd('：'),
        OutlineText.Of($"一、2025年工作安排\n地区生产总值预期增长6%左右。\n{heading}\n1.“双减”：减轻学生负担。\n2.“一老一小”：养老和托育。"));

    [Fact]
    public void A_draft_without_headings_has_an_empty_outline() =>
        Assert.Equal(string.Empty, OutlineText.Of("地区生产总值增长6.1%，一般公共预算收入增长5.2%。"));

    [Fact]
    public void An_empty_draft_has_an_empty_outline() => Assert.Equal(string.Empty, OutlineText.Of(string.Empty));
}

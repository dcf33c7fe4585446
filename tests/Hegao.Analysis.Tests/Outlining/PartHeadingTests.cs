using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Outlining;

public class PartHeadingTests
{
    [Fact]
    public void Parts_stand_above_the_numbering_that_restarts_in_them() => Assert.Equal(
        """
        0 2024年工作回顾
          1 一、生态建设绘就新画卷
          1 二、经济发展实现新突破
        0 2025年工作安排
          1 一、筑牢生态屏障
          1 二、构建产业体系
        """,
        OutlineText.Of(
            """
            岚岭县人民政府工作报告

            各位代表：

            2024年工作回顾

            刚刚过去的一年，全县上下团结奋斗，较好完成了年度目标任务。

            一、生态建设绘就新画卷

            完成营造林3.2万亩，治理水土流失41平方公里。

            二、经济发展实现新突破

            地区生产总值增长6.3%，居全市第二位。

            2025年工作安排

            今年是“十四五”规划收官之年，做好各项工作意义重大。

            一、筑牢生态屏障

            新增营造林2万亩。

            二、构建产业体系

            新增规上工业企业6户。
            """));

    [Fact]
    public void Parts_directly_above_brackets_are_of_the_first_level() => Assert.Equal(
        """
        1 2024年工作回顾
          2 （一）产业结构持续优化
          2 （二）城市面貌持续改善
        1 2025年工作安排
          2 （一）提升产业竞争力
          2 （二）提升城市承载力
        """,
        OutlineText.Of(
            """
            各位代表：
            2024年工作回顾
            全区地区生产总值达到386.5亿元，增长6.2%。
            （一）产业结构持续优化。三次产业结构调整为9.1∶38.6∶52.3。
            （二）城市面貌持续改善。完成老旧小区改造31个。
            2025年工作安排
            今年全区地区生产总值预期增长6%左右。
            （一）提升产业竞争力。实施亿元以上项目48个。
            （二）提升城市承载力。实施城市更新项目12个。
            """));

    [Fact]
    public void A_part_without_any_numbering_below_stands_beside_the_others() => Assert.Equal(
        """
        0 2024年工作回顾
          3 ——综合实力稳步增强
          3 ——城市能级持续跃升
        0 2025年工作安排
          1 一、坚持生态优先
          1 二、坚持工业当先
        0 全面加强政府自身建设
        """,
        OutlineText.Of(
            """
            各位代表：
            2024年工作回顾
            过去一年，我们直面挑战、勇毅前行，较好完成了各项任务。
            ——综合实力稳步增强。地区生产总值突破300亿元，一般公共预算收入突破20亿元。
            ——城市能级持续跃升。城区建成面积达到32平方公里，常住人口城镇化率提高1.1个百分点。
            2025年工作安排
            今年是“十四五”规划收官之年。
            一、坚持生态优先
            打好蓝天、碧水、净土保卫战。
            二、坚持工业当先
            打造三个百亿级产业集群。
            全面加强政府自身建设
            我们将坚持依法行政，自觉接受各方面监督。
            """));

    [Fact]
    public void A_heading_in_other_words_shows_by_the_restart_below_it() => Assert.Equal(
        """
        0 砥砺奋进的一年
          1 一、产业发展
          1 二、民生改善
        0 继往开来的一年
          1 一、扩大投资
          1 二、提振消费
        """,
        OutlineText.Of(
            """
            各位代表：
            砥砺奋进的一年
            一、产业发展
            新增规上工业企业6户。
            二、民生改善
            新增公办学位900个。
            继往开来的一年
            一、扩大投资
            实施重点项目64个。
            二、提振消费
            举办促消费活动20场。
            """));

    [Fact]
    public void What_a_page_lists_before_the_report_is_no_part() => Assert.Equal(
        "1 一、2024年工作回顾\n1 二、2025年工作安排",
        OutlineText.Of(
            """
            首页
            2024年工作回顾
            2025年工作安排
            岚岭县人民政府工作报告
            各位代表：
            一、2024年工作回顾
            地区生产总值增长6.3%。
            二、2025年工作安排
            地区生产总值预期增长6%。
            """));

    [Fact]
    public void An_introduction_that_ends_in_a_colon_is_no_heading() => Assert.Equal(
        "1 一、2025年工作安排\n  2 （一）扩大投资\n  2 （二）提振消费",
        OutlineText.Of(
            """
            一、2025年工作安排
            经济社会发展的主要预期目标是：
            地区生产总值增长6%，一般公共预算收入增长5%。
            围绕上述目标，要完成以下重点工作：
            （一）扩大投资。实施重点项目64个。
            （二）提振消费。举办促消费活动20场。
            """));

    [Fact]
    public void An_annex_behind_the_sections_is_of_the_first_level() => Assert.Equal(
        "1 一、2025年工作安排\n1 附件：2025年民生实事",
        OutlineText.Of("一、2025年工作安排\n实施重点项目64个。\n附件：2025年民生实事\n改造老旧小区9个，新增公办学位900个。"));

    [Fact]
    public void Markdown_headings_map_by_depth() => Assert.Equal(
        """
        1 一、2024年工作回顾
          2 （一）经济运行
            3 工业
          2 社会事业
        1 附录
        """,
        OutlineText.Of(
            """
            # 云川县人民政府工作报告

            ## 一、2024年工作回顾

            ### （一）经济运行

            #### 工业

            规上工业增加值增长8.1%。

            ### 社会事业

            新增公办学位900个。

            ## 附录

            有关情况说明如下。
            """,
            DraftFormat.Markdown));
}

namespace Hegao.Analysis.Tests.Outlining;

public class NumberedSectionTests
{
    [Fact]
    public void Schemes_nest_as_official_documents_number_them() => Assert.Equal(
        """
        1 一、2024年工作回顾
          2 （一）产业基础更加稳固
            3 1.工业
              4 （1）建材
              4 （2）食品
            3 2.农业
          2 （二）城乡面貌持续改善
        1 二、2025年工作安排
          2 (一)扩大投资
          2 (二)促进消费
        """,
        OutlineText.Of(
            """
            一、2024年工作回顾
            （一）产业基础更加稳固
            1.工业
            （1）建材
            全年新增规上建材企业3户。
            （2）食品
            全年新增规上食品企业2户。
            2.农业
            粮食总产量12.3万吨。
            （二）城乡面貌持续改善
            改造老旧小区9个。
            二、2025年工作安排
            (一)扩大投资
            实施重点项目60个。
            (二)促进消费
            举办促消费活动20场。
            """));

    [Fact]
    public void Text_on_the_heading_line_is_not_its_title() => Assert.Equal(
        """
        1 一、2024年工作回顾
          2 （一）实体经济回稳向好
          2 （二）乡村建设有序推进，农民收入稳步提高
          2 （三）推动城乡融合发展
        """,
        OutlineText.Of(
            """
            一、2024年工作回顾
            （一）实体经济回稳向好。出台助企政策18条，兑现奖补资金3260万元，净增规上工业企业6户。
            （二）乡村建设有序推进，农民收入稳步提高。投入衔接资金1.24亿元，实施项目57个。
            （三）推动城乡融合发展；新建农村公路42公里。
            """));

    [Fact]
    public void A_long_heading_on_a_line_of_its_own_is_kept_whole() => Assert.Equal(
        "2 （五）加力推进沿河城镇一体，在打造城乡融合发展示范区上实现新突破\n2 （六）守牢底线",
        OutlineText.Of(
            """
            （五）加力推进沿河城镇一体，在打造城乡融合发展示范区上实现新突破
            坚持一体化发展方向，统筹规划布局、产业培育和公共服务，加快构建融合发展格局。
            （六）守牢底线
            全年未发生较大以上事故。
            """));

    [Fact]
    public void A_dot_between_Chinese_characters_ends_a_title_as_a_full_stop_does() => Assert.Equal(
        "2 (一)实体经济回稳向好\n2 (二)乡村建设有序推进",
        OutlineText.Of(
            """
            (一)实体经济回稳向好.出台助企政策18条,兑现奖补资金3260万元.
            (二)乡村建设有序推进.投入衔接资金1.24亿元,实施项目57个.
            """));

    [Theory]
    [InlineData("全年新增就业3108人。（三）生态环境更加优美。优良天数346天。")]
    [InlineData("全年新增就业3108人。&nbsp;（三）生态环境更加优美。优良天数346天。")]
    [InlineData("全年新增就业3108人。??（三）生态环境更加优美。优良天数346天。")]
    [InlineData("全年新增就业3108人。    （三）生态环境更加优美。优良天数346天。")]
    public void A_heading_whose_line_break_was_lost_goes_on_with_the_count(string second) => Assert.Equal(
        "2 （一）发展质量更高\n2 （二）民生保障更实\n2 （三）生态环境更加优美\n2 （四）治理效能更强",
        OutlineText.Of(
            $"""
            （一）发展质量更高。地区生产总值增长6.1%。
            （二）民生保障更实。{second}
            （四）治理效能更强。办理建议提案212件。
            """));

    [Fact]
    public void A_report_on_one_line_has_its_sections_inside_the_line() => Assert.Equal(
        """
        1 一、2024年工作回顾
          3 ——工业底盘更加扎实
          3 ——农业基础更加稳固
        1 二、2025年工作安排
          2 （一）聚力扩大有效投资
          2 （二）聚力提升产业能级
        """,
        OutlineText.Of(
            "各位代表：现在，我代表县人民政府向大会报告工作，请予审议。　　一、2024年工作回顾　　过去一年，我们稳住了经济大盘，也办成了一批实事。——工业底盘更加扎实。"
            + "新增规上工业企业9户，总数达86户，开发区产值占全县规上工业总产值的六成以上。——农业基础更加稳固。粮食总产量41.2万吨，新建高标准农田3.4万亩。　　二、2025年工作安排　　"
            + "围绕上述目标，重点抓好以下工作：（一）聚力扩大有效投资。实施重点项目64个，年度计划投资45亿元。（二）聚力提升产业能级。新增规上工业企业8户以上。各位代表，让我们一起努力！"));

    [Theory]
    [InlineData("一、二、三产业分别增长3.1%、6.2%和5.4%。")]
    [InlineData("1.5万亩高标准农田全部建成，3.2万名群众受益。")]
    [InlineData("按照县委部署，（一）至（三）项工作由县发改局牵头。")]
    [InlineData("办法第五条（一）、（二）项规定的情形除外。")]
    public void Numbers_of_the_text_open_no_section(string line) => Assert.Equal(
        "1 一、主要指标\n1 二、重点任务",
        OutlineText.Of($"一、主要指标\n{line}\n二、重点任务\n{line}"));

    [Fact]
    public void A_table_taken_from_a_page_cell_by_cell_has_no_sections() => Assert.Equal(
        "1 一、综合\n1 二、农业",
        OutlineText.Of(
            """
            一、综合
            全年居民消费价格上涨1.1%，其中食品烟酒价格上涨2.6%。
            表1 居民消费价格
            比上年上涨（%）
            居民消费价格总指数
            1.1
            1.食品烟酒
            2.6
            2.衣着
            1.0
            3.居住
            -0.3
            二、农业
            粮食种植面积48.2万亩。
            """));
}

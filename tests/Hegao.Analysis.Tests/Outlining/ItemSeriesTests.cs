namespace Hegao.Analysis.Tests.Outlining;

public class ItemSeriesTests
{
    [Fact]
    public void A_spoken_list_inside_a_paragraph_has_the_first_words_as_titles() => Assert.Equal(
        """
        1 一、2025年工作安排
          2 （一）扩大有效投资
            4 一是加大项目谋划
            4 二是不断优化服务
            4 三是强化要素保障
        """,
        OutlineText.Of(
            """
            一、2025年工作安排
            （一）扩大有效投资。一是加大项目谋划，储备项目120个以上。二是不断优化服务：推行帮办代办。三是强化要素保障。收储土地500亩。
            """));

    [Fact]
    public void Problems_behind_a_colon_are_a_list_too() => Assert.Equal(
        "4 一是经济总量偏小\n4 二是产业层次不高\n4 三是营商环境还需优化",
        OutlineText.Of("我们也清醒地看到，发展还面临一些困难：一是经济总量偏小，人均水平靠后；二是产业层次不高，链条不长；三是营商环境还需优化。对此，我们将认真解决。"));

    [Fact]
    public void Items_at_the_head_of_paragraphs_belong_to_the_section_above() => Assert.Equal(
        "1 一、加强政府自身建设\n  4 一是坚持依法行政\n  4 二是转变工作作风\n  4 三是建设廉洁政府",
        OutlineText.Of(
            """
            一、加强政府自身建设
            一是坚持依法行政。自觉接受监督，办理建议提案212件。
            二是转变工作作风。大兴调查研究，为基层减负。
            三是建设廉洁政府。严格落实各项纪律要求。
            """));

    [Fact]
    public void What_must_be_done_counts_like_what_is() => Assert.Equal(
        "4 一要解放思想\n4 二要增强本领\n4 三要正风肃纪",
        OutlineText.Of("做好今年工作，一要解放思想，打破惯性思维。二要增强本领，提高落实能力。三要正风肃纪，守住廉洁底线。"));

    [Fact]
    public void Ordinals_with_a_comma_are_items() => Assert.Equal(
        "4 第一，保持战略定力\n4 第二，提升专业能力",
        OutlineText.Of("第一，保持战略定力。坚持一张蓝图绘到底。\n第二，提升专业能力。培养一支懂经济的队伍。"));

    [Fact]
    public void Bracketed_numbers_behind_a_colon_are_items() => Assert.Equal(
        "4 （1）促进就业增收\n4 （2）扩大学位供给\n4 （3）改善居住条件",
        OutlineText.Of("今年要办好三件民生实事：（1）促进就业增收，开展培训6000人次；（2）扩大学位供给，新增学位900个；（3）改善居住条件。改造老旧小区9个。"));

    [Fact]
    public void A_list_does_not_reach_over_a_heading() => Assert.Equal(
        "2 （一）产业\n  4 一是抓工业\n  4 二是抓农业\n2 （二）民生\n  4 一是抓就业\n  4 二是抓教育",
        OutlineText.Of("（一）产业。一是抓工业。新增企业6户。二是抓农业。新建农田2万亩。\n（二）民生。一是抓就业。新增就业3000人。二是抓教育。新增学位900个。"));

    [Theory]
    [InlineData("一是一，二是二，绝不虚报一个数字。")]
    [InlineData("能不能落实，二是不是到位，要由群众评价。")]
    [InlineData("三要素保障到位，项目如期开工。")]
    [InlineData("关键一是落实。其余按计划推进。")]
    public void One_alone_is_no_list(string paragraph) => Assert.Equal(
        "1 一、重点工作",
        OutlineText.Of("一、重点工作\n" + paragraph));
}

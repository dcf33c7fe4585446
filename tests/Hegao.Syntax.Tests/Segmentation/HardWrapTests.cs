namespace Hegao.Syntax.Tests.Segmentation;

/// <summary>Lines that a narrow page cut are one paragraph again; lines that stand for themselves stay apart.</summary>
public class HardWrapTests
{
    [Fact]
    public void Lines_of_a_narrow_page_are_joined() => AssertParagraphs(
        """
        过去一年，面对有效需求不足、要素制约趋紧的复杂局
        面，全县上下保持定力、负重攻坚，实现地区生产总值
        198.3亿元，增长5.9%；规模以上工业增加值增长
        8.1%。
        今年是规划收官之年。全县经济社会发展主要预期目标
        是：地区生产总值增长5.5%左右。
        """,
        "过去一年，面对有效需求不足、要素制约趋紧的复杂局面，全县上下保持定力、负重攻坚，实现地区生产总值198.3亿元，增长5.9%；规模以上工业增加值增长8.1%。",
        "今年是规划收官之年。全县经济社会发展主要预期目标是：地区生产总值增长5.5%左右。");

    [Fact]
    public void Page_numbers_and_blank_lines_between_are_read_over() => AssertParagraphs(
        "过去一年，面对有效需求不足、要素制约趋紧的复杂局面，全县\n\n— 3 —\n\n上下保持定力、负重攻坚，实现地区生产总值198.3亿元。\n",
        "过去一年，面对有效需求不足、要素制约趋紧的复杂局面，全县上下保持定力、负重攻坚，实现地区生产总值198.3亿元。");

    [Fact]
    public void A_form_feed_at_the_top_of_a_page_is_no_indent() => AssertParagraphs(
        "第二产业增加值96.7亿元，增长7.2%；第三产业增加值97.5亿元，\n— 1 —\n\n\f增长6.2%。三次产业结构继续优化，发展的质量和效益稳步提升。\n",
        "第二产业增加值96.7亿元，增长7.2%；第三产业增加值97.5亿元，增长6.2%。三次产业结构继续优化，发展的质量和效益稳步提升。");

    [Fact]
    public void Digits_are_half_as_wide_as_characters() => AssertParagraphs(
        """
        今年经济社会发展主要预期目标是：全县地区生产总值增长
        5.5%左右，一般公共预算收入增长5%左右，规上工业增加值增长6.5%
        左右，居民收入增长与经济增长基本同步。
        """,
        "今年经济社会发展主要预期目标是：全县地区生产总值增长5.5%左右，一般公共预算收入增长5%左右，规上工业增加值增长6.5%左右，居民收入增长与经济增长基本同步。");

    [Fact]
    public void A_number_that_the_page_cut_is_whole_again() => AssertParagraphs(
        "五年建成铁路新线1.6万公里，新增公路63.9万公里，其中高速公路3.\n3万公里，新建、改扩建机场33个。\n",
        "五年建成铁路新线1.6万公里，新增公路63.9万公里，其中高速公路3.3万公里，新建、改扩建机场33个。");

    [Fact]
    public void A_short_line_inside_running_text_goes_on() => AssertParagraphs(
        """
        （三）坚持绿色发展，生态环境持续向好。协同推进降碳、
        减污、扩绿，生态环境质量保持全市领先。全县PM2.5
        平均浓度23微克，达到历史最好水
        平。绿色基底越来越厚重，完成营造林154.6万亩，修复退
        化草地18.4万亩。
        """,
        "（三）坚持绿色发展，生态环境持续向好。协同推进降碳、减污、扩绿，生态环境质量保持全市领先。全县PM2.5平均浓度23微克，达到历史最好水平。绿色基底越来越厚重，完成营造林154.6万亩，修复退化草地18.4万亩。");

    [Fact]
    public void A_line_broken_at_its_comma_goes_on() => AssertParagraphs(
        "增值税转型全面实施，\n成品油价格和税费改革顺利推进，\n资源税改革启动试点。\n",
        "增值税转型全面实施，成品油价格和税费改革顺利推进，资源税改革启动试点。");

    [Fact]
    public void A_wrapped_heading_is_one_line_again() => AssertParagraphs(
        """
        （六）促进城乡融合发展，城镇建设和乡村振兴取得扎实成
        效。加速推动以县城为重要载体的新型城镇化，常住人口城镇
        化率达到59%。城市功能持续完善，乡村面貌焕然一新。
        """,
        "（六）促进城乡融合发展，城镇建设和乡村振兴取得扎实成效。加速推动以县城为重要载体的新型城镇化，常住人口城镇化率达到59%。城市功能持续完善，乡村面貌焕然一新。");

    [Theory]
    [InlineData("云川县人民政府工作报告\n云川县人民政府县长　周怀瑾\n各位代表：\n")]
    [InlineData("2024年1月9日在云川县第十八届人民代表大会第三次会议上\n云川县人民政府县长　周怀瑾\n")]
    [InlineData("指标\n2024年（亿元）\n比上年增长（%）\n地区生产总值\n232.4\n6.3\n")]
    [InlineData("一、2024年工作回顾\n（一）坚持产业强县\n工业经济稳中有进。\n")]
    [InlineData("（一）坚持产业强县，发展基础不断夯实\n新增规上工业企业14家。\n")]
    [InlineData("1.扩大有效投资\n2.促进消费升级\n3.稳定外贸外资\n")]
    [InlineData("开发公益性岗位540个，优良天数334天，优良率91.3%\n　　细颗粒物平均浓度下降6.5%，水质达标率100%。\n")]
    public void Titles_signatures_cells_and_headings_stay_apart(string draft) =>
        AssertParagraphs(draft, [.. draft.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('　').Replace("　", string.Empty, StringComparison.Ordinal))]);

    [Fact]
    public void A_long_heading_above_a_short_sentence_stays_apart_where_the_page_is_wide()
    {
        const string heading = "（五）加力推进城乡一体化，在打造区域性中心城市建设示范上实现新突破";
        const string lead = "坚持一体化发展方向，加快构建“大云川、全县域”发展格局，持续提升能级。";
        const string body = "全面畅通外联通道。编制交通发展三年行动计划，提速推进云安高速、云宁高速北段，开工建设云川西互通，完成国道改线主体工程，新改建农村公路120公里，建设物流园区2个，城乡公交一体化实现全覆盖，群众出行更加便捷。";
        AssertParagraphs($"{heading}\n\n{lead}\n\n{body}\n", heading, lead, body);
    }

    [Fact]
    public void A_caption_does_not_run_into_the_salutation()
    {
        const string caption = "县长周怀瑾作政府工作报告。云川日报全媒体记者　盛学言";
        const string opening = "现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和其他列席人员提出意见。";
        AssertParagraphs($"{caption}\n各位代表：\n{opening}\n", caption.Replace("　", string.Empty, StringComparison.Ordinal), "各位代表：", opening);
    }

    private static void AssertParagraphs(string draft, params string[] paragraphs) => Assert.Equal(paragraphs, MarkedDraft.Paragraphs(draft));
}

namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG3001, HG3002, HG3003.</summary>
public sealed class GlossaryRuleTests
{
    private const string Body = "一、工作回顾\n全面推行“田长制”，办好“村晚”，建成“口袋公园”12个，落实园区“2+1”配套。\n名词解释\n";

    [Fact]
    public void An_entry_that_the_body_does_not_use_is_found() => RuleDraft.AssertFinds(
        "HG3001",
        Body + "1.“田长制”：耕地保护的责任制度。\n2.“[|屋场会|]”：村民院落里的议事会。\n".Replace("“[|屋场会|]”", "[|“屋场会”|]", StringComparison.Ordinal));

    [Fact]
    public void An_entry_out_of_order_is_found() => RuleDraft.AssertFinds(
        "HG3002",
        Body + "1.[|“口袋公园”|]：小型绿地。\n2.“田长制”：耕地保护的责任制度。\n3.“村晚”：乡村的春节晚会。\n");

    [Theory]
    [InlineData("1.[|“口袋公园”|]：小型绿地。\n2.“田长制”：耕地保护的责任制度。\n3.“村晚”：乡村的春节晚会。\n", "1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n3.“口袋公园”：小型绿地。\n")]
    [InlineData("1.“田长制”：耕地保护的责任制度。\n2.“口袋公园”：小型绿地。\n街头巷尾都有。\n3.“村晚”：乡村的春节晚会。\n4.园区“2+1”配套体系：两项服务。\n", "1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n3.“口袋公园”：小型绿地。\n街头巷尾都有。\n4.园区“2+1”配套体系：两项服务。\n")]
    public void An_entry_is_moved_to_its_place_and_the_numbers_stay(string entries, string expected)
    {
        var draft = RuleDraft.Plain(Body + entries);
        var finding = Assert.Single(RuleDraft.Find("HG3002", draft));
        Assert.Equal(2, finding.Related.Length);
        var moved = RuleDraft.Apply(draft, Assert.Single(finding.Fixes));
        Assert.Equal(Body + expected, moved);
        RuleDraft.AssertSilent("HG3002", moved);
    }

    [Fact]
    public void Where_the_body_refers_to_numbers_no_entry_is_moved() => Assert.Empty(Assert.Single(RuleDraft.Find(
        "HG3002",
        "一、工作回顾\n推行“田长制”[2]，办好“村晚”[1]，建成“口袋公园”[3]12个。\n名词解释\n[1]“村晚”：乡村的春节晚会。\n[2]“田长制”：耕地保护的责任制度。\n[3]“口袋公园”：小型绿地。\n")).Fixes);

    [Theory]
    [InlineData("创建国家农村产业融合发展示范园。\n启动[|国家农业产业融合发展示范园|]建设。\n国家农村产业融合发展示范园通过验收。\n")]
    [InlineData("打响“悠游云湖”品牌，上线“悠游云湖”小程序，办好“[|悠悠云湖|]”旅游季。\n")]
    public void A_long_name_or_a_doubled_character_is_told_without_settings(string draft) => RuleDraft.AssertFinds("HG3005", "一、工作回顾\n" + draft);

    [Theory]
    [InlineData("建成省级农村产业融合发展示范园。\n建成市级农村产业融合发展示范园。\n")]
    [InlineData("实施“工业强县战略”“农业强县战略”，继续“农业强县战略”。\n")]
    public void Two_things_with_like_names_stay_silent(string draft) => RuleDraft.AssertSilent("HG3005", "一、工作回顾\n" + draft);

    [Fact]
    public void A_term_that_is_explained_twice_is_found() => RuleDraft.AssertFinds(
        "HG3003",
        Body + "1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n3.[|“村晚”|]：村民自办的晚会。\n");

    [Theory]
    [InlineData("HG3001")]
    [InlineData("HG3002")]
    [InlineData("HG3003")]
    public void A_right_glossary_stays_silent(string rule) => RuleDraft.AssertSilent(
        rule,
        Body + "1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n3.“口袋公园”：小型绿地。\n4.园区“2+1”配套体系：两项服务和一个平台。\n");

    [Fact]
    public void Markers_of_notes_without_a_glossary_are_one_finding()
    {
        var finding = Assert.Single(RuleDraft.AssertFinds("HG3001", "一、工作回顾\n全面推行“田长制”[|[1]|]，办好“村晚”[2]，建成口袋公园12个。\n"));
        Assert.Equal((Severity.Info, 1), (finding.Severity, finding.Related.Length));
    }

    [Theory]
    [InlineData("一、工作回顾\n落实省政府〔2023〕5号、〔2024〕8号文件，新增企业12家。\n")]
    [InlineData("一、工作安排\n[1]修路。\n[2]架桥。\n")]
    [InlineData("一、工作回顾\n推行“田长制”[1]，办好“村晚”[2]。\n名词解释\n[1]“田长制”：耕地保护的责任制度。\n[2]“村晚”：乡村的春节晚会。\n")]
    public void Numbers_of_documents_lists_and_markers_with_their_glossary_stay_silent(string draft) => RuleDraft.AssertSilent("HG3001", draft);

    [Fact]
    public void A_glossary_apart_from_its_report_stays_silent() =>
        RuleDraft.AssertSilent("HG3001", "名词解释\n1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n");

    [Theory]
    [InlineData("一、工作回顾\n坚持把招商作为“一号工程”。推行“田长制”，抓好三个“一号工程”。\n名词解释\n1.“田长制”：耕地保护的责任制度。\n2.三个“一号工程”：三项重点工作。\n")]
    [InlineData("一、工作回顾\n新增专精特新“小巨人”企业2家，专精特新企业30家，推行“田长制”。\n名词解释\n1.专精特新：专业化、精细化、特色化、新颖化。\n2.专精特新“小巨人”：其中的佼佼者。\n3.“田长制”：耕地保护的责任制度。\n")]
    [InlineData("一、工作回顾\n从六个方面抓好整改。推行“田长制”[1]，落实“六个方面”[2]要求。\n名词解释\n[1]“田长制”：耕地保护的责任制度。\n[2]“六个方面”：城市更新的六项任务。\n")]
    public void A_part_of_a_term_or_the_same_words_elsewhere_are_no_first_use(string draft) => RuleDraft.AssertSilent("HG3002", draft);

    [Fact]
    public void A_year_before_a_term_is_said_elsewhere_in_the_body() =>
        RuleDraft.AssertSilent("HG3001", "一、工作安排\n今年继续办好10件民生实事，推行“田长制”。\n名词解释\n1.“田长制”：耕地保护的责任制度。\n2.2025年10件民生实事：修路、架桥等。\n");

    [Fact]
    public void A_glossary_with_an_order_of_its_own_stays_silent() =>
        RuleDraft.AssertSilent("HG3002", Body + "1.“口袋公园”：小型绿地。\n2.“村晚”：乡村的春节晚会。\n3.“田长制”：耕地保护的责任制度。\n");
}

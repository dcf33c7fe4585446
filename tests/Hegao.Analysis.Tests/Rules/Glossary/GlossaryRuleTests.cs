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
    public void A_glossary_apart_from_its_report_stays_silent() =>
        RuleDraft.AssertSilent("HG3001", "名词解释\n1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n");

    [Fact]
    public void A_glossary_with_an_order_of_its_own_stays_silent() =>
        RuleDraft.AssertSilent("HG3002", Body + "1.“口袋公园”：小型绿地。\n2.“村晚”：乡村的春节晚会。\n3.“田长制”：耕地保护的责任制度。\n");
}

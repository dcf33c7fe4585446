using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG1001.</summary>
public sealed class SectionNumberingTests
{
    private const string Rule = "HG1001";

    [Fact]
    public void A_gap_is_found_and_what_follows_is_renumbered() => RuleDraft.AssertFix(
        Rule,
        "一、工作回顾\n（一）稳工业。规上工业增加值增长6%。\n[|（三）|]兴农业。粮食总产量3.2万吨。\n（四）抓改革。新增企业20家。\n",
        "一、工作回顾\n（一）稳工业。规上工业增加值增长6%。\n（二）兴农业。粮食总产量3.2万吨。\n（三）抓改革。新增企业20家。\n");

    [Fact]
    public void A_repeated_number_is_found() => RuleDraft.AssertFix(
        Rule,
        "一、工作回顾\n（一）稳工业。\n（二）兴农业。\n[|（二）|]抓改革。\n（四）惠民生。\n",
        "一、工作回顾\n（一）稳工业。\n（二）兴农业。\n（三）抓改革。\n（四）惠民生。\n");

    [Fact]
    public void A_repeat_that_goes_on_moves_all_that_follow() => RuleDraft.AssertFix(
        Rule,
        "一、工作回顾\n（一）稳工业。\n（二）兴农业。\n[|（二）|]抓改革。\n（三）惠民生。\n二、工作安排\n",
        "一、工作回顾\n（一）稳工业。\n（二）兴农业。\n（三）抓改革。\n（四）惠民生。\n二、工作安排\n");

    [Fact]
    public void Two_that_changed_places_are_one_finding() => RuleDraft.AssertFix(
        Rule,
        "一、工作回顾\n[|三、|]发展目标\n二、重点任务\n四、自身建设\n",
        "一、工作回顾\n二、发展目标\n三、重点任务\n四、自身建设\n");

    [Fact]
    public void A_single_wrong_number_moves_no_other() => RuleDraft.AssertFix(
        Rule,
        "### （一）稳工业\n\n### （二）兴农业\n\n### [|（八）|]抓改革\n\n### （四）惠民生\n",
        "### （一）稳工业\n\n### （二）兴农业\n\n### （三）抓改革\n\n### （四）惠民生\n",
        format: DraftFormat.Markdown);

    [Fact]
    public void A_second_one_that_goes_on_with_three_is_no_new_count() => RuleDraft.AssertFix(
        Rule,
        "一、工作回顾\n（一）稳工业。\n[|（一）|]兴农业。\n（三）抓改革。\n",
        "一、工作回顾\n（一）稳工业。\n（二）兴农业。\n（三）抓改革。\n");

    [Fact]
    public void A_numeral_in_the_text_is_not_the_missing_marker() =>
        RuleDraft.AssertFinds(Rule, "一、工作回顾\n二、工作安排\n推动第二、三产业融合发展，新增企业20家。\n[|四、|]自身建设\n");

    [Fact]
    public void Half_width_brackets_and_digits_stay_as_they_are() => RuleDraft.AssertFix(
        Rule,
        "一、工作安排\n1．修路。新建农村公路20公里。\n[|3．|]架桥。新建桥梁2座。\n",
        "一、工作安排\n1．修路。新建农村公路20公里。\n2．架桥。新建桥梁2座。\n");

    [Fact]
    public void Items_of_a_spoken_list_count_too() =>
        RuleDraft.AssertFinds(Rule, "一、存在问题\n还有不少困难：一是产业链条偏短，精深加工占比不高；二是财政收支矛盾突出，刚性支出较大；[|四是|]民生还有短板，优质学位不足。\n");

    [Fact]
    public void Glossary_entries_count_too() => RuleDraft.AssertFinds(
        Rule,
        "一、工作回顾\n推行“田长制”，办好“村晚”，建设“口袋公园”。\n名词解释\n1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n[|4.|]“口袋公园”：小型绿地。\n");

    [Theory]
    [InlineData("一、工作回顾\n（一）稳工业。\n（二）兴农业。\n二、工作安排\n（一）扩投资。\n（二）促消费。\n")]
    [InlineData("2024年工作回顾\n一、稳中求进\n二、实干为先\n2025年工作安排\n一、扩大投资\n二、促进消费\n")]
    [InlineData("一、工作回顾\n（一）稳工业。规上工业增加值增长6%。（二）兴农业。粮食总产量3.2万吨。\n（三）抓改革。新增企业20家。\n")]
    [InlineData("一、存在问题\n一是产业链条偏短，精深加工占比不高；二要防范财政风险，严控一般性支出；三是民生还有短板，优质学位不足。\n")]
    [InlineData("一、工作回顾\n（一）稳工业。\n(二)兴农业。\n（三）抓改革。\n")]
    public void A_restart_and_other_right_numbering_stay_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}

using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG1006.</summary>
public sealed class MarkerInsideParagraphTests
{
    private const string Rule = "HG1006";

    [Fact]
    public void A_marker_behind_the_sentence_before_gets_a_line_of_its_own() => RuleDraft.AssertFix(
        Rule,
        "一、工作回顾\n（一）稳工业。产值增长6%。\n（二）兴农业。粮食总产量3.2万吨。[|（三）|]抓改革。新增企业20家。\n（四）惠民生。新建学校2所。\n",
        "一、工作回顾\n（一）稳工业。产值增长6%。\n（二）兴农业。粮食总产量3.2万吨。\n（三）抓改革。新增企业20家。\n（四）惠民生。新建学校2所。\n");

    [Fact]
    public void In_Markdown_the_paragraph_is_split() => RuleDraft.AssertFix(
        Rule,
        "一、工作回顾\n\n（一）稳工业。产值增长6%。\n\n（二）兴农业。粮食总产量3.2万吨。[|（三）|]抓改革。新增企业20家。\n\n（四）惠民生。新建学校2所。\n",
        "一、工作回顾\n\n（一）稳工业。产值增长6%。\n\n（二）兴农业。粮食总产量3.2万吨。\n\n（三）抓改革。新增企业20家。\n\n（四）惠民生。新建学校2所。\n",
        format: DraftFormat.Markdown);

    [Theory]
    [InlineData("一、工作回顾（一）稳工业。产值增长6%。（二）兴农业。粮食总产量3.2万吨。（三）抓改革。新增企业20家。\n")]
    [InlineData("一、工作回顾\n（一）稳工业。产值增长6%。\n（二）兴农业。落实第（一）条措施，粮食总产量3.2万吨。\n")]
    public void A_report_on_one_line_and_a_reference_stay_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}

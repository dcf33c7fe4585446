namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG1003.</summary>
public sealed class MixedMarkerFormsTests
{
    private const string Rule = "HG1003";

    [Fact]
    public void The_rarer_form_is_found_and_put_right() => RuleDraft.AssertFix(
        Rule,
        "一、工作回顾\n（一）稳工业。\n[|(二)|]兴农业。\n（三）抓改革。\n",
        "一、工作回顾\n（一）稳工业。\n（二）兴农业。\n（三）抓改革。\n");

    [Fact]
    public void One_finding_names_all_places()
    {
        var finding = Assert.Single(RuleDraft.AssertFinds(Rule, "一、工作安排\n1.修路。\n[|2、|]架桥。\n3、治水。\n4.造林。\n5.育人。\n"));
        Assert.Equal(2, finding.Related.Length);
        Assert.Equal(2, finding.Fixes[0].Edits.Length);
    }

    [Theory]
    [InlineData("一、工作回顾\n(一)稳工业。\n(二)兴农业。\n")]
    [InlineData("一、工作回顾\n（一）稳工业。\n1.育龙头。\n（二）兴农业。\n")]
    [InlineData("一、工作回顾\n（一）稳工业。\n(二)兴农业。\n")]
    public void One_form_a_level_stays_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}

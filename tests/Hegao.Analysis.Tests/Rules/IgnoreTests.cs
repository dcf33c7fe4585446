using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>Comments in a draft that pass over a finding, and HG9002 for those that pass over nothing.</summary>
public sealed class IgnoreTests
{
    private const string Slip = "森林覆盖率达到171.3%。";

    [Theory]
    [InlineData("<!-- hegao-ignore HG2009 原文如此 -->\n\n" + Slip + "\n")]
    [InlineData(Slip + "<!-- hegao-ignore hg2009 原文如此 -->\n")]
    public void A_comment_has_its_rule_pass_over_its_paragraph_or_the_next(string draft)
    {
        RuleDraft.AssertSilent("HG2009", draft, DraftFormat.Markdown);
        RuleDraft.AssertSilent("HG9002", draft, DraftFormat.Markdown);
    }

    [Fact]
    public void Another_paragraph_and_another_rule_are_not_passed_over()
    {
        Assert.Single(RuleDraft.Find("HG2009", "<!-- hegao-ignore HG2009 原文如此 -->\n\n造林3万亩。\n\n" + Slip + "\n", DraftFormat.Markdown));
        Assert.Single(RuleDraft.Find("HG2009", "<!-- hegao-ignore HG2001 原文如此 -->\n\n" + Slip + "\n", DraftFormat.Markdown));
    }

    [Fact]
    public void A_comment_that_passes_over_nothing_is_reported_and_can_be_deleted() =>
        RuleDraft.AssertFix("HG9002", "造林3万亩，完成治理。[|<!-- hegao-ignore HG2009 原文如此 -->|]\n", "造林3万亩，完成治理。\n", format: DraftFormat.Markdown);

    [Fact]
    public void An_unknown_rule_is_reported() => RuleDraft.AssertFinds("HG9002", "造林3万亩。[|<!-- hegao-ignore HG7777 -->|]\n", DraftFormat.Markdown);
}

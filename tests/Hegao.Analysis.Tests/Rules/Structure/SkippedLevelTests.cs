namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG1002.</summary>
public sealed class SkippedLevelTests
{
    private const string Rule = "HG1002";

    [Fact]
    public void A_part_without_the_level_of_the_others_is_found() => RuleDraft.AssertFinds(
        Rule,
        "一、工作回顾\n（一）稳工业。\n（二）兴农业。\n二、工作安排\n[|1.|]扩投资。\n2.促消费。\n");

    [Theory]
    [InlineData("一、工作回顾\n（一）稳工业。\n1.育龙头。\n2.扩产能。\n（二）兴农业。\n二、工作安排\n（一）扩投资。\n")]
    [InlineData("一、工作回顾\n1.稳工业。\n2.兴农业。\n二、工作安排\n1.扩投资。\n2.促消费。\n")]
    [InlineData("一、工作回顾\n（一）稳工业。\n二、工作安排\n1.扩投资。\n2.促消费。\n三、自身建设\n1.讲政治。\n2.守法纪。\n")]
    public void A_level_that_is_kept_or_not_the_habit_stays_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}

namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG1004.</summary>
public sealed class AnnouncedSectionsTests
{
    private const string Rule = "HG1004";

    [Fact]
    public void More_sections_than_were_announced_are_found() => RuleDraft.AssertFix(
        Rule,
        "二、工作安排\n今年要着力抓好[|两个方面|]工作：\n（一）扩投资。\n（二）促消费。\n（三）惠民生。\n",
        "二、工作安排\n今年要着力抓好三个方面工作：\n（一）扩投资。\n（二）促消费。\n（三）惠民生。\n");

    [Fact]
    public void Fewer_items_than_were_announced_are_found() =>
        RuleDraft.AssertFinds(Rule, "二、工作安排\n今年重点办好[|四件事|]：一是修好农村公路，改造路段53处；二是架好便民桥梁，新建12座；三是治好中小河流，整治64公里。\n");

    [Theory]
    [InlineData("二、工作安排\n今年要着力抓好三个方面工作：\n（一）扩投资。\n（二）促消费。\n（三）惠民生。\n")]
    [InlineData("二、工作安排\n我们要锚定四个方面，着力办好十件实事。\n（一）扩投资。\n（二）促消费。\n")]
    [InlineData("二、工作安排\n全面落实“六个强化”。\n（一）扩投资。\n（二）促消费。\n")]
    [InlineData("二、工作安排\n五个方面成效明显，群众满意度不断提升，今年要再接再厉。\n（一）扩投资。\n（二）促消费。\n")]
    public void What_fits_and_what_announces_nothing_stays_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}

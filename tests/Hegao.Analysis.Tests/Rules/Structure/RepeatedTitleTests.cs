namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG1005.</summary>
public sealed class RepeatedTitleTests
{
    private const string Rule = "HG1005";

    [Fact]
    public void Siblings_with_one_title_are_found() =>
        RuleDraft.AssertFinds(Rule, "二、工作安排\n（一）着力发展现代农业\n新建大棚30座。\n（二）着力扩大投资\n开工项目12个。\n（三）[|着力发展现代农业|]\n新建冷库3座。\n");

    [Theory]
    [InlineData("一、工作回顾\n（一）着力发展现代农业\n新建大棚30座。\n（二）着力扩大投资\n二、工作安排\n（一）着力发展现代农业\n新建冷库3座。\n（二）着力促进消费\n")]
    [InlineData("二、工作安排\n（一）着力发展现代农业\n新建大棚30座。\n（二）着力发展现代林业\n造林3万亩。\n")]
    public void Titles_below_different_headings_stay_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}

namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG4004.</summary>
public sealed class DoubledPunctuationTests
{
    private const string Rule = "HG4004";

    [Fact]
    public void A_doubled_stop_is_found_and_one_is_left() =>
        RuleDraft.AssertFix(Rule, "新建公园3个，改造道路12条[|。。|]", "新建公园3个，改造道路12条。");

    [Theory]
    [InlineData(0, "新建公园3个，改造道路12条。")]
    [InlineData(1, "新建公园3个。改造道路12条。")]
    public void Either_of_two_that_contradict_each_other_may_stay(int fix, string expected) =>
        RuleDraft.AssertFix(Rule, "新建公园3个[|，。|]改造道路12条。", expected, fix);

    [Theory]
    [InlineData("新建公园3个，改造道路12条……")]
    [InlineData("敢不敢改？！要敢。")]
    [InlineData("办好“村晚”、“村跑”。")]
    public void Other_marks_side_by_side_stay_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}

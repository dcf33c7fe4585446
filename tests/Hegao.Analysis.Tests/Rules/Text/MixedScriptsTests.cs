namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG0001: traditional characters in a draft that is mainly simplified.</summary>
public sealed class MixedScriptsTests
{
    private const string Simplified = "一年来，全县经济运行总体平稳，发展质量稳步提升，现代产业体系加快构建，营商环境持续优化，各项社会事业全面进步。";

    [Fact]
    public void Several_traditional_characters_in_a_paragraph_are_one_finding() => RuleDraft.AssertFix(
        "HG0001",
        $"一、工作回顾\n{Simplified}一般公共[|預|]算收入8.2亿元，規模以上工業企业利潤增长。\n",
        $"一、工作回顾\n{Simplified}一般公共预算收入8.2亿元，规模以上工业企业利润增长。\n");

    [Theory]
    [InlineData("鹏昇科技、中富玖號等项目投产。")]
    [InlineData("全年經濟運行總體平穩，發展質量穩步提升，規模以上工業企業利潤增長，營商環境持續優化。")]
    public void A_name_or_a_wholly_traditional_paragraph_stays_silent(string paragraph) => RuleDraft.AssertSilent("HG0001", $"一、工作回顾\n{paragraph}\n");

    [Fact]
    public void A_name_among_simplified_characters_stays_silent() => RuleDraft.AssertSilent("HG0001", $"一、工作回顾\n{Simplified}鹏昇科技、中富玖號等项目投产。\n");
}

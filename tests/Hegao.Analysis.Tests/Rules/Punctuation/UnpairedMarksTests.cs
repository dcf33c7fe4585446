namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG4001.</summary>
public sealed class UnpairedMarksTests
{
    private const string Rule = "HG4001";

    [Theory]
    [InlineData("深入实施[|“|]四大工程行动，新开工项目20个。")]
    [InlineData("深入实施四大工程[|”|]行动，新开工项目20个。")]
    [InlineData("编制完成[|《|]国土空间总体规划，划定三条控制线。")]
    [InlineData("新建公园3个[|（|]含口袋公园2个，改造道路12条。")]
    [InlineData("打造“一廊两带[|””|]，培育龙头企业5家。")]
    public void A_mark_without_its_partner_is_found(string draft)
    {
        if (draft.Contains("””", StringComparison.Ordinal))
            draft = draft.Replace("[|””|]", "”[|”|]", StringComparison.Ordinal);
        RuleDraft.AssertFinds(Rule, draft);
    }

    [Theory]
    [InlineData("深入实施“四大工程”行动，编制《国土空间总体规划（2021—2035年）》。")]
    [InlineData("1）新开工项目20个；2）竣工项目15个。")]
    [InlineData("新開工項目20個,鉚釘?shù)软?xiàng)目建成投產(chǎn)。")]
    [InlineData("完善聯(lián)動(dòng)機制?!拔蹇煅h(huán)”是指快檢測(cè)、快流調。")]
    public void Pairs_item_markers_and_damage_stay_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}

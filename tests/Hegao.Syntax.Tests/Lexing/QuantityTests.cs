namespace Hegao.Syntax.Tests.Lexing;

/// <summary>Quantities: bound, number, scale, unit.</summary>
public class QuantityTests
{
    [Theory]
    [InlineData("一般公共预算收入[|10.62亿元|]，增长[|3.3%|]。")]
    [InlineData("新增城镇就业[|3620人|]，发放稳岗补贴[|1,280万元|]。")]
    [InlineData("新建高标准农田[|3.1万亩|]、改造老旧小区[|16个|]、[|1830户|]。")]
    [InlineData("全县经营主体[|3.78万户|]，日均新设[|8.5户|]。")]
    [InlineData("民营经济增加值占比达[|64.3％|]，提高[|1.2个百分点|]。")]
    [InlineData("万元产值能耗下降[|０．３５吨标准煤|]。")]
    [InlineData("商品房均价[|6480元/平方米|]，水价[|2.85元/吨|]。")]
    [InlineData("全年用电量[|13.5亿千瓦时|]，最高负荷[|286兆瓦|]。")]
    [InlineData("城镇新增就业[|17.78万|]。")]
    [InlineData("接待游客[|478.2万人次|]，是2019年的[|1.3倍|]。")]
    public void A_number_takes_its_scale_and_unit_with_it(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Quantity);

    [Theory]
    [InlineData("投资[|超过10亿元|]，其中民间投资[|近3亿元|]，外资[|约0.5亿元|]。")]
    [InlineData("吸纳就业[|超3000人|]，[|不少于200个|]岗位，[|至少5家|]企业。")]
    [InlineData("增长[|5.5%左右|]，失业率控制在[|5%以内|]，收入达到[|4万元以上|]。")]
    [InlineData("面积[|突破2600多亩|]，带动农户[|1.3万余家|]，惠及[|20余个|]村。")]
    [InlineData("负债率[|不超过60%|]，完工[|将近九成|]。")]
    [InlineData("产值[|逾百亿元|]，税收[|不足3000万元|]。")]
    public void A_bound_word_belongs_to_the_quantity_beside_it(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Quantity);

    [Theory]
    [InlineData("与[|12家|]企业签约[|35个|]项目，节约[|3.2万元|]。")]
    [InlineData("土地集约利用水平提高[|2个百分点|]，公约[|3条|]。")]
    [InlineData("村部附近[|3公里|]，最近[|5年|]。")]
    [InlineData("赶超[|3个|]县。")]
    public void A_word_that_merely_ends_like_a_bound_is_none(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Quantity);

    [Theory]
    [InlineData("投入[|两千万元|]，实施[|十余个|]项目，争取[|百亿元|]资金。")]
    [InlineData("建成[|一百二十三家|]企业、[|两座|]桥梁、[|三条|]道路。")]
    [InlineData("新增[|十二项|]专利，引进[|三十余名|]人才。")]
    public void Chinese_numerals_count_where_a_unit_follows(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Quantity);

    [Theory]
    [InlineData("一般公共预算收入稳步增长，万众一心，十分重要，十分之一。")]
    [InlineData("深化“三农”工作，推进一二三产业融合，一二三产业齐头并进。")]
    [InlineData("一批重大项目落地，一个支部一座堡垒，千家万户。")]
    [InlineData("会议开了[|十|]分钟，大家十分满意。")]
    [InlineData("统一思想，万里长征，百年大计，百姓满意。")]
    public void Numerals_inside_words_are_no_numbers(string draft) => MarkedDraft.AssertTokens(draft, TokenKind.HanNumber);

    [Theory]
    [InlineData("全市PM2.5浓度[|23微克|]，S309线改造。")]
    [InlineData("G60高速、CO2排放、5G基站[|320个|]，4A级景区[|3家|]，3D打印。")]
    public void Digits_of_a_name_are_no_quantity(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.Quantity);

    [Theory]
    [InlineData("近300多万元", BoundKind.Near, "300", "万元")]
    [InlineData("超过10.5亿元", BoundKind.Over, "10.5", "亿元")]
    [InlineData("5%以内", BoundKind.Under, "5", "%")]
    [InlineData("约十二家", BoundKind.About, "十二", "家")]
    [InlineData("17.78万", BoundKind.None, "17.78", "万")]
    public void A_quantity_tells_its_parts(string draft, BoundKind bound, string number, string unit)
    {
        var block = DraftTree.Parse("达到" + draft + "。", DraftFormat.PlainText).GetBlock(0);
        var quantity = new QuantitySyntax(block.Nodes.Single(n => n.Kind == NodeKind.Quantity));
        Assert.Equal(bound, quantity.Bound);
        Assert.Equal(number, Reading(block, quantity.Number));
        Assert.Equal(unit, Reading(block, quantity.Unit));
    }

    private static string? Reading(BlockSyntax block, ReadingToken? token) => token is { } found ? block.GetReading(found.Start, found.Length) : null;
}

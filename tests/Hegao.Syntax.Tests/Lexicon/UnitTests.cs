using Hegao.Syntax.Lexicon;
using Xunit;

namespace Hegao.Syntax.Tests.Lexicon;

public sealed class UnitTests
{
    [Theory]
    [InlineData("亿元，增长5.4%", "亿元", "元", 100_000_000)]
    [InlineData("万亿元", "万亿元", "元", 1_000_000_000_000)]
    [InlineData("元/平方米左右", "元/平方米", "元/平方米", 1)]
    [InlineData("万元/亩", "万元/亩", "元/亩", 10_000)]
    [InlineData("亿美元", "亿美元", "美元", 100_000_000)]
    [InlineData("万千瓦，", "万千瓦", "千瓦", 10_000)]
    [InlineData("亿千瓦时", "亿千瓦时", "千瓦时", 100_000_000)]
    [InlineData("千米道路", "千米", "米", 1000)]
    [InlineData("公里", "公里", "米", 1000)]
    [InlineData("吨标煤以上", "吨标煤", "吨标准煤", 1)]
    [InlineData("万吨级泊位", "万吨级", "吨级", 10_000)]
    [InlineData("百万千瓦", "百万千瓦", "千瓦", 1_000_000)]
    [InlineData("亿立方米", "亿立方米", "立方米", 100_000_000)]
    [InlineData("万标箱", "万标箱", "标箱", 10_000)]
    [InlineData("万TEU", "万TEU", "标箱", 10_000)]
    [InlineData("微克/立方米以下", "微克/立方米", "微克/立方米", 1)]
    [InlineData("个百分点", "个百分点", "个百分点", 1)]
    [InlineData("个工作日", "个工作日", "个工作日", 1)]
    [InlineData("个月", "个月", "个月", 1)]
    [InlineData("个村级组织", "个", "个", 1)]
    [InlineData("家企业", "家", "家", 1)]
    [InlineData("项目标任务", "项", "项", 1)]
    [InlineData("名医护人员", "名", "人", 1)]
    [InlineData("人次", "人次", "人次", 1)]
    [InlineData("万，新", "万", "", 10_000)]
    [InlineData("亿级产业", "亿", "", 100_000_000)]
    [InlineData("%左右", "%", "%", 1)]
    [InlineData("‰", "‰", "‰", 1)]
    [InlineData("成以上", "成", "%", 10)]
    [InlineData("MW光伏", "MW", "千瓦", 1000)]
    [InlineData("㎡", "㎡", "平方米", 1)]
    public void Longest_unit_after_a_number(string after, string text, string baseUnit, long factor)
    {
        Assert.True(Units.TryMatch(after, out var length, out var id));
        var unit = Units.Get(id);
        Assert.Equal((text, text.Length, baseUnit, factor), (unit.Text, length, unit.Base, unit.Factor));
    }

    [Theory]
    [InlineData("期间完成")]
    [InlineData("人民")]
    [InlineData("分别居")]
    [InlineData("升至第3")]
    [InlineData("MWx")]
    [InlineData("，增长")]
    [InlineData("G基站")]
    [InlineData("")]
    public void A_word_that_opens_like_a_unit_is_none(string after)
    {
        Assert.False(Units.TryMatch(after, out var length, out var id));
        Assert.Equal((0, UnitId.None), (length, id));
    }

    [Fact]
    public void A_noun_after_a_scale_leaves_the_scale()
    {
        Assert.True(Units.TryMatch("万人口", out var length, out var id));
        Assert.Equal((1, "万", false, true), (length, Units.Get(id).Text, id.HasUnit, id.HasScale));
    }

    [Theory]
    [InlineData("台（套）设备", 4)]
    [InlineData("套（间）", 4)]
    [InlineData("户（套，", 1)]
    [InlineData("个（其中", 1)]
    [InlineData("亿元（元）", 2)]
    public void An_alternative_in_brackets_belongs_to_the_measure_word(string after, int expected)
    {
        Assert.True(Units.TryMatch(after, out var length, out _));
        Assert.Equal(expected, length);
    }

    [Fact]
    public void Fifteen_mu_are_one_hectare()
    {
        Assert.Equal(10_000_000m, decimal.Round(1.5m * Unit("万亩").Factor, 15));
        Assert.Equal(1_000_000m, Unit("平方公里").Factor);
        Assert.True(Unit("万亩").IsComparable(Unit("平方公里")));
    }

    [Fact]
    public void Only_an_unscaled_count_is_exact()
    {
        Assert.Equal((true, false, false), (Unit("家").IsCounting, Unit("万家").IsCounting, Unit("元").IsCounting));
        Assert.True(Unit("家").IsComparable(Unit("万家")));
        Assert.False(Unit("家").IsComparable(Unit("元")));
    }

    [Theory]
    [InlineData("万", "家", "万家")]
    [InlineData("万", "亿元", "万亿元")]
    [InlineData("千", "万亩", "千万亩")]
    [InlineData("万", "个百分点", null)]
    [InlineData("家", "家", null)]
    [InlineData("百万亿", "亿元", null)]
    public void A_scale_joins_the_unit_after_a_more(string scale, string unit, string? joined)
    {
        Assert.Equal(joined is not null, Units.TryCombine(Unit(scale).Id, Unit(unit).Id, out var id));
        Assert.Equal(joined ?? "", Units.Get(id).Text);
    }

    private static UnitInfo Unit(string text)
    {
        Assert.True(Units.TryFind(text, out var id), text);
        return Units.Get(id);
    }
}

using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;
using Xunit;

namespace Hegao.Analysis.Tests.Lexicon;

public sealed class IndicatorTests
{
    private static IndicatorLexicon Lexicon => IndicatorLexicon.BuiltIn;

    [Theory]
    [InlineData("一般公共预算收入", "一般公共预算收入")]
    [InlineData("地方一般公共预算收入", "一般公共预算收入")]
    [InlineData("规上工业增加值", "规模以上工业增加值")]
    [InlineData("农村常住居民人均可支配收入", "农村居民人均可支配收入")]
    [InlineData("外贸进出口总额", "进出口总额")]
    [InlineData("GDP", "地区生产总值")]
    [InlineData("固投", "固定资产投资")]
    public void A_wording_leads_to_its_key(string phrase, string key)
    {
        Assert.True(Lexicon.TryFind(phrase, out var indicator), phrase);
        Assert.Equal(key, indicator.Key);
    }

    [Theory]
    [InlineData("一般公共预算收入增量")]
    [InlineData("新材料产业增加值")]
    [InlineData("村道")]
    [InlineData("")]
    public void Another_quantity_is_not_known(string phrase) => Assert.False(Lexicon.TryFind(phrase, out _));

    [Theory]
    [InlineData("地区生产总值", PriceBasis.Constant, false, false, null)]
    [InlineData("规上工业增加值", PriceBasis.Constant, false, false, null)]
    [InlineData("固定资产投资", PriceBasis.Nominal, false, false, null)]
    [InlineData("社会消费品零售总额", PriceBasis.Nominal, false, false, null)]
    [InlineData("进出口总额", PriceBasis.Nominal, false, false, null)]
    [InlineData("一般公共预算收入", PriceBasis.Nominal, true, true, null)]
    [InlineData("城镇居民人均可支配收入", PriceBasis.Nominal, true, false, null)]
    [InlineData("粮食产量", PriceBasis.None, true, true, null)]
    [InlineData("森林覆盖率", PriceBasis.None, false, false, 100)]
    [InlineData("城镇化率", PriceBasis.None, false, false, 100)]
    [InlineData("基本医疗保险参保率", PriceBasis.None, false, false, null)]
    [InlineData("竣工率", PriceBasis.None, false, false, null)]
    // by their endings
    [InlineData("新材料产业增加值", PriceBasis.Constant, false, false, null)]
    [InlineData("苹果全产业链总产值", PriceBasis.Nominal, false, false, null)]
    [InlineData("低空经济投资", PriceBasis.Nominal, false, false, null)]
    [InlineData("水果总产量", PriceBasis.None, true, true, null)]
    [InlineData("智慧安防小区覆盖率", PriceBasis.None, false, false, 100)]
    [InlineData("残疾人养老保险参保率", PriceBasis.None, false, false, null)]
    [InlineData("年度投资完成率", PriceBasis.None, false, false, null)]
    public void What_may_be_recomputed(string phrase, PriceBasis price, bool recompute, bool series, int? max)
    {
        var traits = Lexicon.TraitsOf(phrase);
        Assert.Equal((price, recompute, series, max), (traits.Price, traits.IsRecomputable, traits.IsSeries, traits.Max));
    }

    [Fact]
    public void Traits_survive_packing()
    {
        foreach (var kind in Enum.GetValues<IndicatorKind>())
        {
            foreach (var dimension in Enum.GetValues<Dimension>())
            {
                var traits = IndicatorTraits.Create(dimension, PriceBasis.Constant, kind, recompute: true, series: false, max: 100);
                Assert.Equal((dimension, PriceBasis.Constant, kind, true, false, 100), (traits.Dimension, traits.Price, traits.Kind, traits.IsRecomputable, traits.IsSeries, traits.Max));
                Assert.Null(IndicatorTraits.Create(dimension, PriceBasis.None, kind, recompute: false, series: true, max: 0).Max);
            }
        }
    }

    [Fact]
    public void The_longest_wording_counts_at_either_end()
    {
        Assert.True(Lexicon.TryMatch("工业增加值增速", out var length, out var first));
        Assert.Equal((5, "全部工业增加值"), (length, first.Key));
        Assert.True(Lexicon.TryMatchEnd("全市完成规上工业增加值", out length, out var last));
        Assert.Equal((7, "规模以上工业增加值"), (length, last.Key));
        Assert.False(Lexicon.TryMatchEnd("工业增加值的增长", out length, out _));
        Assert.Equal(0, length);
    }

    [Fact]
    public void A_user_adds_indicators_and_aliases()
    {
        var bounded = IndicatorTraits.Create(Dimension.Ratio, PriceBasis.None, IndicatorKind.Rate, recompute: false, series: false, max: 100);
        var lexicon = IndicatorLexicon.With(
        [
            new("數字門牌覆蓋率", ["门牌率"], bounded),
            new("一般公共预算收入", ["本级可用财力"]),
            new("雨燕产业增加值", []),
        ]);
        Assert.True(lexicon.TryFind("门牌率", out var added));
        Assert.Equal(("数字门牌覆盖率", (int?)100), (added.Key, added.Traits.Max));
        Assert.True(lexicon.TryFind("本级可用财力", out var alias));
        Assert.Equal(("一般公共预算收入", true), (alias.Key, alias.Traits.IsRecomputable));
        Assert.True(lexicon.TryFind("雨燕产业增加值", out var byHead));
        Assert.Equal(PriceBasis.Constant, byHead.Traits.Price);
        Assert.True(lexicon.TryMatchEnd("全市门牌率", out var length, out _) && length == 3);
        Assert.True(lexicon.TryFind("固投", out var compiled) && compiled.Key == "固定资产投资");
    }

    [Fact]
    public void A_user_changes_the_traits_of_a_known_indicator_under_all_its_names()
    {
        var nominal = IndicatorTraits.Create(Dimension.Money, PriceBasis.Nominal, IndicatorKind.Flow, recompute: true, series: true, max: 0);
        var lexicon = IndicatorLexicon.With([new("社零", [], nominal)]);
        Assert.True(lexicon.TryFind("社会消费品零售总额", out var indicator));
        Assert.Equal(("社会消费品零售总额", true), (indicator.Key, indicator.Traits.IsRecomputable));
        Assert.False(IndicatorLexicon.BuiltIn.TraitsOf("社零").IsRecomputable);
    }
}

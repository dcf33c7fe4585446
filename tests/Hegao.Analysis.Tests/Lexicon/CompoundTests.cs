using Hegao.Analysis.Lexicon;
using Xunit;

namespace Hegao.Analysis.Tests.Lexicon;

public sealed class CompoundTests
{
    [Theory]
    [InlineData("城乡居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入")]
    [InlineData("城镇和农村常住居民人均可支配收入", "城镇常住居民人均可支配收入", "农村常住居民人均可支配收入")]
    [InlineData("金融机构存贷款余额", "金融机构存款余额", "金融机构贷款余额")]
    [InlineData("三次产业增加值", "第一产业增加值", "第二产业增加值", "第三产业增加值")]
    [InlineData("批零住餐业营业额", "批发业营业额", "零售业营业额", "住宿业营业额", "餐饮业营业额")]
    [InlineData("客货运量", "客运量", "货运量")]
    [InlineData("财政收支", "财政收入", "财政支出")]
    [InlineData("生产安全事故起数和死亡人数", "生产安全事故起数", "生产安全事故死亡人数")]
    public void A_compound_is_taken_apart(string phrase, params string[] members)
    {
        Assert.True(Compounds.TryFind(phrase, out var match), phrase);
        Assert.Equal(members.Length, match.Count);
        Assert.Equal(members, Enumerable.Range(0, match.Count).Select(i => match.Expand(phrase, i)));
    }

    [Theory]
    [InlineData("普及率")]
    [InlineData("固定资产投资")]
    [InlineData("")]
    public void A_plain_phrase_is_none(string phrase) => Assert.False(Compounds.TryFind(phrase, out _));

    [Fact]
    public void Members_are_counted_from_zero()
    {
        Assert.True(Compounds.TryFind("牛羊存栏", out var match));
        Assert.Throws<ArgumentOutOfRangeException>(() => match.Member(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => match.Member(-1));
    }
}

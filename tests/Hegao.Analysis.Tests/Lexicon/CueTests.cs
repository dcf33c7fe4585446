using Hegao.Analysis.Lexicon;
using Xunit;

namespace Hegao.Analysis.Tests.Lexicon;

public sealed class CueTests
{
    [Theory]
    [InlineData("增长", CueKinds.Change | CueKinds.GrowthNoun, ChangeDirection.Up)]
    [InlineData("增长了", CueKinds.Change, ChangeDirection.Up)]
    [InlineData("增长到", CueKinds.ChangeTo, ChangeDirection.Up)]
    [InlineData("增至", CueKinds.ChangeTo, ChangeDirection.Up)]
    [InlineData("缩小至", CueKinds.ChangeTo, ChangeDirection.Down)]
    [InlineData("压减", CueKinds.Change | CueKinds.Counted, ChangeDirection.Down)]
    [InlineData("降幅", CueKinds.GrowthNoun, ChangeDirection.Down)]
    [InlineData("高于", CueKinds.Compare | CueKinds.Against, ChangeDirection.Up)]
    [InlineData("占", CueKinds.Share, ChangeDirection.None)]
    [InlineData("新增", CueKinds.Counted, ChangeDirection.None)]
    [InlineData("城区", CueKinds.Region, ChangeDirection.None)]
    public void What_a_word_can_say(string word, CueKinds kinds, ChangeDirection direction)
    {
        Assert.True(Cues.TryFind(word, out var cue), word);
        Assert.Equal((kinds, direction), (cue.Kinds, cue.Direction));
    }

    [Fact]
    public void What_goes_with_it()
    {
        Assert.Equal(2, Find("翻一番").Factor);
        Assert.Equal(4, Find("翻两番").Factor);
        Assert.Equal(StatusCue.Target, Find("力争").Status);
        Assert.Equal(StatusCue.Estimate, Find("预计").Status);
        Assert.Equal(PeriodCue.YearOnYear, Find("比上年").Period);
        Assert.Equal(PeriodCue.AnnualAverage, Find("年均").Period);
        Assert.Equal(BasisCue.Comparable, Find("同口径").Basis);
        Assert.Equal(BasisCue.ConstantPrices, Find("按可比价格计算").Basis);
        Assert.Equal(RegionLevel.Province, Find("全省").Region);
    }

    [Theory]
    [InlineData("总数增长到", 3, CueKinds.ChangeTo)]
    [InlineData("收入比上年同期增长", 2, CueKinds.Change)]
    [InlineData("收入较去年末", 4, CueKinds.Period)]
    public void The_longest_word_at_the_end_counts(string text, int length, CueKinds kind)
    {
        Assert.True(Cues.TryMatchEnd(text, out var found, out var cue));
        Assert.Equal((length, true), (found, cue.Is(kind)));
    }

    [Fact]
    public void A_wanted_kind_passes_over_longer_words()
    {
        Assert.True(Cues.TryMatch("提高到80%", out var length, out _));
        Assert.Equal(3, length);
        Assert.True(Cues.TryMatch("提高到80%", CueKinds.Change, out length, out var cue));
        Assert.Equal((2, ChangeDirection.Up), (length, cue.Direction));
        Assert.True(Cues.TryMatchEnd("收入累计完成", CueKinds.Light, out length, out _));
        Assert.Equal(4, length);
        Assert.False(Cues.TryMatchEnd("收入增长", CueKinds.Rank, out length, out _));
        Assert.Equal(0, length);
    }

    private static Cue Find(string word)
    {
        Assert.True(Cues.TryFind(word, out var cue), word);
        return cue;
    }
}

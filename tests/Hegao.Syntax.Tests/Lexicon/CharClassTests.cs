using Hegao.Syntax.Lexicon;
using Xunit;

namespace Hegao.Syntax.Tests.Lexicon;

public sealed class CharClassTests
{
    [Theory]
    [InlineData("增〇々鄉⼀", CharClass.Han)]
    [InlineData("0９", CharClass.Digit)]
    [InlineData("AｚàμⅢ", CharClass.Latin)]
    [InlineData("①⑳㉑㊿⑴⒈㈠❶", CharClass.EnclosedNumber)]
    [InlineData("。！？!?｡", CharClass.SentenceStop)]
    [InlineData("，；：,;:∶", CharClass.ClauseStop)]
    [InlineData("、､", CharClass.ListStop)]
    [InlineData("“‘「『", CharClass.OpenQuote)]
    [InlineData("”’」』", CharClass.CloseQuote)]
    [InlineData("\"'", CharClass.StraightQuote)]
    [InlineData("（(〔［[【｛{", CharClass.OpenBracket)]
    [InlineData("）)〕］]】｝}", CharClass.CloseBracket)]
    [InlineData("《〈", CharClass.OpenBook)]
    [InlineData("》〉", CharClass.CloseBook)]
    [InlineData(" \t\u3000\u00A0\f\u2028", CharClass.Space)]
    [InlineData("\r\n", CharClass.LineBreak)]
    [InlineData("—–―", CharClass.Dash)]
    [InlineData("～~-－", CharClass.Range)]
    [InlineData("%％﹪‰", CharClass.Percent)]
    [InlineData(".．", CharClass.Dot)]
    [InlineData("·・•", CharClass.MiddleDot)]
    [InlineData("+＋", CharClass.Plus)]
    [InlineData("/／", CharClass.Slash)]
    [InlineData("…", CharClass.Ellipsis)]
    [InlineData("\u200B\uFEFF\u00AD\u200F", CharClass.Invisible)]
    [InlineData("\0\u001B\uFFFD", CharClass.Control)]
    [InlineData("\uD83D\uDE00", CharClass.Surrogate)]
    [InlineData("＝★㎡²℃▲=&", CharClass.Other)]
    public void Class_of(string characters, CharClass expected)
    {
        foreach (var c in characters)
            Assert.Equal((c, expected), (c, CharClasses.Of(c)));
    }

    [Fact]
    public void A_character_and_its_folded_form_have_one_class()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var folded = Folding.Fold((char)c);
            Assert.Equal(((char)c, CharClasses.Of(folded)), ((char)c, CharClasses.Of((char)c)));
        }
    }

    [Theory]
    [InlineData("一二三四五六七八九十百千万亿零〇两半", true)]
    [InlineData("个人大小1０增", false)]
    public void Chinese_numerals(string characters, bool expected)
    {
        foreach (var c in characters)
            Assert.Equal((c, expected), (c, CharClasses.IsHanNumeral(c)));
    }
}

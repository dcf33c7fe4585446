using Hegao.Syntax.Lexicon;
using Xunit;

namespace Hegao.Syntax.Tests.Lexicon;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("實現地區生產總值１３７．２億元，增長５﹪", "实现地区生产总值137.2亿元，增长5%")]
    [InlineData("於去年同期後的規劃、覆蓋率、佔比", "于去年同期后的规划、覆盖率、占比")]
    [InlineData("「十四五」規劃(草案)", "“十四五”规划（草案）")]
    [InlineData("一般公共预算收入10.62亿元,增长3.3%;", "一般公共预算收入10.62亿元，增长3.3%；")]
    [InlineData("⼀是⽤好⻓江岸线", "一是用好长江岸线")]
    [InlineData("50～80μg", "50～80μg")]
    [InlineData("50~80µg", "50～80μg")]
    [InlineData("2021–2025年", "2021—2025年")]
    [InlineData("（见第14页）　完", "（见第14页） 完")]
    public void Draft_reads_as_simplified_text_of_one_form(string draft, string folded) => Assert.Equal(folded, Folding.Fold(draft));

    [Theory]
    [InlineData("乾隆年间")]
    [InlineData("显著提升、著名景区")]
    [InlineData("瞭望塔")]
    [InlineData("皇后、公里、干部、山谷、体系、台风、斗争")]
    [InlineData("〔2024〕3号、［1］、【注】、[2]")]
    [InlineData("㎡ ℃ ① Ⅲ类")]
    public void Right_simplified_text_stays_as_it_is(string draft) => Assert.Equal(draft, Folding.Fold(draft));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = Folding.Fold((char)c);
            Assert.Equal(once, Folding.Fold(once));
        }
    }

    [Fact]
    public void Whole_simplified_character_set_stays_as_it_is()
    {
        // GB 2312 level one is the simplified text of every day; 乾 and the like are in level two.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var encoding = System.Text.Encoding.GetEncoding("gb2312");
        for (var row = 0xB0; row <= 0xD7; row++)
        {
            for (var cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++)
            {
                var character = encoding.GetString([(byte)row, (byte)cell])[0];
                Assert.Equal(character, Folding.Fold(character));
            }
        }
    }

    [Fact]
    public void Positions_are_those_of_the_draft_and_an_unfolded_text_is_not_copied()
    {
        const string plain = "增长5.4%";
        Assert.Same(plain, Folding.Fold(plain));
        Span<char> buffer = stackalloc char[8];
        Folding.Fold("增長５%", buffer);
        Assert.Equal("增长5%", buffer[..4].ToString());
        Assert.Throws<ArgumentException>(() => Folding.Fold("增长", new char[1]));
    }
}

namespace Hegao.Syntax.Tests.Reading;

/// <summary>The reading: what is left of a paragraph when damage and typesetting are looked through.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData("政府工作報(bào)告", "政府工作报告")]
    [InlineData("審(shěn)議(yì)通過(guò)", "审议通过")]
    [InlineData("億（yì）元", "亿元")]
    public void Pinyin_glosses_are_read_over(string draft, string reading) => AssertReading(draft, reading);

    [Theory]
    [InlineData("国内生产总值(GDP)增长", "国内生产总值（GDP）增长")]
    [InlineData("第一项(a)和第二项(b)", "第一项（a）和第二项（b）")]
    [InlineData("细颗粒物（PM2.5）浓度", "细颗粒物（PM2.5）浓度")]
    public void Letters_in_brackets_without_a_tone_are_text(string draft, string reading) => AssertReading(draft, reading);

    [Theory]
    [InlineData("县长&nbsp; 李志远", "县长李志远")]
    [InlineData("&nbsp;&nbsp;各位代表：", "各位代表：")]
    [InlineData("增长&#8203;5%", "增长5%")]
    [InlineData("<p>各位代表：</p>", "各位代表：")]
    [InlineData("一般公共<b class=\"x\">预算</b>收入", "一般公共预算收入")]
    [InlineData("占63.3%。??城镇新增就业2140人", "占63.3%。城镇新增就业2140人")]
    [InlineData("增\u200B长\uFEFF5\u00AD%", "增长5%")]
    public void Entities_tags_and_lost_characters_are_read_over(string draft, string reading) => AssertReading(draft, reading);

    [Theory]
    [InlineData("R&D投入", "R&D投入")]
    [InlineData("产值<5亿元", "产值<5亿元")]
    [InlineData("怎么办?加油干!", "怎么办？加油干！")]
    [InlineData("5<10且10>5", "5<10且10>5")]
    public void Signs_that_stand_for_themselves_stay(string draft, string reading) => AssertReading(draft, reading);

    [Theory]
    [InlineData("增长 5.8 %，完成 1722.4 亿元", "增长5.8%，完成1722.4亿元")]
    [InlineData("存款36.5 9亿元", "存款36.59亿元")]
    [InlineData("2 023 年", "2 023年")]
    [InlineData("政 府 工 作 报 告", "政府工作报告")]
    [InlineData("　　2024年，全县", "2024年，全县")]
    public void Spaces_that_only_set_the_type_are_read_over(string draft, string reading) => AssertReading(draft, reading);

    [Theory]
    [InlineData("2023 12", "2023 12")]
    [InlineData("New York", "New York")]
    [InlineData("县长    周怀瑾", "县长    周怀瑾")]
    public void Spaces_that_separate_stay(string draft, string reading) => AssertReading(draft, reading);

    [Theory]
    [InlineData("投入1,280万元,建成3,200,000平方米", "投入1,280万元，建成3,200,000平方米")]
    [InlineData("分别为3,12,45个", "分别为3，12，45个")]
    [InlineData("在2023,2024两年", "在2023，2024两年")]
    public void Only_a_comma_that_groups_digits_stays_half_width(string draft, string reading) => AssertReading(draft, reading);

    [Theory]
    [InlineData("(一)深化改革,推进建设;", "（一）深化改革，推进建设；")]
    [InlineData("增长５．６％", "增长5.6%")]
    [InlineData("縣級財政收入", "县级财政收入")]
    public void Forms_are_folded(string draft, string reading) => AssertReading(draft, reading);

    [Theory]
    [InlineData("政府工作報(bào)告，增長(zhǎng)5.8 %", 4, 2, "報(bào)告")]
    [InlineData("增长 5.8 %，", 2, 4, "5.8 %")]
    [InlineData("政 府 工 作 报 告", 2, 2, "工 作")]
    public void A_place_in_the_reading_leads_back_to_the_draft(string draft, int start, int length, string source)
    {
        var tree = DraftTree.Parse(draft, DraftFormat.PlainText);
        Assert.Equal(source, tree.GetText(tree.GetBlock(0).ToSource(start, length)));
    }

    [Fact]
    public void Every_character_of_the_reading_stands_at_its_place_in_the_draft()
    {
        const string draft = "政府工作報(bào)告&nbsp;：增 長(zhǎng) 5.8 %，<b>??</b>占36.5 9亿元。\r\n";
        var block = DraftTree.Parse(draft, DraftFormat.PlainText).GetBlock(0);
        var reading = block.GetReading();
        for (var i = 0; i < reading.Length; i++)
        {
            Assert.Equal(reading[i], Hegao.Syntax.Lexicon.Folding.Fold(draft[block.ToSource(i)]));
            Assert.Equal(i, block.ToReading(block.ToSource(i)));
        }
    }

    private static void AssertReading(string draft, string reading) =>
        Assert.Equal(reading, DraftTree.Parse(draft, DraftFormat.PlainText).GetBlock(0).GetReading());
}

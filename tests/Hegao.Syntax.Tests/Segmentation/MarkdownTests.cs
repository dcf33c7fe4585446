namespace Hegao.Syntax.Tests.Segmentation;

/// <summary>What becomes of Markdown: blocks with their containers, and readings without the signs.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("**工业**稳中有进，*农业*丰收。\n", "工业稳中有进，农业丰收。")]
    [InlineData("全年**增长5.4%**，高于全市平均水平。\n", "全年增长5.4%，高于全市平均水平。")]
    [InlineData("实施**“一号工程”**建设，落实__三项制度__。\n", "实施“一号工程”建设，落实__三项制度__。")]
    [InlineData("***重中之重***是项目。\n", "重中之重是项目。")]
    [InlineData("见[统计公报](http://example.com/a_b)第3页。\n", "见统计公报第3页。")]
    [InlineData("![总产值](chart.png)如图。\n", "总产值如图。")]
    [InlineData("使用`GDP`一词。\n", "使用GDP一词。")]
    [InlineData("产值\\*为初步数。\n", "产值*为初步数。")]
    [InlineData("按“1246”发展思路[1]，推进“五水共治”[2][3]。\n", "按“1246”发展思路[1]，推进“五水共治”[2][3]。")]
    [InlineData("5 * 3 = 15，甲_乙。\n", "5 * 3 = 15，甲_乙。")]
    public void The_reading_leaves_the_signs_out(string draft, string reading) => AssertProse(draft, reading);

    [Theory]
    [InlineData("## 一、工作回顾\n", 2, "一、工作回顾")]
    [InlineData("### （一）**强产业** ###\n", 3, "（一）强产业")]
    [InlineData("工作报告\n====\n", 1, "工作报告")]
    [InlineData("工作回顾\n----\n", 2, "工作回顾")]
    public void A_heading_has_its_level(string draft, int level, string reading)
    {
        var block = DraftTree.Parse(draft, DraftFormat.Markdown).GetBlock(0);
        Assert.Equal((BlockKind.Heading, level, reading), (block.Kind, block.Container?.HeadingLevel, block.GetReading()));
    }

    [Theory]
    [InlineData("#一、没有空格\n", "#一、没有空格")]
    [InlineData("####### 七个\n", "####### 七个")]
    [InlineData("\\# 转义\n", "# 转义")]
    public void What_looks_like_a_heading_is_text(string draft, string reading)
    {
        Assert.Equal(BlockKind.Paragraph, DraftTree.Parse(draft, DraftFormat.Markdown).GetBlock(0).Kind);
        AssertProse(draft, reading);
    }

    [Fact]
    public void Lists_tell_how_deep_they_are_and_where_an_item_starts()
    {
        const string draft = "- 甲\n  续\n\n  又段\n  - 乙\n- 丙\n\n1. 丁\n2. 戊\n";
        Assert.Equal(
            ["甲续 1 item", "又段 1", "乙 2 item", "丙 1 item", "1. 丁 1 item 1", "2. 戊 1 item 2"],
            DraftTree.Parse(draft, DraftFormat.Markdown).Blocks.Select(b =>
                $"{b.GetReading()} {b.Container?.ListDepth}{(b.Container?.IsItemStart == true ? " item" : string.Empty)}{(b.Container?.ItemNumber is { } number ? $" {number}" : string.Empty)}"));
    }

    [Fact]
    public void Quotes_tell_how_deep_they_are()
    {
        const string draft = "> 甲\n乙\n\n> > 丙\n\n丁\n";
        Assert.Equal(["甲乙 1", "丙 2", "丁 "], DraftTree.Parse(draft, DraftFormat.Markdown).Blocks.Select(b => $"{b.GetReading()} {b.Container?.QuoteDepth}"));
    }

    [Fact]
    public void A_table_is_its_rows()
    {
        const string draft = "| 指标 | 值 |\n| --- | ---: |\n| **产值** | 5 |\n| a\\|b | |\n\n后文。\n";
        Assert.Equal(
            ["TableRow True | 指标 | 值 |", "Rule False ", "TableRow False |产值 | 5 |", "TableRow False | a|b ||", "Paragraph False 后文。"],
            DraftTree.Parse(draft, DraftFormat.Markdown).Blocks.Select(b => $"{b.Kind} {b.Container?.IsTableHeader ?? false} {b.GetReading()}"));
    }

    [Fact]
    public void A_line_that_opens_with_a_marker_starts_a_paragraph() => Assert.Equal(
        ["正文。", "一、工作回顾", "（一）强产业", "接着写。工业稳中有进。", "1.5万亩。"],
        MarkedDraft.Paragraphs("正文。\n一、工作回顾\n（一）强产业\n\n接着写。\n工业稳中有进。\n\n1.5万亩。\n", DraftFormat.Markdown));

    [Theory]
    [InlineData("---\ntitle: 报告\n---\n正文。\n", "FrontMatter Paragraph")]
    [InlineData("---\ntitle: 报告\n...\n\n正文。\n", "FrontMatter Paragraph")]
    [InlineData("---\ntitle: 报告\n正文。\n", "Rule Paragraph")]
    [InlineData("\n---\ntitle: 报告\n---\n正文。\n", "Blank Rule Heading Paragraph")]
    [InlineData("```\n一、代码\n```\n正文。\n", "Code Paragraph")]
    [InlineData("~~~ txt\n一、代码\n\n还是代码\n", "Code")]
    [InlineData("<!-- 一、注释\n\n还是注释 -->\n\n正文。\n", "Html Paragraph")]
    [InlineData("<div>\n一、标签\n</div>\n\n正文。\n", "Html Paragraph")]
    [InlineData("甲。\n\n***\n\n乙。\n", "Paragraph Rule Paragraph")]
    [InlineData("[1]: 三张清单，即权力清单。\n[2]: 五水共治。\n", "Paragraph Paragraph")]
    public void Blocks_are_of_these_kinds(string draft, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', DraftTree.Parse(draft, DraftFormat.Markdown).Blocks.Select(b => b.Kind)));

    [Theory]
    [InlineData("    缩进四格的正文。\n", "缩进四格的正文。")]
    [InlineData("　　缩进两字的正文。\n", "缩进两字的正文。")]
    [InlineData("\t制表符缩进的正文。\n", "制表符缩进的正文。")]
    public void An_indented_paragraph_is_no_code(string draft, string reading) => AssertProse(draft, reading);

    [Theory]
    [InlineData("第一行  \n第二行\\\n第三行\n", "第一行第二行第三行")]
    [InlineData("第一行\r\n  第二行\r第三行", "第一行第二行第三行")]
    public void Line_breaks_inside_a_paragraph_are_read_over(string draft, string reading) => AssertProse(draft, reading);

    private static void AssertProse(string draft, string reading) =>
        Assert.Equal([reading], MarkedDraft.Paragraphs(draft, DraftFormat.Markdown));
}

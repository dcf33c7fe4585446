using CsCheck;
using Hegao.Syntax.Segmentation;

namespace Hegao.Syntax.Tests.Segmentation;

/// <summary>
/// What is read without Markdig, or with Markdig a stretch at a time, is what Markdig makes of the whole text. CsCheck prints the seed of a
/// failure.
/// </summary>
public class MarkdownLeafReaderTests
{
    private static readonly string[] Pieces =
    [
        "全年实现产值5亿元，", "2024年", "一、", "（一）", "　　", "。", "GDP", "1.5万", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", " ", "  ", "    ", "\t",
        "# ", "## 二、", "### ", "#", "####### ", "#标题", " #", "---\n", "===\n", "***\n", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "> ", ">", "*", "**", "_", "`", "``", "\\", "\\\n",
        "```\n", "~~~\n", "````", "``` 文\n", "<!--", "-->", "<br>", "<div>\n", "</div>\n", "<script>\n", "<b>", "&nbsp;", "[1]", "[1]：", "[1]: ", "](", "(http://a)", "![图](b)", "[甲][1]",
        "| a | b |\n|---|---|\n", "| 1 | 2 |\n", "|", "甲|乙\n-|-\n1|2\n", ":", "\uFEFF", "\u00A0", "\0", "“", "”", "\"", "%", "\u3000", "```\u3000",
    ];

    private static readonly Gen<string> Draft = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(pieces => string.Concat(pieces));

    [Fact]
    public void Reading_by_stretches_is_reading_the_whole_by_Markdig() => Draft.Sample(AssertSame, iter: 60_000);

    [Theory]
    [InlineData("yunchuan-2025.md")]
    public void So_it_is_on_a_report(string sample) => AssertSame(SampleDrafts.Parse(sample).GetText());

    [Theory]
    [InlineData("正文。\n## 二、标题\n正文。\n\n- 甲\n- 乙\n\n正文。\n")]
    [InlineData("正文\n===\n\n正文\n---\n正文\n")]
    [InlineData("- 甲\n\n  乙\n\n丙\n\n1. 丁\n\n   戊\n\n己\n")]
    [InlineData("> 甲\n乙\n\n> 丙\n\n丁\n")]
    [InlineData("- 甲\n  ```\n  乙\n\n丙\n```\n\n丁\n")]
    [InlineData("```\n甲\n\n乙\n\n\n\n")]
    [InlineData("<!-- 甲\n\n乙 --> 丙\n丁\n")]
    [InlineData("[1]: 甲\n[2]“三张清单”：即权力清单。\n[3]：乙\n")]
    public void So_it_is_where_blocks_meet(string draft) => AssertSame(draft);

    private static void AssertSame(string draft)
    {
        var whole = Show(MarkdownSegmenter.SegmentByMarkdig(draft), draft);
        var stretches = Show(MarkdownSegmenter.Segment(draft, fromStart: false), draft);
        Assert.True(whole == stretches, $"{Quote(draft)}\n{TreeText.FirstDifference(whole, stretches)}");
    }

    private static string Show(IEnumerable<BlockSegment> segments, string draft) => string.Join('\n', segments.Select(segment =>
        $"{Quote(draft.Substring(segment.Start, segment.Length))} {segment.Kind} {segment.Flags} {segment.Container} {string.Join(' ', segment.Markup.Select(m => $"{m.Start}+{m.Length}"))}"));

    private static string Quote(string text) => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}

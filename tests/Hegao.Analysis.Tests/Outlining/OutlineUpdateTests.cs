using CsCheck;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Outlining;

/// <summary>Over any edits the outline is the one that reading from scratch makes. CsCheck prints the seed of a failure.</summary>
public class OutlineUpdateTests
{
    private static readonly string[] Pieces =
    [
        "一、2024年工作回顾\n", "二、", "（一）产业提质增效。", "（二）", "1.", "一是抓好工业。", "二是", "一要", "——", "第一，", "（1）", "各位代表：\n", "2025年工作安排\n", "名词解释\n",
        "这一年，我们坚持稳中求进，发展质效稳步提升。", "城市建设更加高效。", "城市基础更加完善。", "加快项目建设。", "打铁必须自身硬。", "生态底色更加亮丽。\n",
        "改造老旧小区12个，惠及居民2360户，新增公共停车位800个、公共充电桩300个，城区面貌明显改观，群众满意度稳步提高。", "新增企业9户。", "。", "，", "；", "：", "\n", "\n\n", "\r\n", " ", "　　",
        "#", "## ", "**", "- ", "| a |\n|---|\n", "\n— 12 —\n", "&nbsp;", "??", "2.6\n", "“", "”", "年", "是", "字",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 50].Select(static pieces => string.Concat(pieces));

    private static readonly Gen<(double At, int Length, string Text)[]> Edits =
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 15], Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 3].Select(static pieces => string.Concat(pieces))).Array[1, 8];

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Any_edits_give_the_outline_that_reading_from_scratch_gives(DraftFormat format) =>
        Gen.Select(Text, Edits).Sample(
            (text, edits) =>
            {
                var analysis = DraftAnalysis.Create(DraftTree.Parse(text, format));
                _ = analysis.Outline;
                foreach (var edit in edits)
                {
                    var start = (int)(edit.At * analysis.Tree.Length);
                    var tree = analysis.Tree.WithChanges(new TextChange(new(start, Math.Min(edit.Length, analysis.Tree.Length - start)), edit.Text));
                    analysis = analysis.WithTree(tree);
                    var scratch = DraftAnalysis.Create(DraftTree.Parse(tree.GetText(), format));
                    Assert.Equal(Rendered(scratch.Outline), Rendered(analysis.Outline));
                }
            },
            iter: 2000);

    /// <summary>Where the edit stands in the draft, what it takes out and what it puts in; each makes a heading of something, or nothing of a heading, near others.</summary>
    [Theory]
    // Of two glossary headings of one title the first counts; renamed, the other one does.
    [InlineData("正文。\n名词解释\n1.甲：乙。\n名词解释\n2.丙：丁。\n", "名词解释\n1", 0, "有关")]
    // A line right above a 一 that restarts is the heading of a part; a topic sentence between takes that away.
    [InlineData("一、甲事\n二、乙事\n来年怎么办\n一、丙事\n二、丁事\n", "来年怎么办", 5, "来年怎么办。好好办。就这样办下去")]
    [InlineData("一、甲事\n二、乙事\n来年怎么办\n就这样办。\n一、丙事\n二、丁事\n", "就这样办。\n", 6, "")]
    // A list does not reach over a heading that comes between its items.
    [InlineData("一、甲事\n一是抓好工业生产。\n（一）中间的事\n二是抓好农业生产。\n", "（一）中间的事\n", 8, "")]
    [InlineData("一、甲事\n一是抓好工业生产。二是抓好农业生产。\n", "二是", 0, "\n（一）中间的事\n")]
    // The wording of headings elsewhere makes a sentence a heading.
    [InlineData("一、重点\n城市更新全面提速。改造老旧小区12个，惠及居民2360户，新增车位800个，城区面貌明显改观。乡村品质全面提升。改造农房12处，惠及农户2360户，新增路灯800个，村容村貌明显改观。\n二、打算\n城市更新全面提速\n", "更新全面", 2, "品质")]
    public void An_edit_near_a_heading_gives_the_outline_that_reading_from_scratch_gives(string text, string at, int length, string inserted)
    {
        foreach (var format in (DraftFormat[])[DraftFormat.PlainText, DraftFormat.Markdown])
        {
            var before = DraftAnalysis.Create(DraftTree.Parse(text, format));
            _ = before.Outline;
            var start = text.IndexOf(at, StringComparison.Ordinal);
            var after = before.WithTree(before.Tree.WithChanges(new TextChange(new(start, length), inserted)));
            Assert.Equal(Rendered(DraftAnalysis.Create(DraftTree.Parse(after.Tree.GetText(), format)).Outline), Rendered(after.Outline));
            var undone = after.WithTree(after.Tree.WithChanges(new TextChange(new(start, inserted.Length), text.Substring(start, length))));
            Assert.Equal(Rendered(before.Outline), Rendered(undone.Outline));
        }
    }

    [Fact]
    public void Typing_on_in_a_passage_keeps_the_outline_as_it_is()
    {
        const string draft = "一、重点工作\n狠抓项目建设。实施重点项目64个，年度计划投资45亿元，确保新开工28个、竣工36个，形成梯次接续的良好格局，为长远发展蓄积后劲。\n"
            + "做强园区平台。完善开发区路网管网，新建标准厂房12万平方米，推行“管委会+公司”运营，园区产值突破百亿元，税收贡献稳步提高。\n";
        var analysis = DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText));
        var before = OutlineText.Of(analysis.Outline);
        for (var i = 0; i < 20; i++)
            analysis = analysis.WithTree(analysis.Tree.WithChanges(new TextChange(new(draft.IndexOf("形成", StringComparison.Ordinal), 0), "新")));
        Assert.Equal(before, OutlineText.Of(analysis.Outline));
    }

    [Fact]
    public void A_heading_that_becomes_that_of_the_glossary_below_begins_the_glossary()
    {
        const string draft = "南溪县政府工作报告\n\n名词注释\n\n一、工作回顾\n改造老旧小区12个。\n\n名词解释\n1.一窗通办：指只进一个窗口。\n";
        var analysis = DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText));
        _ = analysis.Outline;
        analysis = analysis.WithTree(analysis.Tree.WithChanges(new TextChange(new(draft.IndexOf("注释", StringComparison.Ordinal), 1), "解")));
        var scratch = DraftAnalysis.Create(DraftTree.Parse(analysis.Tree.GetText(), DraftFormat.PlainText));
        Assert.Equal(Rendered(scratch.Outline), Rendered(analysis.Outline));
    }

    private static string Rendered(DraftOutline outline) => outline.Title + "\n" + string.Join('\n', outline.Sections.Select(Rendered));

    private static string Rendered(OutlineSection section) =>
        $"{section.Span} {section.TitleSpan} {section.MarkerSpan} {section.Kind} {section.Level} {section.Marker}{section.Title}\n" + string.Concat(section.Children.Select(Rendered));
}

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Tests;

/// <summary>What a Word document holds, as Markdown.</summary>
public class ReadingTests
{
    [Fact]
    public void HeadingsComeFromStyles()
    {
        using var draft = new DocxBuilder()
            .Style("T", "Title")
            .Style("H1", "heading 1", outlineLevel: 0)
            .Style("H2", "heading 2", outlineLevel: 1)
            .Styled("T", "杏山县政府工作报告")
            .Styled("H1", "上年工作回顾")
            .Styled("H2", "农业稳产增收")
            .Styled("H1", "这一年，我们坚持稳中求进，主要指标好于预期。");

        Assert.Equal("# 杏山县政府工作报告\n\n## 上年工作回顾\n\n### 农业稳产增收\n\n这一年，我们坚持稳中求进，主要指标好于预期。\n\n", draft.Markdown());
    }

    [Fact]
    public void TablesBecomePipeTables()
    {
        using var draft = new DocxBuilder().Table(["指标", "2024年"], ["粮食总产量（万吨）", "21.6"], ["甲|乙", ""]);

        Assert.Equal("| 指标 | 2024年 |\n| --- | --- |\n| 粮食总产量（万吨） | 21.6 |\n| 甲\\|乙 |  |\n\n", draft.Markdown());
    }

    [Fact]
    public void AFrameOfOneCellIsText()
    {
        using var draft = new DocxBuilder().Table(["全县发展目标如下。"]);

        Assert.Equal("全县发展目标如下。\n\n", draft.Markdown());
    }

    [Fact]
    public void WhatMarkdownWouldTakeForItsOwnIsEscaped()
    {
        using var draft = new DocxBuilder().Text("# 3*4_5 <b> `x` &nbsp;", "- 一项", "　　正文");

        Assert.Equal("\\# 3\\*4\\_5 \\<b> \\`x\\` \\&nbsp;\n\n\\- 一项\n\n正文\n\n", draft.Markdown());
    }

    [Fact]
    public void TrackedChangesAreReadAsAcceptedOrAsRejected()
    {
        using var draft = new DocxBuilder().Add(new Paragraph(
            DocxBuilder.RunOf("粮食总产量"),
            new DeletedRun(new Run(new DeletedText("20.1"))) { Author = "甲", Id = "1" },
            new InsertedRun(DocxBuilder.RunOf("21.6")) { Author = "甲", Id = "2" },
            DocxBuilder.RunOf("万吨。")));

        Assert.Equal("粮食总产量21.6万吨。\n\n", draft.Markdown());
        Assert.Equal("粮食总产量20.1万吨。\n\n", draft.Markdown(RevisionView.Original));
    }

    [Fact]
    public void AParagraphWhoseMarkWasDeletedGoesOnInTheNext()
    {
        using var draft = new DocxBuilder().Add(
            new Paragraph(new ParagraphProperties(new ParagraphMarkRunProperties(new Deleted { Author = "甲", Id = "1" })), DocxBuilder.RunOf("全县粮食")),
            new Paragraph(DocxBuilder.RunOf("再获丰收。")));

        Assert.Equal("全县粮食再获丰收。\n\n", draft.Markdown());
        Assert.Equal("全县粮食\n\n再获丰收。\n\n", draft.Markdown(RevisionView.Original));
    }

    [Fact]
    public void FootnotesThatExplainTermsAreTheGlossary()
    {
        using var draft = new DocxBuilder().Add(new Paragraph(
            DocxBuilder.RunOf("推行“一窗通办”"),
            new Run(new FootnoteReference { Id = 2 }),
            DocxBuilder.RunOf("改革。")));
        draft.Main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
            new Footnote(new Paragraph()) { Id = 0, Type = FootnoteEndnoteValues.Separator },
            new Footnote(new Paragraph(new Run(new FootnoteReferenceMark()), DocxBuilder.RunOf("“一窗通办”：指在一个窗口办理全部事项。"))) { Id = 2 });

        Assert.Equal("推行“一窗通办”[1]改革。\n\n# 名词解释\n\n[1]“一窗通办”：指在一个窗口办理全部事项。\n\n", draft.Markdown());
    }

    [Fact]
    public void TextBoxesStandBehindTheirParagraph()
    {
        using var draft = new DocxBuilder().Add(new Paragraph(
            DocxBuilder.RunOf("工业经济"),
            new Run(new Picture(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(new Paragraph(DocxBuilder.RunOf("新增企业12家。")))))))));

        Assert.Equal("工业经济\n\n新增企业12家。\n\n", draft.Markdown());
    }

    [Fact]
    public void FieldsShowTheirResultOnly()
    {
        using var draft = new DocxBuilder().Add(new Paragraph(
            DocxBuilder.RunOf("见第"),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGEREF x ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            DocxBuilder.RunOf("12"),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
            DocxBuilder.RunOf("页")));

        Assert.Equal("见第12页\n\n", draft.Markdown());
    }

    [Fact]
    public void WhatIsLeftOutIsCounted()
    {
        using var draft = new DocxBuilder().Style("C", "toc 1").Styled("C", "一、回顾\t1").Add(new Paragraph(
            new Run(new RunProperties(new Vanish()), new Text("内部掌握")),
            new Run(new Drawing()),
            DocxBuilder.RunOf("全县总体平稳。")));

        var read = WordReader.Read(draft.ToStream());

        Assert.Equal("全县总体平稳。\n\n", read.Text);
        Assert.Equal([(WordLoss.Picture, 1), (WordLoss.Contents, 1), (WordLoss.HiddenText, 1)], read.Losses.AsEnumerable());
    }

    [Fact]
    public void PlacesCountParagraphsAndVisibleCharacters()
    {
        using var draft = new DocxBuilder()
            .List(1, (NumberFormatValues.ChineseCounting, "%1、"))
            .Text("", "　　说明")
            .Item(1, 0, "任务*目标");

        var read = WordReader.Read(draft.ToStream());

        Assert.Equal((2, 2), read.Places.Locate(read.Text.IndexOf('说', StringComparison.Ordinal)));
        Assert.Equal((3, 0), read.Places.Locate(read.Text.IndexOf('一', StringComparison.Ordinal)));
        Assert.Equal((3, 4), read.Places.Locate(read.Text.IndexOf('*', StringComparison.Ordinal)));
        Assert.Equal((3, 5), read.Places.Locate(read.Text.IndexOf('目', StringComparison.Ordinal)));
    }
}

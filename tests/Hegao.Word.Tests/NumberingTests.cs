using DocumentFormat.OpenXml.Wordprocessing;
using Hegao.Word.Numbering;

namespace Hegao.Word.Tests;

/// <summary>Numbers that Word generates stand in no run; the draft has them all the same.</summary>
public class NumberingTests
{
    [Fact]
    public void SectionsAreNumberedAsWordShowsThem()
    {
        using var draft = new DocxBuilder()
            .List(1, (NumberFormatValues.ChineseCounting, "%1、"), (NumberFormatValues.ChineseCounting, "（%2）"), (NumberFormatValues.Decimal, "%3."))
            .Item(1, 0, "2024年工作回顾")
            .Item(1, 1, "工业经济平稳增长")
            .Item(1, 1, "农业生产再获丰收")
            .Item(1, 2, "粮食")
            .Item(1, 0, "2025年工作安排")
            .Item(1, 1, "抓好项目建设");

        Assert.Equal(
            """
            一、2024年工作回顾

            （一）工业经济平稳增长

            （二）农业生产再获丰收

            1.粮食

            二、2025年工作安排

            （一）抓好项目建设


            """.ReplaceLineEndings("\n"),
            draft.Markdown());
    }

    [Fact]
    public void ANumberBeforeDigitsIsSetApart()
    {
        using var draft = new DocxBuilder().List(1, (NumberFormatValues.Decimal, "%1.")).Item(1, 0, "5G基站建成30座");

        Assert.Equal("1. 5G基站建成30座\n\n", draft.Markdown());
    }

    [Fact]
    public void BulletsAndListsTakenOffHaveNoNumber()
    {
        using var draft = new DocxBuilder().List(1, (NumberFormatValues.Bullet, "●")).Item(1, 0, "招商引资").Item(0, 0, "项目建设");

        Assert.Equal("招商引资\n\n项目建设\n\n", draft.Markdown());
    }

    [Theory]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1010, "一千零一十")]
    public void ChineseNumerals(int number, string written) =>
        Assert.Equal(written, NumberText.Write(number, NumberFormatValues.ChineseCountingThousand));

    [Fact]
    public void OtherFormats()
    {
        Assert.Equal("③", NumberText.Write(3, NumberFormatValues.DecimalEnclosedCircle));
        Assert.Equal("iv", NumberText.Write(4, NumberFormatValues.LowerRoman));
        Assert.Equal("aa", NumberText.Write(27, NumberFormatValues.LowerLetter));
        Assert.Equal("拾贰", NumberText.Write(12, NumberFormatValues.ChineseLegalSimplified));
        Assert.Equal("丙", NumberText.Write(3, NumberFormatValues.IdeographTraditional));
        Assert.Null(NumberText.Write(3, NumberFormatValues.Hebrew1));
    }
}

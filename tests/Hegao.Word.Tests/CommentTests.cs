using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Tests;

/// <summary>Findings become comments at their words, and nothing else changes.</summary>
public class CommentTests
{
    private static readonly DateTimeOffset Date = new(2025, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData("增长5.2%")]
    [InlineData("12家")]
    [InlineData("全县新增企业12家，增长5.2%。")]
    public void TheWordsAreMarked(string words)
    {
        using var draft = new DocxBuilder().Add(new Paragraph(DocxBuilder.RunOf("全县新增企业1"), DocxBuilder.RunOf("2家，增长5.2%。")));

        using var commented = Comment(draft, words);

        Assert.Equal(words, MarkedWords(commented, "0"));
        Assert.Equal("全县新增企业12家，增长5.2%。", commented.MainDocumentPart?.Document?.Body?.InnerText);
        Assert.Empty(new OpenXmlValidator().Validate(commented));
    }

    [Fact]
    public void CommentsMayOverlap()
    {
        using var draft = new DocxBuilder().Text("全县新增企业12家，增长5.2%。");

        using var commented = Comment(draft, "新增企业12家", "12家，增长", "增长5.2%", "企业");

        Assert.Equal(["12家，增长", "企业", "增长5.2%", "新增企业12家"], Enumerable.Range(0, 4).Select(id => MarkedWords(commented, $"{id}")).Order(StringComparer.Ordinal));
        Assert.Empty(new OpenXmlValidator().Validate(commented));
    }

    [Fact]
    public void ANumberThatWordGeneratesMarksItsParagraph()
    {
        using var draft = new DocxBuilder().List(1, (NumberFormatValues.ChineseCounting, "%1、")).Item(1, 0, "工作回顾");

        using var commented = Comment(draft, "一、");

        Assert.Equal("工作回顾", MarkedWords(commented, "0"));
    }

    private static WordprocessingDocument Comment(DocxBuilder draft, params string[] words)
    {
        var input = draft.ToStream();
        var text = WordReader.Read(input).Text;
        using var output = new MemoryStream();
        WordCommenter.Write(
            input,
            output,
            RevisionView.Final,
            words.Select(word => new WordComment(text.IndexOf(word, StringComparison.Ordinal), text.IndexOf(word, StringComparison.Ordinal) + word.Length, "请核对")),
            "核稿",
            Date);
        return WordprocessingDocument.Open(new MemoryStream(output.ToArray()), isEditable: false);
    }

    private static string MarkedWords(WordprocessingDocument document, string id)
    {
        var inside = false;
        var words = string.Empty;
        foreach (var element in document.MainDocumentPart?.Document?.Body?.Descendants() ?? [])
        {
            if (element is CommentRangeStart start && start.Id == id)
                inside = true;
            else if (element is CommentRangeEnd end && end.Id == id)
                inside = false;
            else if (inside && element is Text text)
                words += text.Text;
        }

        return words;
    }
}

using Hegao.Analysis;
using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Tests.Running;
using Hegao.Syntax;
using Hegao.Workspace;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer.Tests.Documents;

/// <summary>The check that runs under <c>--paranoid</c> must itself be able to find something.</summary>
public sealed class ParanoidCheckTests : ILogger
{
    private readonly List<(LogLevel Level, string Message)> log = [];

    [Fact]
    public void Equal_states_are_passed_over()
    {
        var document = OpenDocument.Open(Drafts.Uri, 1, Drafts.Liyuan, DraftFormat.PlainText);
        var check = new ParanoidCheck(this);
        var change = new TextChange(new(3, 2), "改革");

        check.Opened(Drafts.Uri, Drafts.Liyuan);
        check.Check(document);
        check.Changed(Drafts.Uri, change);
        check.Check(document.WithChanges(2, [change]));

        Assert.Empty(log);
    }

    [Fact]
    public void A_text_that_is_not_the_editors_is_an_error_that_names_the_place_and_not_the_text()
    {
        var check = new ParanoidCheck(this);
        var document = OpenDocument.Open(Drafts.Uri, 9, Drafts.Liyuan.Replace("改造老旧", "改建老旧", StringComparison.Ordinal), DraftFormat.PlainText);

        check.Opened(Drafts.Uri, Drafts.Liyuan);
        check.Check(document);

        var (level, message) = Assert.Single(log);
        Assert.Equal(LogLevel.Error, level);
        var place = Place.Of(Drafts.Liyuan, "造老旧");
        Assert.Contains($"text，版本 9，第 {place.Line + 1} 行第 {place.Character} 列", message, StringComparison.Ordinal);
        Assert.DoesNotContain("老旧", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("二、2025年工作安排", "二、2025年工作打算", "outline")]
    [InlineData("栗原县政府工作报告", "栗原县人民政府工作报告", "title")]
    [InlineData("以单位土地产出评价", "以单位能耗产出评价", "glossary")]
    [InlineData("推进“亩均论英雄”", "推进“亩均看成效”", "glossary")]
    [InlineData("实施重点项目60个", "实施“重点项目60个", "outline")]
    public void Two_analyses_differ_where_their_drafts_do(string words, string others, string part)
    {
        var difference = AnalysisComparison.FirstDifference(Analyse(Drafts.Liyuan), Analyse(Drafts.Liyuan.Replace(words, others, StringComparison.Ordinal)));

        Assert.NotNull(difference);
        Assert.Equal(part, difference.Value.Part);
    }

    [Fact]
    public void Findings_alone_can_differ()
    {
        var difference = AnalysisComparison.FirstDifference(Analyse("推行改“革。\n推行改革。\n"), Analyse("推行改革“。\n推行改革。\n"));

        Assert.Equal(("findings", 3), difference);
    }

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        log.Add((logLevel, formatter(state, exception)));

    private static DraftAnalysis Analyse(string text) => DraftAnalysis.Create(DraftTree.Parse(text, DraftFormat.PlainText));
}

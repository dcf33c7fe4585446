using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG3006, which is off unless the settings ask for it, and HG3005 for short names.</summary>
public sealed class OptionalRuleTests
{
    private const string TwoNames = "一、工作回顾\n云湖科技产业园建成投用。云湖科技产业园引进企业12家。推进云湖科技产业园二期建设。云湖科创产业园完成投资3.2亿元。\n";

    private const string Unexplained = "一、工作回顾\n加快构建“一核两带”格局，推行“田长制”，落实“三农”政策。\n名词解释\n1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n";

    [Theory]
    [InlineData("HG3005", TwoNames, "云湖科创产业园")]
    [InlineData("HG3006", Unexplained, "“一核两带”")]
    public void Where_it_is_switched_on_the_place_is_found(string rule, string draft, string place)
    {
        var analysis = Analyse(draft, rule, Severity.Warning);
        var finding = Assert.Single(analysis.Findings, finding => finding.Rule == rule);
        Assert.Equal((place, Severity.Warning), (analysis.Tree.GetText(finding.Span), finding.Severity));
        Assert.Contains(analysis.Shown.Shown, finding => finding.In(analysis.Tree).Rule == rule);
    }

    [Theory]
    [InlineData("HG3005", TwoNames)]
    [InlineData("HG3006", Unexplained)]
    public void Without_settings_it_is_silent(string rule, string draft)
    {
        var analysis = DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText));
        Assert.DoesNotContain(analysis.Findings, finding => finding.Rule == rule);
        Assert.DoesNotContain(analysis.Shown.Shown, finding => finding.In(analysis.Tree).Rule == rule);
    }

    [Theory]
    [InlineData("HG3005", "城东实验小学、城东实验小学、城东实验小学，城西实验小学。\n")]
    [InlineData("HG3005", "云湖科技产业园、云湖科技产业园、云湖科技产业园、云湖科技产业园。\n")]
    [InlineData("HG3006", "一、工作回顾\n加快构建“一核两带”格局，落实“十四五”规划，他说“三个月就能见效，不能再等”。\n名词解释\n1.“一核两带”发展格局：县城和两条产业带。\n")]
    [InlineData("HG3006", "一、工作回顾\n加快构建“一核两带”格局。\n")]
    public void What_looks_like_it_stays_silent(string rule, string draft) => Assert.DoesNotContain(Analyse(draft, rule, Severity.Info).Findings, finding => finding.Rule == rule);

    private static DraftAnalysis Analyse(string draft, string rule, Severity severity) =>
        DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText), new AnalysisOptions { Severities = ImmutableDictionary<string, Severity>.Empty.Add(rule, severity) });
}

using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Options;

/// <summary>What settings change in an analysis: severities, findings that are passed over, the user's own words.</summary>
public sealed class AnalysisOptionsTests
{
    private const string Slip = "森林覆盖率达到171.3%。";

    [Fact]
    public void A_rule_takes_the_severity_of_the_settings_and_is_silent_when_it_is_off()
    {
        Assert.Equal(Severity.Info, Assert.Single(Find(Slip, With("HG2009", Severity.Info))).Severity);
        Assert.Empty(Find(Slip, With("HG2009", Severity.Off)));
        Assert.NotEmpty(Analyse(Slip, AnalysisOptions.Default).Checks);
        Assert.Empty(Analyse(Slip, With("HG2009", Severity.Off)).Checks);
    }

    [Theory]
    [InlineData("森林覆盖率达到171.3%", true)]
    [InlineData("171.3%", true)]
    [InlineData("造林3万亩", false)]
    public void A_finding_is_passed_over_at_the_quoted_words_alone(string quote, bool passesOver)
    {
        var analysis = Analyse("造林3万亩。森林覆盖率达到 171.3%。", new() { Ignores = [new("HG2009", quote, "原文如此")] });
        Assert.Equal(!passesOver, analysis.Findings.Any(finding => finding.Rule == "HG2009"));
        Assert.Equal(!passesOver, analysis.UnusedIgnores.Length == 1);
    }

    [Fact]
    public void An_ignore_of_a_rule_that_is_off_is_not_reported_as_unused() =>
        Assert.Empty(Analyse(Slip, With("HG2009", Severity.Off) with { Ignores = [new("HG2009", "造林", string.Empty)] }).UnusedIgnores);

    [Fact]
    public void Aliases_and_limits_of_the_users_own_indicators_are_read()
    {
        var vocabulary = Vocabulary.With([
            new("数治指数", ["数治综合指数"], IndicatorTraits.Create(Hegao.Syntax.Lexicon.Dimension.Ratio, PriceBasis.None, IndicatorKind.Rate, false, false, 100)),
            new("森林覆盖率", ["林木盖度率"]),
        ]);
        const string Draft = "数治综合指数达到117.3%，林木盖度率达到61.2%。";
        Assert.Empty(Find(Draft, AnalysisOptions.Default));
        var analysis = Analyse(Draft, new() { Vocabulary = vocabulary });
        Assert.Equal(["数治指数", "森林覆盖率"], analysis.Claims.Select(claim => claim.Key));
        Assert.Single(analysis.Findings, finding => finding.Rule == "HG2009");
    }

    [Theory]
    [InlineData("灌溉农田35架次。", "灌溉农田", "架次", "架次", 35, 35)]
    [InlineData("灌溉农田1.2万架次。", "灌溉农田", "万架次", "架次", 11500, 12500)]
    [InlineData("灌溉农田3万余架次。", "灌溉农田", "万架次", "架次", 30000, 40000)]
    [InlineData("灌溉农田20余架次。", "灌溉农田", "架次", "架次", 20, 30)]
    [InlineData("灌溉农田2000架次以上。", "灌溉农田", "架次", "架次", 2000, null)]
    [InlineData("林下种药12垧。", "林下种药", "垧", "平方米", 115000, 125000)]
    [InlineData("林下种药0.2万垧。", "林下种药", "万垧", "平方米", 15000000, 25000000)]
    public void Amounts_are_read_in_the_users_own_units(string draft, string indicator, string unit, string baseUnit, int low, int? high)
    {
        var vocabulary = Vocabulary.With([], [new("架次", Hegao.Syntax.Lexicon.Dimension.Visits, "架次", 1, true), new("垧", Hegao.Syntax.Lexicon.Dimension.Area, "平方米", 10000, false)]);
        var claim = Assert.Single(Analyse(draft, new() { Vocabulary = vocabulary }).Claims);
        Assert.Equal((indicator, unit, baseUnit, low, (decimal?)high), (claim.Indicator, claim.Unit, claim.BaseUnit, claim.Value.Low, claim.Value.High));
    }

    [Fact]
    public void Two_values_in_a_unit_of_the_users_own_are_compared_with_those_in_a_unit_of_the_lexicon()
    {
        const string Draft = "一、2024年工作回顾\n（一）抓农业。全县耕地保有量1.2万垧。\n（二）抓保护。全县耕地保有量12万亩。\n";
        var units = new AnalysisOptions { Vocabulary = Vocabulary.With([], [new("垧", Hegao.Syntax.Lexicon.Dimension.Area, "平方米", 10000, false)]) };
        Assert.DoesNotContain(Analyse(Draft, AnalysisOptions.Default).Checks, check => check.Rule == "HG2001");
        var check = Assert.Single(Analyse(Draft, units).Checks, check => check.Rule == "HG2001");
        Assert.Equal(CheckOutcome.Fails, check.Outcome);
    }

    [Fact]
    public void Blocks_that_two_analyses_share_are_read_in_the_words_of_each()
    {
        var tree = DraftTree.Parse("林木盖度率达到61.2%。", DraftFormat.PlainText);
        var options = new AnalysisOptions { Vocabulary = Vocabulary.With([new("森林覆盖率", ["林木盖度率"])]) };
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal("林木盖度率", Assert.Single(DraftAnalysis.Create(tree).Claims).Key);
            Assert.Equal("森林覆盖率", Assert.Single(DraftAnalysis.Create(tree, options).Claims).Key);
        }
    }

    [Fact]
    public void An_edit_keeps_the_settings()
    {
        var options = With("HG2009", Severity.Info) with { Vocabulary = Vocabulary.With([new("森林覆盖率", ["林木盖度率"])]) };
        var analysis = Analyse("造林3万亩。\n林木盖度率达到161.2%。", options);
        Assert.NotEmpty(analysis.Findings);
        analysis = analysis.WithTree(analysis.Tree.WithChanges(new TextChange(new(0, 0), "今年")));
        var fresh = Analyse(analysis.Tree.GetText(), options);
        Assert.Equal(fresh.Claims.Select(claim => claim.ToString()), analysis.Claims.Select(claim => claim.ToString()));
        Assert.Equal(fresh.Findings.Select(finding => (finding.Rule, finding.Severity, finding.Span)), analysis.Findings.Select(finding => (finding.Rule, finding.Severity, finding.Span)));
    }

    private static AnalysisOptions With(string rule, Severity severity) => new() { Severities = AnalysisOptions.Default.Severities.Add(rule, severity) };

    private static DraftAnalysis Analyse(string draft, AnalysisOptions options) => DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText), options);

    private static IEnumerable<Finding> Find(string draft, AnalysisOptions options) => Analyse(draft, options).Findings.Where(finding => finding.Rule == "HG2009");
}

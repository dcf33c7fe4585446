using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG0005.</summary>
public sealed class PageChromeTests
{
    private const string Rule = "HG0005";

    [Fact]
    public void All_of_a_draft_is_one_finding()
    {
        var finding = Assert.Single(RuleDraft.AssertFinds(Rule, "经济稳中有进。[|&nbsp;|]新建公园3个。\n\n— 3 —\n\n改造道路12条。\n浏览次数：128\n"));
        Assert.Equal(2, finding.Related.Length);
    }

    [Theory]
    [InlineData("建成区绿化率38—40%，新建公园3个。\n", DraftFormat.PlainText)]
    [InlineData("经济稳中有进。\n\n<!-- 待核 -->\n\n新建公园3个。\n", DraftFormat.Markdown)]
    public void Dashes_and_comments_stay_silent(string draft, DraftFormat format) => RuleDraft.AssertSilent(Rule, draft, format);
}

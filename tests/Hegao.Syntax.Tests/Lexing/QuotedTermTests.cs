namespace Hegao.Syntax.Tests.Lexing;

/// <summary>Terms in quotes.</summary>
public class QuotedTermTests
{
    [Theory]
    [InlineData("落实[|“1246”|]发展思路，办好[|“一件事”|]。")]
    [InlineData("推进[|“放管服”|]改革和[|「双减」|]，开展[|“三访三评‘深度融合’”|]。")]
    [InlineData("争创[|“专精特新‘小巨人’企业”|]。")]
    public void A_term_in_quotes_is_one_node(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.QuotedTerm);

    [Theory]
    [InlineData("没有关上的“引号。一直到下一句。")]
    [InlineData("他说：“全年任务已经完成。明年再接再厉。”")]
    [InlineData("多出来的”引号。")]
    public void Running_text_in_quotes_is_no_term(string draft) => MarkedDraft.AssertNodes(draft, NodeKind.QuotedTerm);

    [Fact]
    public void The_core_leaves_the_quotes_out()
    {
        var block = DraftTree.Parse("落实“1246”发展思路。", DraftFormat.PlainText).GetBlock(0);
        var term = new QuotedTermSyntax(block.Nodes.Single(n => n.Kind == NodeKind.QuotedTerm));
        Assert.Equal(new TextSpan(3, 4), term.Core);
    }
}

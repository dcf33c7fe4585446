namespace Hegao.Syntax.Tests.Lexing;

/// <summary>Sentences and clauses: together they cover the reading.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("一是扩投资。|二是促消费。|三是稳外贸。")]
    [InlineData("今年怎么干？|撸起袖子加油干！！|各位代表！")]
    [InlineData("他说：“任务完成。”|大家鼓掌。")]
    [InlineData("地区生产总值增长5.5%，居民收入增长6%；就业稳定")]
    [InlineData("（此处略。）|下同。")]
    public void A_sentence_ends_behind_its_stop_and_what_closes_there(string draft) => AssertParts(
        draft, block => block.Sentences.Select(s => s.Span));

    [Theory]
    [InlineData("地区生产总值增长5.5%，|居民收入增长6%；|就业稳定：|城镇新增就业3000人。")]
    [InlineData("财政收入12.72亿元、增长7.3%，|其中税收8.23亿元。")]
    [InlineData("投入1,280万元，|建成2个。")]
    public void A_clause_ends_behind_its_comma(string draft) => AssertParts(
        draft, block => block.Sentences.SelectMany(s => s.Clauses).Select(c => c.Span));

    private static void AssertParts(string draft, Func<BlockSyntax, IEnumerable<TextSpan>> parts)
    {
        var tree = DraftTree.Parse(draft.Replace("|", string.Empty, StringComparison.Ordinal), DraftFormat.PlainText);
        Assert.Equal(draft, string.Join('|', parts(tree.GetBlock(0)).Select(tree.GetText)));
    }
}

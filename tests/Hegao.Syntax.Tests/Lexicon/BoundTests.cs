using Hegao.Syntax.Lexicon;
using Xunit;

namespace Hegao.Syntax.Tests.Lexicon;

public sealed class BoundTests
{
    [Theory]
    [InlineData("投资超", 1, BoundKind.Over)]
    [InlineData("总数突破", 2, BoundKind.Over)]
    [InlineData("覆盖率不低于", 3, BoundKind.Over)]
    [InlineData("增速不超过", 3, BoundKind.Under)]
    [InlineData("每户补贴最多", 2, BoundKind.Under)]
    [InlineData("总额约", 1, BoundKind.About)]
    [InlineData("产值近", 1, BoundKind.Near)]
    [InlineData("产值接近", 2, BoundKind.Near)]
    [InlineData("成功签约", 0, BoundKind.None)]
    [InlineData("节约", 0, BoundKind.None)]
    [InlineData("实现赶超", 0, BoundKind.None)]
    [InlineData("公园附近", 0, BoundKind.None)]
    [InlineData("审议通过", 0, BoundKind.None)]
    [InlineData("", 0, BoundKind.None)]
    public void Before_a_number(string before, int length, BoundKind expected)
    {
        Assert.Equal(length, Bounds.EndOf(before, out var kind));
        Assert.Equal(expected, kind);
    }

    [Theory]
    [InlineData("以上，", 2, BoundKind.Over)]
    [InlineData("及以上企业", 3, BoundKind.Over)]
    [InlineData("以内", 2, BoundKind.Under)]
    [InlineData("左右", 2, BoundKind.About)]
    [InlineData("上下游企业", 0, BoundKind.None)]
    [InlineData("以来", 0, BoundKind.None)]
    public void Behind_a_quantity(string after, int length, BoundKind expected)
    {
        Assert.Equal(length, Bounds.StartOf(after, out var kind));
        Assert.Equal(expected, kind);
    }
}

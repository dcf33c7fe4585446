using CsCheck;

namespace Hegao.Syntax.Tests.Text;

/// <summary>Line and column against offset, in both directions (LSP 3.17 §Position).</summary>
public class PositionTests
{
    private static readonly string[] Pieces = ["\n", "\r", "\r\n", "\n\n", "一", "（二）", "，", "。", "# ", "- ", "\uD83D\uDE00", "\uD800", "坚持稳中求进工作总基调，"];

    private static readonly Gen<string> Draft =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(pieces => string.Concat(pieces));

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Every_offset_has_the_position_that_counting_finds(DraftFormat format) => Draft.Sample(
        draft => AssertPositions(draft, format), iter: 1500);

    [Fact]
    public void So_it_is_where_a_line_is_cut_into_several_blocks()
    {
        var line = string.Concat(Enumerable.Range(0, 400).Select(i => $"第{i}项任务完成投资{i}亿元，进展顺利。"));
        AssertPositions($"标题\r\n{line}\n{line}\r尾", DraftFormat.PlainText);
    }

    [Fact]
    public void A_position_past_the_end_of_its_line_is_moved_to_the_end()
    {
        var tree = DraftTree.Parse("一、工作回顾\r\n二、工作安排", DraftFormat.PlainText);
        Assert.Equal(6, tree.GetOffset(new(0, 99)));
        Assert.Equal(tree.Length, tree.GetOffset(new(1, 99)));
        Assert.Equal(tree.Length, tree.GetOffset(new(7, 0)));
        Assert.Equal(8, tree.GetOffset(new(1, -3)));
    }

    private static void AssertPositions(string draft, DraftFormat format)
    {
        var tree = DraftTree.Parse(draft, format);
        var (line, start) = (0, 0);
        for (var offset = 0; offset <= draft.Length; offset++)
        {
            var insideBreak = offset > 0 && offset < draft.Length && draft[offset - 1] == '\r' && draft[offset] == '\n';
            if (offset > 0 && draft[offset - 1] is '\n' or '\r' && !insideBreak)
                (line, start) = (line + 1, offset);
            Assert.Equal(new LinePosition(line, offset - start), tree.GetPosition(offset));
            if (!insideBreak)
                Assert.Equal(offset, tree.GetOffset(new(line, offset - start)));
            Assert.Equal(start, tree.GetLineStart(line));
        }

        Assert.Equal(line + 1, tree.LineCount);
    }
}

using CsCheck;
using Hegao.Syntax.Green;
using Hegao.Syntax.Segmentation;

namespace Hegao.Syntax.Tests.Green;

/// <summary>The B+tree against a plain list.</summary>
public class GreenSequenceTests
{
    private static readonly string[] Lines = ["一、工作回顾\n", "正文。\n", "\n", "半行", "第一行\r\n第二行\n", "（一）强产业\n"];

    private static readonly Gen<string> Text = Gen.Int[0, Lines.Length - 1].Select(i => Lines[i]);

    private static readonly Gen<(double At, double Count, string[] Blocks)[]> Edits =
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Text.Array[0, 80]).Array[1, 40];

    [Fact]
    public void Any_replacements_give_the_sequence_that_a_list_gives() => Gen.Select(Text.Array[1, 300], Edits).Sample(
        (texts, edits) =>
        {
            var model = texts.Select(Block).ToList();
            var sequence = GreenSequence.Create(model.ToArray());
            foreach (var (at, share, blocks) in edits)
            {
                var first = (int)(at * model.Count);
                var count = (int)(share * share * (model.Count - first));
                if (model.Count - count + blocks.Length == 0)
                    continue;
                var added = blocks.Select(Block).ToArray();
                sequence = sequence.Replace(first, count, added).Sequence;
                model.RemoveRange(first, count);
                model.InsertRange(first, added);
                AssertSame(model, sequence);
            }
        },
        iter: 120);

    [Fact]
    public void Labels_ascend_and_survive_where_their_blocks_do()
    {
        const int seed = 7;
        var random = new Random(seed);
        var sequence = GreenSequence.Create(Enumerable.Range(0, 500).Select(_ => Block("正文。\n")).ToArray());
        for (var i = 0; i < 2000; i++)
        {
            var index = random.Next(sequence.Summary.Blocks);
            var neighbour = sequence.FindByIndex((index + 7) % sequence.Summary.Blocks);
            var replaced = sequence.Replace(index, 0, [Block("插入。\n")]);
            sequence = replaced.Sequence;
            if (neighbour.Index < replaced.First || neighbour.Index >= replaced.First + replaced.OldCount)
            {
                Assert.True(sequence.TryFindByLabel(neighbour.Label, out var found));
                Assert.Same(neighbour.Block, found.Block);
            }
        }

        AssertAscending(sequence);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 40)]
    public void Where_labels_run_out_neighbours_get_new_ones(bool above, int most)
    {
        // Always between the same two neighbours: below what was written last, or above it.
        var sequence = GreenSequence.Create(Enumerable.Range(0, 4000).Select(_ => Block("正文。\n")).ToArray());
        var (renamings, all) = (0, 0);
        for (var i = 0; i < 400; i++)
        {
            var replaced = sequence.Replace(above ? 2000 : 2000 + i, 0, [Block("新增。\n")]);
            sequence = replaced.Sequence;
            renamings += replaced.OldCount > 0 ? 1 : 0;
            all += replaced.Relabelled ? 1 : 0;
            Assert.InRange(replaced.OldCount, 0, 600);
        }

        AssertAscending(sequence);
        Assert.Equal(0, all);
        Assert.InRange(renamings, 1, most);
    }

    [Fact]
    public void A_short_sequence_is_renamed_as_a_whole()
    {
        var sequence = GreenSequence.Create([Block("甲。\n"), Block("乙。\n")]);
        for (var i = 0; i < 3000; i++)
            sequence = sequence.Replace(1, 0, [Block("丙。\n")]).Sequence;
        AssertAscending(sequence);
        Assert.Equal(3002, sequence.Summary.Blocks);
    }

    [Fact]
    public void A_node_holds_neither_too_much_nor_a_chain()
    {
        var sequence = GreenSequence.Create([Block("甲。\n")]);
        for (var i = 0; i < 20_000; i++)
            sequence = sequence.Replace(i, 0, [Block("乙。\n")]).Sequence;
        Assert.InRange(sequence.Height, 2, 6);
        for (var i = 0; i < 19_990; i++)
            sequence = sequence.Replace(0, 1, []).Sequence;
        Assert.InRange(sequence.Height, 0, 2);
    }

    private static GreenBlock Block(string text) => new(text, new(0, text.Length, BlockKind.Paragraph, BlockFlags.None, null, []));

    private static void AssertSame(List<GreenBlock> model, GreenSequence sequence)
    {
        Assert.Equal(model.Count, sequence.Summary.Blocks);
        Assert.Equal(model.Sum(b => b.Length), sequence.Summary.Length);
        Assert.Equal(model.Sum(b => b.Summary.Anchors), sequence.Summary.Anchors);
        var cursor = sequence.CursorAt(0);
        int start = 0, line = 0;
        var label = long.MinValue;
        for (var i = 0; i < model.Count; i++, cursor.MoveNext())
        {
            var placed = cursor.Current;
            Assert.Same(model[i], placed.Block);
            Assert.Equal((i, start, line), (placed.Index, placed.Start, placed.Line));
            Assert.True(placed.Label > label || i == 0);
            Assert.Equal(placed, sequence.FindByIndex(i));
            Assert.Equal(placed, sequence.FindByOffset(start));
            Assert.Equal(placed, sequence.FindByOffset(start + model[i].Length - 1));
            Assert.True(sequence.TryFindByLabel(placed.Label, out var found) && found == placed);
            (start, line, label) = (start + model[i].Length, line + model[i].LineBreaks, placed.Label);
        }

        Assert.True(cursor.IsAtEnd);
        AssertAnchored(model, sequence);
    }

    private static void AssertAnchored(List<GreenBlock> model, GreenSequence sequence)
    {
        var expected = Enumerable.Range(0, model.Count).Where(i => model[i].Summary.Anchors > 0).ToList();
        var actual = new List<int>();
        for (var from = 0; sequence.TryFindAnchored(from, out var placed); from = placed.Index + 1)
            actual.Add(placed.Index);
        Assert.Equal(expected, actual);
    }

    private static void AssertAscending(GreenSequence sequence)
    {
        var cursor = sequence.CursorAt(0);
        for (var last = long.MinValue; !cursor.IsAtEnd; cursor.MoveNext())
        {
            Assert.True(cursor.Current.Label > last);
            last = cursor.Current.Label;
        }
    }
}

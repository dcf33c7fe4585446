namespace Hegao.Syntax.Tests;

/// <summary>Names of blocks across versions.</summary>
public class BlockIdTests
{
    private const string Draft = "云川县人民政府工作报告\n一、工作回顾\n工业经济稳中有进。\n农业生产再获丰收。\n二、工作安排\n扩大有效投资。\n";

    [Fact]
    public void Ids_ascend_in_reading_order()
    {
        var ids = DraftTree.Parse(Draft, DraftFormat.PlainText).Blocks.Select(b => b.Id).ToArray();
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void A_paragraph_keeps_its_id_while_it_is_edited()
    {
        var tree = DraftTree.Parse(Draft, DraftFormat.PlainText);
        var before = tree.FindBlock(Draft.IndexOf("工业", StringComparison.Ordinal));
        var edited = tree.WithChanges(new TextChange(new(before.Span.Start + 2, 0), "和信息化"));
        Assert.True(edited.TryGetBlock(before.Id, out var after));
        Assert.Equal("工业和信息化经济稳中有进。\n", after.Text.ToString());
    }

    [Fact]
    public void Others_keep_theirs_when_a_paragraph_is_split_joined_or_removed()
    {
        var tree = DraftTree.Parse(Draft, DraftFormat.PlainText);
        var names = tree.Blocks.ToDictionary(b => b.Text.ToString(), b => b.Id);
        var split = tree.WithChanges(new TextChange(new(Draft.IndexOf("稳中有进", StringComparison.Ordinal), 0), "。\n"));
        var removed = split.WithChanges(new TextChange(new(0, Draft.IndexOf('\n') + 1), string.Empty));
        foreach (var block in removed.Blocks)
        {
            if (names.TryGetValue(block.Text.ToString(), out var id))
                Assert.Equal(id, block.Id);
        }

        Assert.False(removed.TryGetBlock(names["云川县人民政府工作报告\n"], out _));
    }

    [Fact]
    public void An_update_tells_which_blocks_are_new()
    {
        const int seed = 11;
        var random = new Random(seed);
        var tree = DraftTree.Parse(string.Concat(Enumerable.Repeat(Draft, 40)), DraftFormat.PlainText);
        for (var i = 0; i < 300; i++)
        {
            var old = tree.Blocks.Select(b => (b.Id, Text: b.Text.ToString())).ToArray();
            var at = random.Next(tree.Length);
            var edited = tree.WithChanges(new TextChange(new(at, random.Next(3) == 0 ? Math.Min(20, tree.Length - at) : 0), random.Next(2) == 0 ? "一、\n" : "，"));
            if (edited.Update is not { } update)
                continue;
            var now = edited.Blocks.Select(b => (b.Id, Text: b.Text.ToString())).ToArray();
            Assert.Equal(old.Length - update.OldCount + update.NewCount, now.Length);
            Assert.False(update.Relabelled);
            Assert.Equal(old[..update.First], now[..update.First]);
            Assert.Equal(old[(update.First + update.OldCount)..], now[(update.First + update.NewCount)..]);
            tree = edited;
        }
    }

    [Fact]
    public void Several_changes_make_one_update()
    {
        var tree = DraftTree.Parse(Draft, DraftFormat.PlainText);
        var edited = tree.WithChanges(
            new TextChange(new(Draft.Length - 3, 0), "和消费"),
            new TextChange(new(0, 0), "（征求意见稿）"));
        Assert.Equal(new DraftTreeUpdate(0, 6, 6, edited.Update?.ReadChars ?? 0, false), edited.Update);
        Assert.Same(tree, tree.WithChanges());
    }
}

using Xunit.Abstractions;

namespace Hegao.Syntax.Tests;

/// <summary>Typing anywhere in a report keeps nearly all of its blocks, as the very same objects.</summary>
public class ReuseTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("yunchuan-2024.txt", 1.2)]
    [InlineData("yunchuan-2025.md", 1.6)]
    public void A_typed_character_replaces_hardly_more_than_its_own_block(string sample, double limit)
    {
        const int seed = 3;
        var random = new Random(seed);
        var tree = SampleDrafts.Parse(sample);
        var (edits, fresh) = (400, 0);
        for (var i = 0; i < edits; i++)
        {
            var known = tree.Blocks.Select(Identity).ToHashSet(ReferenceEqualityComparer.Instance);
            tree = tree.WithChanges(new TextChange(new(random.Next(tree.Length + 1), 0), "的一，。5、"[random.Next(6)].ToString()));
            fresh += tree.Blocks.Count(b => !known.Contains(Identity(b)));
        }

        output.WriteLine($"{sample}: seed {seed}, {(double)fresh / edits:F3} new blocks an edit, {1 - ((double)fresh / edits / tree.BlockCount):P2} of {tree.BlockCount} blocks reused");
        Assert.InRange((double)fresh / edits, 0.9, limit);
    }

    [Fact]
    public void What_was_derived_from_a_block_stays_with_it()
    {
        var tree = SampleDrafts.Parse("yunchuan-2024.txt");
        var derived = 0;
        foreach (var block in tree.Blocks)
            block.Attach(b => { derived++; return b.GetReading(); });
        var first = derived;
        tree = tree.WithChanges(new TextChange(new(tree.Length / 2, 0), "的"));
        foreach (var block in tree.Blocks)
            block.Attach(b => { derived++; return b.GetReading(); });
        Assert.Equal(first + 1, derived);
    }

    // The one slot of a block holds what was made first: a token that is the block's own for good.
    private static object Identity(BlockSyntax block) => block.Attach(_ => new object());
}

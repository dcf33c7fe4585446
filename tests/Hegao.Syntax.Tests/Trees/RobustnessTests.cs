using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Hegao.Syntax.Tests;

/// <summary>Whatever the bytes: a tree, in time. The bounds are what a loaded machine needs; they catch a cost that grows with the
/// square. Text without any stop is cut at fixed lengths, so an edit in it reads on to its end: these sizes keep that within the bound on two busy cores.</summary>
public class RobustnessTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Ten_megabytes_on_one_line(DraftFormat format)
    {
        const string sentence = "全年实现地区生产总值232.4亿元，增长6.3%，“十四五”规划实施良好。";
        var tree = Timed(() => DraftTree.Parse(string.Concat(Enumerable.Repeat(sentence, 10_000_000 / sentence.Length)), format));
        AssertEdits(tree);
    }

    [Theory]
    [InlineData(DraftFormat.PlainText, '一')]
    [InlineData(DraftFormat.Markdown, '一')]
    [InlineData(DraftFormat.PlainText, '9')]
    [InlineData(DraftFormat.Markdown, ' ')]
    [InlineData(DraftFormat.PlainText, '“')]
    [InlineData(DraftFormat.PlainText, '（')]
    [InlineData(DraftFormat.PlainText, ',')]
    [InlineData(DraftFormat.PlainText, '<')]
    [InlineData(DraftFormat.PlainText, '&')]
    public void Two_hundred_thousand_times_the_same_character(DraftFormat format, char c) => AssertEdits(Timed(() => DraftTree.Parse(new string(c, 200_000), format)));

    [Theory]
    [InlineData(DraftFormat.PlainText, "\n")]
    [InlineData(DraftFormat.Markdown, "\n")]
    [InlineData(DraftFormat.PlainText, "\r\n")]
    [InlineData(DraftFormat.Markdown, "\r")]
    [InlineData(DraftFormat.Markdown, "一、\n")]
    [InlineData(DraftFormat.PlainText, "一、\n")]
    [InlineData(DraftFormat.PlainText, "坚持稳中求进工作总基调，推动经济持续\n")]
    public void Two_hundred_thousand_characters_in_short_lines(DraftFormat format, string line) =>
        AssertEdits(Timed(() => DraftTree.Parse(string.Concat(Enumerable.Repeat(line, 200_000 / line.Length)), format)));

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Random_bytes(DraftFormat format)
    {
        const int seed = 5;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 40; i++)
        {
            var bytes = new byte[random.Next(1, 20_000)];
            random.NextBytes(bytes);
            var text = i % 2 == 0 ? Encoding.UTF8.GetString(bytes) : Encoding.Unicode.GetString(bytes);
            Assert.Equal(text, TreeText.Concatenate(DraftTree.Parse(text, format)));
        }
    }

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void An_empty_draft_grows_and_empties_again(DraftFormat format)
    {
        var tree = DraftTree.Parse(string.Empty, format);
        Assert.Equal((1, 1, 0), (tree.BlockCount, tree.LineCount, tree.Length));
        tree = tree.WithChanges(new TextChange(new(0, 0), "一、工作回顾\n"));
        tree = tree.WithChanges(new TextChange(new(0, tree.Length), string.Empty));
        Assert.Equal((1, 1, 0, string.Empty), (tree.BlockCount, tree.LineCount, tree.Length, tree.GetText()));
    }

    [Fact]
    public void A_change_outside_the_text_is_refused()
    {
        var tree = DraftTree.Parse("一、工作回顾", DraftFormat.PlainText);
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.WithChanges(new TextChange(new(-1, 0), "的")));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.WithChanges(new TextChange(new(3, -1), "的")));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.WithChanges(new TextChange(new(0, 7), "的")));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.GetText(new(5, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.GetPosition(7));
    }

    private void AssertEdits(DraftTree tree)
    {
        var length = tree.Length;
        Timed(() =>
        {
            foreach (var at in new[] { 0, length / 3, length / 2, length - 1, length })
            {
                tree = tree.WithChanges(new TextChange(new(at, 0), "。"));
                tree = tree.WithChanges(new TextChange(new(at, 1), string.Empty));
            }

            return tree;
        });
        Assert.Equal(length, tree.Length);
    }

    private DraftTree Timed(Func<DraftTree> run)
    {
        var start = Stopwatch.GetTimestamp();
        var busy = Environment.CpuUsage.TotalTime;
        var tree = run();
        // A busy machine gives the process a fraction of the time that passes; what it spent itself is what the limit is about.
        var elapsed = new[] { Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - busy }.Min();
        output.WriteLine($"{elapsed.TotalMilliseconds:F0} ms, {tree.BlockCount} blocks");
        Assert.True(elapsed < Limit, $"{elapsed}");
        return tree;
    }
}

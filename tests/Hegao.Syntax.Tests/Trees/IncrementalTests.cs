using CsCheck;

namespace Hegao.Syntax.Tests;

/// <summary>Over any edits the tree is the one that reading from scratch makes. CsCheck prints the seed of a failure.</summary>
public class IncrementalTests
{
    // What breaks structure, sign by sign.
    private const string Alphabet = "一二十、（）()1.．。；\n\r# >-|%％亿元同比“”";

    private static readonly string[] Signs = [.. Alphabet.Select(c => c.ToString())];

    private static readonly string[] Pieces =
    [
        .. Signs,
        "\r\n", "\n\n", "一、", "（一）", "# ", "- ", "> ", "```\n", "<!--", "-->", "| a | b |\n|---|---|\n", "1. ", "    ", "---\n", "*", "**", "[1]", "[1]: ", "，", "\u3000", "\f",
        "全年实现地区生产总值137.2亿元，同比增长5.4%，", "坚持稳中求进工作总基调，推动经济持续回升向好，城乡面貌", "各位代表：", "— 12 —\n", "一是", "\0", "\uD800", "\uDC00", "報(bào)告", "&nbsp;", "??", "<b>",
    ];

    // Lines of a narrow page, with what stands between them.
    private static readonly string[] WrappedLines =
    [
        "过去一年，面对有效需求不足、要素制约趋紧的复杂局\n", "面，全县上下保持定力、负重攻坚，实现地区生产总值\n", "198.3亿元，增长5.9%；规模以上工业增加值增长\n", "8.1%。\n", "— 3 —\n", "\n",
        "（二）用心惠民生，福祉持续增进，民生实事全部办结，群众\n", "全面贯彻落实党的二十大和二十届二中、三中全会精神，深入落实发展思路，沉着应变、综合施策，各项事业取得新成绩，群众满意。\n", "一、2024年工作回顾\n", "　　各位代表：\n", "其中高速公路3.\n", "\f",
    ];

    private static readonly string LongSentence = string.Concat(Enumerable.Range(1, 30).Select(i => $"完成第{i}项任务，投资{i}.5亿元、"));

    // A paragraph of more than 4,000 characters is cut at sentence ends.
    private static readonly string[] LongPieces = [LongSentence + "。", LongSentence, "。", "！”", "\n", "\r\n", "一、", "**", "\uD83D\uDE00", "；"];

    private static readonly Gen<(double At, int Length, string Text)[]> Edits = EditsOf(Pieces, 12);

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Any_edits_give_the_tree_that_reading_from_scratch_gives(DraftFormat format) =>
        Gen.Select(Draft(Pieces, 60), Edits).Sample((draft, edits) => AssertEditsAndUndo(draft, edits, format), iter: 3000);

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void So_do_edits_sign_by_sign(DraftFormat format) =>
        Gen.Select(Draft(Signs, 80), EditsOf(Signs, 4)).Sample((draft, edits) => AssertEditsAndUndo(draft, edits, format), iter: 3000);

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void So_do_edits_in_wrapped_lines(DraftFormat format) =>
        Gen.Select(Draft(WrappedLines, 40), EditsOf([.. WrappedLines, "，", "。", " ", "\n"], 30)).Sample((draft, edits) => AssertEditsAndUndo(draft, edits, format), iter: 1500);

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void So_do_edits_where_long_paragraphs_are_cut(DraftFormat format) =>
        Gen.Select(Draft(LongPieces, 60), EditsOf(LongPieces, 900)).Sample((draft, edits) => AssertEditsAndUndo(draft, edits, format), iter: 150);

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void So_do_edits_near_the_cuts_of_a_report_on_one_line(DraftFormat format)
    {
        const int seed = 41;
        var random = new Random(seed);
        var tree = DraftTree.Parse(string.Concat(Enumerable.Repeat(SampleDrafts.Parse("one-line.txt").GetText(), 30)), format);
        for (var i = 0; i < 120; i++)
        {
            // Within ten characters of where one block ends and the next begins.
            var cut = tree.GetBlock(random.Next(tree.BlockCount)).Span.End;
            var start = Math.Clamp(cut + random.Next(-10, 10), 0, tree.Length);
            var length = random.Next(2) * Math.Min(random.Next(12), tree.Length - start);
            tree = Apply(tree, new(new(start, length), Pieces[random.Next(Pieces.Length)]));
        }
    }

    /// <summary>So many blocks that those below a fence are kept for when it is closed again.</summary>
    [Fact]
    public void So_do_fences_that_come_and_go_in_a_long_draft()
    {
        string[] pieces = ["```\n", "```\n", "~~~\n", "<!--\n", "-->\n", "新增企业9户。\n\n", "一、打算\n", "字"];
        Gen.Select(Draft(["一、2024年工作回顾\n\n", "全年实现地区生产总值137.2亿元，同比增长5.4%。\n\n", "- 新增企业9户。\n", "| a | b |\n|---|---|\n| 1 | 2 |\n\n", "城乡面貌持续改善。\n"], 200), EditsOf(pieces, 8))
            .Sample((draft, edits) => AssertEditsAndUndo(draft, edits, DraftFormat.Markdown), iter: 60);
    }

    [Fact]
    public void A_fence_that_is_closed_gives_back_what_it_had_swallowed()
    {
        const string paragraph = "全年实现地区生产总值{0}.2亿元，同比增长5.4%。\n\n";
        var text = string.Concat(Enumerable.Range(100, 400).Select(number => paragraph.Replace("{0}", number.ToString(), StringComparison.Ordinal)));
        var length = text.Length / 400;
        var tree = DraftTree.Parse(text, DraftFormat.Markdown);
        var opened = Apply(tree, new(new(100 * length, 0), "```\n"));
        var typed = Apply(opened, new(new((100 * length) + 4, 0), "字"));
        var closed = Apply(typed, new(new((103 * length) + 5, 0), "```\n"));

        Assert.True(closed.Update?.ReadChars < 10 * length, $"{closed.Update?.ReadChars} characters were read again.");
    }

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Several_changes_at_once_are_those_changes_one_by_one(DraftFormat format) =>
        Gen.Select(Draft(Pieces, 60), Edits).Sample(
            (draft, edits) =>
            {
                var tree = DraftTree.Parse(draft, format);
                var (changes, undo) = Changes(draft, edits);
                var edited = tree.WithChanges([.. changes]);
                AssertSame(DraftTree.Parse(edited.GetText(), format), edited);
                AssertUpdate(tree, edited);
                undo.Reverse();
                var restored = edited.WithChanges([.. undo]);
                Assert.Equal(draft, restored.GetText());
                AssertSame(tree, restored);
                AssertUpdate(edited, restored);
            },
            iter: 2000);

    private static Gen<string> Draft(string[] pieces, int count) =>
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, count].Select(chosen => string.Concat(chosen));

    private static Gen<(double At, int Length, string Text)[]> EditsOf(string[] pieces, int length) =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, length], Draft(pieces, 3)).Array[1, 8];

    private static void AssertEditsAndUndo(string draft, (double At, int Length, string Text)[] edits, DraftFormat format)
    {
        var tree = DraftTree.Parse(draft, format);
        var (changes, undo) = Changes(draft, edits);
        foreach (var change in changes)
            tree = Apply(tree, change);
        undo.Reverse();
        foreach (var change in undo)
            tree = Apply(tree, change);
        Assert.Equal(draft, tree.GetText());
    }

    // The changes that the edits come to one after another, and those that take them back.
    private static (List<TextChange> Changes, List<TextChange> Undo) Changes(string text, (double At, int Length, string Text)[] edits)
    {
        var (changes, undo) = (new List<TextChange>(), new List<TextChange>());
        foreach (var edit in edits)
        {
            var start = (int)(edit.At * text.Length);
            var length = Math.Min(edit.Length, text.Length - start);
            changes.Add(new(new(start, length), edit.Text));
            undo.Add(new(new(start, edit.Text.Length), text.Substring(start, length)));
            text = string.Concat(text.AsSpan(0, start), edit.Text, text.AsSpan(start + length));
        }

        return (changes, undo);
    }

    private static DraftTree Apply(DraftTree tree, TextChange change)
    {
        var text = tree.GetText();
        var expected = string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End));
        var edited = tree.WithChanges(change);
        Assert.Equal(expected, edited.GetText());
        AssertSame(DraftTree.Parse(expected, tree.Format), edited);
        return edited;
    }

    // Blocks outside of the update are the very same ones, under the same names.
    private static void AssertUpdate(DraftTree before, DraftTree after)
    {
        var update = after.Update ?? throw new InvalidOperationException("An edit has an update.");
        Assert.Equal(before.BlockCount - update.OldCount + update.NewCount, after.BlockCount);
        for (var i = 0; i < update.First; i++)
            Assert.Equal((before.GetBlock(i).Id, before.GetBlock(i).Text.ToString()), (after.GetBlock(i).Id, after.GetBlock(i).Text.ToString()));
        for (int i = update.First + update.OldCount, j = update.First + update.NewCount; i < before.BlockCount; i++, j++)
            Assert.Equal((before.GetBlock(i).Id, before.GetBlock(i).Text.ToString()), (after.GetBlock(j).Id, after.GetBlock(j).Text.ToString()));
    }

    private static void AssertSame(DraftTree scratch, DraftTree incremental)
    {
        var (expected, actual) = (TreeText.Of(scratch), TreeText.Of(incremental));
        Assert.True(expected == actual, TreeText.FirstDifference(expected, actual));
    }
}

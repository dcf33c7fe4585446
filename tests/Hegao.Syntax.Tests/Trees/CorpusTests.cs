using System.Text;
using Xunit.Abstractions;

namespace Hegao.Syntax.Tests;

/// <summary>The tree holds on real reports, clean and damaged.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Tokens_of_every_report_concatenate_to_its_bytes(DraftFormat format)
    {
        foreach (var file in SharedCorpus.Files(output))
        {
            var bytes = File.ReadAllBytes(file);
            var text = new UTF8Encoding(false, true).GetString(bytes);
            Assert.Equal(bytes, Encoding.UTF8.GetBytes(TreeText.Concatenate(DraftTree.Parse(text, format))));
        }
    }

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Edits_in_real_reports_give_the_tree_that_reading_from_scratch_gives(DraftFormat format)
    {
        const int seed = 20260101;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        string[] typed = ["一", "（二）", "，", "。", "\n", "\n\n", "1.", "# ", "- ", "“", "|", "9", "%", " ", "```\n"];
        foreach (var file in SharedCorpus.Files(output))
        {
            var tree = DraftTree.Parse(File.ReadAllText(file), format);
            for (var i = 0; i < 12; i++)
            {
                var start = random.Next(tree.Length + 1);
                var length = random.Next(3) == 0 ? Math.Min(random.Next(40), tree.Length - start) : 0;
                tree = tree.WithChanges(new TextChange(new(start, length), typed[random.Next(typed.Length)]));
            }

            var (scratch, incremental) = (TreeText.Of(DraftTree.Parse(tree.GetText(), format)), TreeText.Of(tree));
            Assert.True(scratch == incremental, Path.GetFileName(file) + "\n" + TreeText.FirstDifference(scratch, incremental));
        }
    }
}

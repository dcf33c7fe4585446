using System.Globalization;
using Hegao.Syntax;
using Xunit.Abstractions;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>Whatever is typed into or taken out of a sample, at any place, is read without a fault, and what is shown stays what a fresh reading finds.</summary>
public sealed class TypingTests(ITestOutputHelper output)
{
    private const string Alphabet = "一二三十、（）0159.．。；：，“”‘’《》|%％‰亿万元个家年月日同比分别其中增长下降占从到由和及与等共即是“”\n 　#>-*`<!";

    [Theory]
    [InlineData("等3个项目开工。")]
    [InlineData("等三大产业发展。")]
    public void A_paragraph_may_open_in_the_middle_of_a_list(string draft) =>
        Assert.Empty(DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText)).Findings);

    [Fact]
    public void No_typed_character_brings_a_rule_down()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}");
        var random = new Random(seed);
        string[] files = [.. Directory.EnumerateFiles(SlipSampleTests.Samples, "*.*", SearchOption.AllDirectories).Where(static file => file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal))];
        Assert.NotEmpty(files);
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var format = file.EndsWith(".md", StringComparison.Ordinal) ? DraftFormat.Markdown : DraftFormat.PlainText;
            var original = DraftAnalysis.Create(DraftTree.Parse(File.ReadAllText(file), format));
            var analysis = original;
            for (var i = 0; i < Edits; i++)
            {
                var at = random.Next(analysis.Tree.Length + 1);
                var removed = random.Next(3) == 0 ? Math.Min(random.Next(4), analysis.Tree.Length - at) : 0;
                var typed = removed > 0 && random.Next(2) == 0 ? string.Empty : Alphabet[random.Next(Alphabet.Length)].ToString();
                var next = analysis.WithTree(analysis.Tree.WithChanges(new TextChange(new(at, removed), typed)));
                try
                {
                    _ = (next.Shown, i % 25 == 0 ? next.Checks : []);
                    analysis = next;
                }
                catch (Exception fault) when (fault is IndexOutOfRangeException or ArgumentException or InvalidOperationException or OverflowException or FormatException or NullReferenceException)
                {
                    faults.Add(string.Join(' ', fault.GetType().Name, string.Join('\n', fault.StackTrace?.Split('\n').Where(static line => line.Contains("Hegao", StringComparison.Ordinal)).Take(2) ?? [])));
                }
            }

            var fresh = DraftAnalysis.Create(DraftTree.Parse(analysis.Tree.GetText(), format));
            Assert.Equal(Underlined(fresh), Underlined(analysis));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void In_a_long_draft_what_waits_for_a_pause_comes_to_what_a_fresh_reading_finds()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}");
        var random = new Random(seed);
        var report = File.ReadAllText(Path.Combine(SlipSampleTests.Samples, "right", "yunchuan-2024.txt"));
        report = report[..report.LastIndexOf("名词解释", StringComparison.Ordinal)];
        var analysis = DraftAnalysis.Create(DraftTree.Parse(string.Concat(Enumerable.Repeat(report, 10)), DraftFormat.PlainText));
        _ = analysis.Shown;
        for (var i = 0; i < LongEdits; i++)
        {
            var at = random.Next(analysis.Tree.Length - 40);
            var removed = random.Next(4) == 0 ? random.Next(40) : random.Next(2);
            analysis = analysis.WithTree(analysis.Tree.WithChanges(new TextChange(new(at, removed), Alphabet[random.Next(Alphabet.Length)].ToString())));
            Assert.All(analysis.Shown.Shown.Where(finding => finding.StandsIn(analysis.Tree)), finding => finding.In(analysis.Tree));
            if (i % 10 == 9)
                Assert.True(DraftAnalysis.Create(DraftTree.Parse(analysis.Tree.GetText(), DraftFormat.PlainText)).Shown.Count == analysis.CompleteShown().Count, $"edit {i}");
        }

        _ = analysis.CompleteShown();
        Assert.Equal(Underlined(DraftAnalysis.Create(DraftTree.Parse(analysis.Tree.GetText(), DraftFormat.PlainText))), Underlined(analysis));
    }

    /// <summary>Edits of the long draft.</summary>
    private const int LongEdits = 40;

    /// <summary>Edits of each sample.</summary>
    private const int Edits = 150;

    private static string[] Underlined(DraftAnalysis analysis) => [.. analysis.Shown.Shown.Select(finding => finding.In(analysis.Tree)).Select(static finding => $"{finding.Rule} {finding.Span} {finding.Message.Chinese}")];
}

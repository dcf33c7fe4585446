using Hegao.Seeds;
using Hegao.Syntax;
using Xunit.Abstractions;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>Errors planted in the right samples: nearly all are found, and no control edit is reported.</summary>
public sealed class SeededErrorTests(ITestOutputHelper output)
{
    private const double MinRecall = 0.95;

    [Fact]
    public void Planted_errors_are_found_and_their_controls_are_not()
    {
        var missed = new List<string>();
        var run = new SeedRun(missed.Add);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SlipSampleTests.Samples, "right")).Order(StringComparer.Ordinal))
            run.Plant(Path.GetFileName(file), new(File.ReadAllText(file), file.EndsWith(".md", StringComparison.Ordinal) ? DraftFormat.Markdown : DraftFormat.PlainText), new Random(1));
        foreach (var (name, score) in run.Scores)
            output.WriteLine($"{name}: {score.Found} of {score.Seeds}, {score.Alarms} false");
        var (seeds, found) = (run.Scores.Values.Sum(static score => score.Seeds), run.Scores.Values.Sum(static score => score.Found));
        Assert.True(run.Scores.Values.Sum(static score => score.Alarms) == 0, string.Join('\n', missed.Where(static line => line.Contains("FALSE", StringComparison.Ordinal))));
        Assert.True(found >= seeds * MinRecall, $"{found} of {seeds}\n{string.Join('\n', missed)}");
    }
}

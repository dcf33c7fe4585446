using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Hegao.Analysis;
using Hegao.Benchmarks.Edits;
using Hegao.Benchmarks.Texts;

namespace Hegao.Benchmarks.Suites;

/// <summary>A draft's findings: all of them from scratch, and those that an editor shows after one character was typed and after it was taken back.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReviewSuite
{
    private readonly EditRound rounds = new(new Random(2025));
    private readonly Queue<TextChange> script = [];
    private string text = string.Empty;
    private DraftAnalysis? typed;

    /// <summary>Length of the draft in UTF-16 code units.</summary>
    [Params(30_000, 360_000)]
    public int Chars { get; set; }

    /// <summary>Reads the draft and all that it says.</summary>
    [GlobalSetup]
    public void Read()
    {
        text = LongDraft.Make(DraftFormat.PlainText, Chars);
        typed = DraftAnalysis.Create(DraftTree.Parse(text, DraftFormat.PlainText));
        _ = typed.Shown;
    }

    /// <summary>From the text to all findings, with their fixes.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<Finding> Findings() => DraftAnalysis.Create(DraftTree.Parse(text, DraftFormat.PlainText)).Findings;

    /// <summary>From the text to everything that was verified.</summary>
    [Benchmark]
    public ImmutableArray<Check> Checks() => DraftAnalysis.Create(DraftTree.Parse(text, DraftFormat.PlainText)).Checks;

    /// <summary>One edit, from the change to what an editor shows.</summary>
    [Benchmark]
    public LiveFindings? Shown()
    {
        if (typed is null)
            return null;
        if (script.Count == 0)
        {
            foreach (var change in rounds.Next(EditKind.Char, typed.Tree))
                script.Enqueue(change);
        }

        typed = typed.WithTree(typed.Tree.WithChanges(script.Dequeue()));
        return typed.Shown;
    }
}

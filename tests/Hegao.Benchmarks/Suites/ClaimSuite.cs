using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Hegao.Analysis;
using Hegao.Benchmarks.Texts;

namespace Hegao.Benchmarks.Suites;

/// <summary>Reading what the numbers of a draft say, its tree being there. What a block was read as stays with it, so each round has a fresh tree.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ClaimSuite
{
    private string text = string.Empty;
    private DraftTree? tree;

    /// <summary>Length of the draft in UTF-16 code units.</summary>
    [Params(30_000, 360_000)]
    public int Chars { get; set; }

    /// <summary>Makes the draft.</summary>
    [GlobalSetup]
    public void Make() => text = LongDraft.Make(DraftFormat.PlainText, Chars);

    /// <summary>Reads a tree of which nothing else is known yet.</summary>
    [IterationSetup]
    public void Parse() => tree = DraftTree.Parse(text, DraftFormat.PlainText);

    /// <summary>The outline alone: what the periods of claims rest on.</summary>
    [Benchmark(Baseline = true)]
    public DraftOutline? Outline() => tree is null ? null : DraftAnalysis.Create(tree).Outline;

    /// <summary>Every run of digits with what it was read as.</summary>
    [Benchmark]
    public ImmutableArray<NumberReading> Numbers() => tree is null ? [] : DraftAnalysis.Create(tree).Numbers;

    /// <summary>Claims with periods, regions and units, and the ledger; the outline included.</summary>
    [Benchmark]
    public ImmutableArray<Claim> Claims() => tree is null ? [] : DraftAnalysis.Create(tree).Claims;
}

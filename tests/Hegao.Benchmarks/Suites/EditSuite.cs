using BenchmarkDotNet.Attributes;
using Hegao.Benchmarks.Edits;
using Hegao.Benchmarks.Texts;

namespace Hegao.Benchmarks.Suites;

/// <summary>One round of edits at random places of a draft. Divide by two (fence: four) for one edit.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EditSuite
{
    private readonly EditRound rounds = new(new Random(2025));
    private readonly List<TextChange[]> script = [];
    private DraftTree? tree;
    private int next;

    /// <summary>How the draft is read.</summary>
    [Params(DraftFormat.PlainText, DraftFormat.Markdown)]
    public DraftFormat Format { get; set; }

    /// <summary>Length of the draft in UTF-16 code units.</summary>
    [Params(30_000, 360_000, 3_600_000)]
    public int Chars { get; set; }

    /// <summary>Reads the draft.</summary>
    [GlobalSetup]
    public void Read() => tree = DraftTree.Parse(LongDraft.Make(Format, Chars), Format);

    /// <summary>A character typed inside a paragraph, then deleted.</summary>
    [Benchmark]
    public object? Char() => Play(EditKind.Char);

    /// <summary>A paragraph split and joined.</summary>
    [Benchmark]
    public object? SplitAndJoin() => Play(EditKind.SplitAndJoin);

    /// <summary>A heading deleted and restored.</summary>
    [Benchmark]
    public object? Heading() => Play(EditKind.Heading);

    /// <summary>10,000 characters pasted and taken back.</summary>
    [Benchmark]
    public object? Paste() => Play(EditKind.Paste);

    /// <summary>A fence opened and closed, both undone.</summary>
    [Benchmark]
    public object? Fence() => Play(EditKind.Fence);

    // A round leaves the text as it was, so that one script serves all rounds.
    private DraftTree? Play(EditKind kind)
    {
        if (tree is not { } edited)
            return null;
        if (script.Count < 64)
            script.Add(rounds.Next(kind, edited));
        foreach (var change in script[next++ % script.Count])
            edited = edited.WithChanges(change);
        return edited;
    }
}

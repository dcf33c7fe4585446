using BenchmarkDotNet.Attributes;
using Hegao.Benchmarks.Texts;
using Markdig;
using Markdig.Syntax;

namespace Hegao.Benchmarks.Suites;

/// <summary>Reading a draft from scratch, beside Markdig's bare parse of the same text.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ParseSuite
{
    private string txt = string.Empty;
    private string md = string.Empty;

    /// <summary>Length of the draft in UTF-16 code units.</summary>
    [Params(30_000, 3_600_000)]
    public int Chars { get; set; }

    /// <summary>Makes the drafts.</summary>
    [GlobalSetup]
    public void Read() => (txt, md) = (LongDraft.Make(DraftFormat.PlainText, Chars), LongDraft.Make(DraftFormat.Markdown, Chars));

    /// <summary>Our reading of plain text.</summary>
    [Benchmark]
    public DraftTree PlainText() => DraftTree.Parse(txt, DraftFormat.PlainText);

    /// <summary>Our reading of Markdown, Markdig's part included.</summary>
    [Benchmark]
    public DraftTree Markdown() => DraftTree.Parse(md, DraftFormat.Markdown);

    /// <summary>Markdig alone, without extensions.</summary>
    [Benchmark(Baseline = true)]
    public MarkdownDocument MarkdigBare() => Markdig.Markdown.Parse(md);
}

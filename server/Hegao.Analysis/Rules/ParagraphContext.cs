using System.Collections.Immutable;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>One block before the paragraph rules, and where they put what they see. Rules think in offsets of the reading.</summary>
internal sealed class ParagraphContext
{
    private readonly List<Observation> observations = [];
    private readonly List<CheckFact> checks = [];
    private readonly List<OpenCheck> openChecks = [];
    private readonly Lazy<IReadOnlyList<ClaimSentence>> sentences;

    /// <param name="block">A block that is prose.</param>
    /// <param name="numbers">What its numbers were read as.</param>
    /// <param name="vocabulary">The words in which it is read.</param>
    public ParagraphContext(BlockSyntax block, IReadOnlyList<NumberFact> numbers, Vocabulary vocabulary)
    {
        (Block, Reading, Numbers, Vocabulary) = (block, block.GetReading(), block.IsProse ? numbers : [], vocabulary);
        sentences = new(ReadSentences);
    }

    /// <summary>The block.</summary>
    public BlockSyntax Block { get; }

    /// <summary>The words in which it is read.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Its reading, folded.</summary>
    public string Reading { get; }

    /// <summary>What its numbers were read as, in order; none outside of prose.</summary>
    public IReadOnlyList<NumberFact> Numbers { get; }

    /// <summary>Its sentences that hold a claim in digits.</summary>
    public IReadOnlyList<ClaimSentence> Sentences => sentences.Value;

    /// <summary>What the rules saw.</summary>
    public IReadOnlyList<Observation> Observations => observations;

    /// <summary>What the rules verified.</summary>
    public IReadOnlyList<CheckFact> Checks => checks;

    /// <summary>What the draft has to close.</summary>
    public IReadOnlyList<OpenCheck> OpenChecks => openChecks;

    /// <summary>Whether no rule said anything.</summary>
    public bool IsSilent => observations.Count == 0 && checks.Count == 0 && openChecks.Count == 0;

    /// <summary>Notes a check.</summary>
    public void Add(CheckFact check) => checks.Add(check);

    /// <summary>Notes a check that the draft has to close.</summary>
    public void Add(OpenCheck check) => openChecks.Add(check);

    /// <summary>Number and unit of a claim, from the block's start.</summary>
    public TextSpan SpanOf(ClaimFact claim) => Relative(claim.NumberStart, claim.Length);

    /// <summary>Notes that <paramref name="length"/> characters of the reading from <paramref name="start"/> on break <paramref name="rule"/>.</summary>
    public void Report(RuleDescriptor rule, int start, int length, LocalizedText message, params ImmutableArray<Fix> fixes) =>
        observations.Add(new(rule, Relative(start, length), message, null, [], fixes));

    /// <summary>Notes that a stretch of the source, in offsets from the block's start, breaks <paramref name="rule"/>.</summary>
    public void ReportSource(RuleDescriptor rule, TextSpan span, LocalizedText message, params ImmutableArray<Fix> fixes) =>
        observations.Add(new(rule, span, message, null, [], fixes));

    private List<ClaimSentence> ReadSentences()
    {
        var found = new List<ClaimSentence>();
        var next = 0;
        foreach (var sentence in Numbers.Any(static number => number.Claim is not null) ? Block.Sentences : [])
        {
            var (start, end) = (sentence.Node.ReadingStart, sentence.Node.ReadingEnd);
            var claims = new List<ClaimFact>();
            for (; next < Numbers.Count && Numbers[next].Start < end; next++)
            {
                if (Numbers[next].Claim is { IsSpelledOut: false } claim && claim.NumberStart >= start)
                    claims.Add(claim);
            }

            if (claims.Count > 0)
                found.Add(new(Reading, start, end, claims));
        }

        return found;
    }

    /// <summary>A stretch of the reading as offsets of the source from the block's start: what edits of fixes are given in.</summary>
    public TextSpan Relative(int start, int length) => Block.ToSource(start, length).Shift(-Block.Span.Start);
}

using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>One block before the paragraph rules, and where they put what they see. Rules think in offsets of the reading.</summary>
internal sealed class ParagraphContext
{
    private readonly List<Observation> observations = [];

    /// <param name="block">A block that is prose.</param>
    public ParagraphContext(BlockSyntax block) => (Block, Reading) = (block, block.GetReading());

    /// <summary>The block.</summary>
    public BlockSyntax Block { get; }

    /// <summary>Its reading, folded.</summary>
    public string Reading { get; }

    /// <summary>What the rules saw.</summary>
    public IReadOnlyList<Observation> Observations => observations;

    /// <summary>Notes that <paramref name="length"/> characters of the reading from <paramref name="start"/> on break <paramref name="rule"/>.</summary>
    public void Report(RuleDescriptor rule, int start, int length, LocalizedText message, params ImmutableArray<Fix> fixes) =>
        observations.Add(new(rule, Relative(start, length), message, null, [], fixes));

    /// <summary>Notes that a stretch of the source, in offsets from the block's start, breaks <paramref name="rule"/>.</summary>
    public void ReportSource(RuleDescriptor rule, TextSpan span, LocalizedText message, params ImmutableArray<Fix> fixes) =>
        observations.Add(new(rule, span, message, null, [], fixes));

    /// <summary>A stretch of the reading as offsets of the source from the block's start: what edits of fixes are given in.</summary>
    public TextSpan Relative(int start, int length) => Block.ToSource(start, length).Shift(-Block.Span.Start);
}

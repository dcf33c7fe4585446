using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG4005: half-width punctuation in a draft that is mostly full-width (GB/T 15834-2011); one finding, one fix for all. A draft that is half-width throughout is left alone.</summary>
internal sealed class HalfWidthRule : SummaryRule
{
    /// <summary>So many full-width signs must stand for every half-width one.</summary>
    private const int Majority = 2;

    /// <summary>What the rule is; the observer reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG4005", new("半角标点", "Half-width punctuation"), Severity.Info);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override RuleReads Reads => RuleReads.Observations | RuleReads.FullWidthMarks;

    /// <inheritdoc/>
    protected override (LocalizedText Title, FixKind Kind)? FixAll => (new("全稿改为全角标点", "Make all of them full-width"), FixKind.FormOnly);

    /// <inheritdoc/>
    protected override LocalizedText? Describe(AnalysisParts draft, PlaceCount places, ref Severity severity) => draft.Observed.FullWidthMarks >= places.Count * Majority
        ? new($"全稿多用全角标点，有{places.Count}处用了半角，此为第一处。", $"The draft uses full-width punctuation; {places.Count} place(s) are half-width, first here.")
        : null;
}

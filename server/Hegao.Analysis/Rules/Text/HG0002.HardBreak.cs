using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG0002: hard line breaks inside sentences; one finding for the draft. A text that is wrapped throughout gets one information.</summary>
internal sealed class HardBreakRule : SummaryRule
{
    /// <summary>With so many breaks the text was wrapped by a program.</summary>
    private const int Wrapped = 12;

    /// <summary>What the rule is; the observer reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG0002", new("句中硬换行", "A hard line break inside a sentence"), Severity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    protected override (LocalizedText Title, FixKind Kind)? FixAll => (new("把断开的行接上", "Join the lines"), FixKind.Certain);

    /// <inheritdoc/>
    protected override bool LooksAround => true;

    /// <inheritdoc/>
    protected override bool Accepts(AnalysisParts draft, BlockSyntax block, Observation observation)
    {
        if (observation.Span.Length > 1)
            return true;

        // A line without a stop: broken only where the next line, with nothing between, goes on with a sentence that ends.
        if (block.Index + 1 >= draft.Tree.BlockCount)
            return false;
        var next = draft.Tree.GetBlock(block.Index + 1);
        return next.IsProse && block.Text.Count('\n') == 1 && next.Text.Length > 1 && next.Text[0] is >= '\u4e00' and <= '\u9fff' && (next.AnchorCount == 0 || next.GetAnchor(0).Marker.Number == 0) && next.GetReading().Contains('。');
    }

    /// <inheritdoc/>
    protected override LocalizedText? Describe(AnalysisParts draft, PlaceCount places, ref Severity severity)
    {
        if (places.Count < Wrapped)
            return new($"句子中间有硬换行，共{places.Count}处，此为第一处。", $"{places.Count} hard line break(s) inside sentences, first here.");
        severity = Severity.Info;
        return new($"全稿按固定宽度换行（句中换行{places.Count}处）；核对时已按接上的句子读取。", $"The text is hard-wrapped ({places.Count} breaks inside sentences); it was read with its lines joined.");
    }
}

using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG4002: a paragraph of sentences does not end in a stop (GB/T 15834-2011 §4.1).</summary>
internal sealed class MissingFullStopRule : IDraftRule
{
    /// <summary>What the rule is; the observer reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG4002", new("段末缺少句号", "A paragraph does not end in a stop"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Observations;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        foreach (var (id, observation) in draft.Observed.Under(Rule))
        {
            if (draft.Tree.TryGetBlock(id, out var block) && EndsHere(draft.Tree, block))
                yield return observation.At(block.Span.Start);
        }
    }

    // A sentence that a page break or a hard line break cut in two goes on in a block that is not indented as this one is.
    private static bool EndsHere(DraftTree tree, BlockSyntax block)
    {
        for (var i = block.Index + 1; i < tree.BlockCount; i++)
        {
            var next = tree.GetBlock(i);
            if (next.Kind == BlockKind.Chrome)
                return false;
            if (next.Kind == BlockKind.Blank)
                continue;
            return !next.IsProse || IsIndented(next) || !IsIndented(block) || OpensAnew(next);
        }

        return true;
    }

    private static bool IsIndented(BlockSyntax block) => !block.Text.IsEmpty && (char.IsWhiteSpace(block.Text[0]) || block.Text[0] is '\uFEFF' or '&');

    // A marker, or a topic sentence (段首小标题): no sentence goes on so, however the draft indents.
    private static bool OpensAnew(BlockSyntax block) =>
        block.AnchorCount > 0 && block.GetAnchor(0) is { ReadingStart: 0 } anchor && (anchor.Marker.Scheme != MarkerScheme.None || anchor.Kind is AnchorKind.Topic or AnchorKind.Heading);
}

using System.Collections.Immutable;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis.Ignores;

/// <summary>Takes out the findings that a comment in the draft has passed over, and reports the comments that pass over nothing (HG9002).</summary>
internal static class IgnoreFilter
{
    /// <summary>The findings that remain. A comment counts for its own paragraph, or for the next one where it stands alone.</summary>
    public static void Apply(AnalysisParts draft, ImmutableArray<Finding>.Builder findings)
    {
        var comments = draft.Observations.Blocks.SelectMany(static pair => pair.Value.Ignores).ToList();
        foreach (var comment in comments)
        {
            if (Target(draft.Tree, comment.Place.Block) is not { } target)
                continue;
            var before = findings.Count;
            for (var i = findings.Count - 1; i >= 0; i--)
            {
                if (findings[i].Rule == comment.Rule && findings[i].Span.Start < target.End && findings[i].Span.End > target.Start)
                    findings.RemoveAt(i);
            }

            if (findings.Count == before)
                findings.Add(UnusedIgnoreRule.Report(comment, comment.Place.In(draft.Tree)));
        }
    }

    private static TextSpan? Target(DraftTree tree, BlockId id)
    {
        if (!tree.TryGetBlock(id, out var block))
            return null;
        if (block.IsProse)
            return block.Span;
        for (var i = block.Index + 1; i < tree.BlockCount; i++)
        {
            var next = tree.GetBlock(i);
            if (next.IsProse)
                return next.Span;
        }

        return block.Span;
    }
}

using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Fixes;

/// <summary>The corrections that can't change what a draft says, again and again until there are none left.</summary>
public static class FormFixing
{
    /// <summary>Each round settles at least one finding and none makes another; a draft that needs more rounds is left as the last one found it.</summary>
    private const int MaxRounds = 8;

    /// <summary>The edits, disjoint and in ascending order, in the coordinates of <paramref name="draft"/>.</summary>
    /// <param name="draft">What is corrected.</param>
    /// <param name="takes">Whether the corrections of a finding are taken.</param>
    /// <param name="within">Takes only corrections that lie wholly in here; null for the whole draft.</param>
    /// <param name="cancellationToken">Ends the work between two rounds.</param>
    public static ImmutableArray<TextChange> Edits(DraftAnalysis draft, Func<Finding, bool> takes, TextSpan? within, CancellationToken cancellationToken)
    {
        var composed = new ComposedEdits(draft.Tree.Length);
        var analysis = draft;
        for (var round = 0; round < MaxRounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var edits = FixAll.Edits([.. analysis.Findings.Where(finding => takes(finding) && LiesIn(finding, within))]);
            if (edits.IsEmpty)
                break;
            composed.Apply(edits);
            if (within is { } range)
                within = range with { Length = range.Length + edits.Sum(static edit => edit.NewText.Length - edit.Span.Length) };

            // From the last to the first, so that each stands where the analysis saw it.
            analysis = analysis.WithTree(analysis.Tree.WithChanges([.. edits.Reverse()]));
        }

        return composed.ToEdits(draft.Tree);
    }

    private static bool LiesIn(Finding finding, TextSpan? within) =>
        finding.Fixes.FirstOrDefault(static fix => fix.Kind == FixKind.FormOnly) is { } fix
        && (within is not { } range || fix.Edits.All(edit => range.Contains(edit.Span)));
}

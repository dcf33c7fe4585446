using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// Formats a draft: the corrections that can't change what it says, again and again until there are none left. Markers of sections and lists stay as they
/// are, also where their numbers are wrong: that is what a writer must see.
/// </summary>
internal static class DraftFormatting
{
    /// <summary>Each round settles at least one finding and none makes another; a draft that needs more rounds is left as the last one found it.</summary>
    private const int MaxRounds = 8;

    /// <summary>The rules of structure: what they would change is markers and the lines that these open.</summary>
    private const string Structure = "HG1";

    /// <summary>The edits for all of a draft, or for those corrections that lie wholly in <paramref name="within"/>.</summary>
    public static ImmutableArray<TextChange> Edits(DraftAnalysis draft, TextSpan? within, CancellationToken cancellationToken)
    {
        var composed = new ComposedEdits(draft.Tree.Length);
        var analysis = draft;
        for (var round = 0; round < MaxRounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var edits = FixAll.Edits([.. analysis.Findings.Where(finding => Applies(finding, within))]);
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

    private static bool Applies(Finding finding, TextSpan? within) =>
        !finding.Rule.StartsWith(Structure, StringComparison.Ordinal)
        && finding.Fixes.FirstOrDefault(static fix => fix.Kind == FixKind.FormOnly) is { } fix
        && (within is not { } range || fix.Edits.All(edit => range.Contains(edit.Span)));
}

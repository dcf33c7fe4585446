using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Fixes;

/// <summary>Every fix that changes form only, at once: those that need no decision of the writer.</summary>
public static class FixAll
{
    /// <summary>Whether there is anything to fix so.</summary>
    public static bool IsOffered(ImmutableArray<Finding> findings) => findings.Any(finding => FormFix(finding) is not null);

    /// <summary>
    /// The edits, disjoint and in ascending order. A fix is taken whole or not at all: one that overlaps what was taken before waits for the
    /// next time, unless it is made of the same edits.
    /// </summary>
    public static ImmutableArray<TextChange> Edits(ImmutableArray<Finding> findings)
    {
        var taken = new SortedDictionary<int, TextChange>();
        foreach (var finding in findings)
        {
            if (FormFix(finding) is not { } fix || !fix.Edits.All(edit => Fits(taken, edit)))
                continue;
            foreach (var edit in fix.Edits)
                taken[edit.Span.Start] = edit;
        }

        return [.. taken.Values];
    }

    private static Fix? FormFix(Finding finding) => finding.Fixes.FirstOrDefault(fix => fix.Kind == FixKind.FormOnly);

    private static bool Fits(SortedDictionary<int, TextChange> taken, TextChange edit)
    {
        foreach (var (start, other) in taken)
        {
            if (start > edit.Span.End)
                break;
            if (other != edit && other.Span.End >= edit.Span.Start)
                return false;
        }

        return true;
    }
}

using System.Collections.Immutable;
using Hegao.Analysis;

namespace Hegao.Workspace;

/// <summary>The findings of an open document as an editor underlines them, without fixes.</summary>
/// <param name="Findings">In reading order, <see cref="DraftAnalysis.MaxShown"/> at most with the notice about the rest.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="FirstMissing">The first one that is not shown, or null.</param>
public readonly record struct ShownFindings(ImmutableArray<Finding> Findings, int Count, Finding? FirstMissing)
{
    /// <summary>The findings of a version in their places in its tree.</summary>
    internal static ShownFindings Of(DraftAnalysis analysis)
    {
        var live = analysis.Shown;
        var findings = ImmutableArray.CreateBuilder<Finding>(live.Shown.Length);
        foreach (var finding in live.Shown)
        {
            if (finding.StandsIn(analysis.Tree))
                findings.Add(finding.In(analysis.Tree));
        }

        return new(findings.DrainToImmutable(), live.Count, live.FirstMissing is { } missing && missing.StandsIn(analysis.Tree) ? missing.In(analysis.Tree) : null);
    }
}

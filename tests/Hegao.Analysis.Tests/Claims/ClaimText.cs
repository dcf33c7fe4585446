using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Claims;

/// <summary>Claims in a form that reads as a table: indicator, amount, facet, direction, status, bound, period.</summary>
internal static class ClaimText
{
    /// <summary>The claims of <paramref name="draft"/>, one a line: <c>指标 = 12家 Level</c>, with what is not the usual behind it.</summary>
    public static string[] Of(string draft, DraftFormat format = DraftFormat.PlainText)
    {
        var tree = DraftTree.Parse(draft, format);
        return [.. DraftAnalysis.Create(tree).Claims.Select(claim => $"{claim.Indicator} = {tree.GetText(claim.Span)} {claim.Facet}{(claim.Direction == ClaimDirection.None ? "" : $" {claim.Direction}")}{(claim.Bound == BoundKind.None ? "" : $" {claim.Bound}")}")];
    }
}

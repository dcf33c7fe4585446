using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Facts;

/// <summary>The rows of a facts table to be filled in, made from what a draft states.</summary>
public static class FactTemplate
{
    /// <summary>One row for each figure that the draft states, without its value, in reading order; and what the draft says there.</summary>
    /// <param name="analysis">The draft.</param>
    /// <param name="all">Whether indicators that the lexicon does not know get a row too.</param>
    public static IEnumerable<(FactRow Row, string Stated)> Rows(DraftAnalysis analysis, bool all)
    {
        var parts = analysis.Parts;
        var matching = new FactMatching(parts);
        var seen = new HashSet<FactRow>();
        foreach (var block in parts.Tree.Blocks)
        {
            foreach (var claim in parts.Ledger.In(block.Id).ToArray())
            {
                var known = parts.Options.Vocabulary.Indicators.TryFind(claim.Key, out _);
                if (!IsStated(claim) || !(known || all))
                    continue;
                var row = new FactRow(
                    known ? claim.Key : claim.Indicator,
                    claim.Fact.Owner ?? (parts.Ledger.Region.IsOwn(claim.Fact.Region) ? null : claim.Fact.Region) ?? string.Empty,
                    Written(claim.Period ?? string.Empty),
                    string.Empty,
                    claim.Unit.Length > 0 ? claim.Unit : claim.BaseUnit,
                    matching.BasisOf(claim.Basis, claim) ?? claim.Against ?? string.Empty,
                    claim.Facet == Facet.Growth ? "增速" : "总量",
                    claim.Status == ClaimStatus.Target ? "目标数" : "完成数");
                if (seen.Add(row))
                    yield return (row, (claim.Direction == ClaimDirection.Down ? "下降" : string.Empty) + parts.Tree.GetText(claim.SpanIn(parts.Tree)));
            }
        }
    }

    /// <summary>Whether a claim states a level or a growth of a known period that a table could hold.</summary>
    internal static bool IsStated(PlacedClaim claim) =>
        claim is { Facet: Facet.Level or Facet.Growth, Period: not null, IsVague: false, Whole: null } && !claim.Fact.IsSpelledOut && !(claim.Fact.IsCumulative && claim.Against is null)
        && claim.Key.Length > 1 && claim.BaseUnit.Length > 0;

    // 2024年; other periods as they are.
    private static string Written(string period) => period.Length == 4 ? period + "年" : period.Contains('/', StringComparison.Ordinal) && period.Length == 15 ? $"{period[..4]}年{int.Parse(period.AsSpan(5, 2), System.Globalization.CultureInfo.InvariantCulture)}-{int.Parse(period.AsSpan(13, 2), System.Globalization.CultureInfo.InvariantCulture)}月" : period;
}

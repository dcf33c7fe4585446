using System.Collections.Immutable;
using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Facts;

/// <summary>A fact with the claims that are of it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Claims">The claims in reading order, each with what came of the comparison; none where the draft never uses the fact.</param>
public sealed record FactUse(Fact Fact, ImmutableArray<(Claim Claim, CheckOutcome Outcome)> Claims);

/// <summary>Which facts a draft uses, and which of its figures have none.</summary>
/// <param name="Uses">The facts in the order of their files.</param>
/// <param name="Without">The claims of its own place that state a level or a growth of a known period and that no fact is of, in reading order.</param>
public sealed record FactCoverage(ImmutableArray<FactUse> Uses, ImmutableArray<Claim> Without)
{
    /// <summary>Reads the coverage of <paramref name="analysis"/>; O(claims + facts).</summary>
    public static FactCoverage Of(DraftAnalysis analysis)
    {
        var parts = analysis.Parts;
        var matching = new FactMatching(parts);
        var covered = new HashSet<PlacedClaim>(ReferenceEqualityComparer.Instance);
        var uses = ImmutableArray.CreateBuilder<FactUse>();
        foreach (var fact in parts.Options.Facts.All)
        {
            var claims = matching.Claims(fact);
            covered.UnionWith(claims.Select(static one => one.Claim));
            uses.Add(new(fact, [.. claims.Select(one => (one.Claim.In(parts.Tree), one.Outcome))]));
        }

        var without = ImmutableArray.CreateBuilder<Claim>();
        foreach (var block in parts.Tree.Blocks)
        {
            foreach (var claim in parts.Ledger.In(block.Id))
            {
                if (FactTemplate.IsStated(claim) && !covered.Contains(claim))
                    without.Add(claim.In(parts.Tree));
            }
        }

        return new(uses.ToImmutable(), without.ToImmutable());
    }
}

using System.Collections.Immutable;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Glossaries;
using Hegao.Analysis.Outlining;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>
/// What a draft means: outline, glossary, claims, checks and findings of one tree. Immutable; every part is computed when first asked for, once,
/// and what an edit did not touch is taken over from the analysis before it.
/// </summary>
public sealed class DraftAnalysis
{
    private readonly AnalysisParts parts;
    private readonly Lazy<DraftOutline> outline;
    private readonly Lazy<Glossary> glossary;
    private readonly Lazy<DraftReview> review;
    private readonly Lazy<ImmutableArray<Check>> checks;
    private readonly Lazy<ImmutableArray<Claim>> claims;
    private readonly Lazy<ImmutableArray<NumberReading>> numbers;

    private DraftAnalysis(AnalysisParts parts)
    {
        this.parts = parts;
        outline = new(() => parts.Outline.Place(parts.Tree));
        glossary = new(() => parts.Glossary.Place(parts.Tree));
        review = new(() => RuleRunner.Run(parts));
        checks = new(() => RuleRunner.AllChecks(parts, review.Value));
        claims = new(() => [.. parts.Ledger.Claims.Select(static placed => placed.Claim)]);
        numbers = new(() => ClaimPlacer.Numbers(parts.Tree));
    }

    /// <summary>The tree that was analysed.</summary>
    public DraftTree Tree => parts.Tree;

    /// <summary>The outline.</summary>
    public DraftOutline Outline => outline.Value;

    /// <summary>The glossary; without entries where the draft has none.</summary>
    public Glossary Glossary => glossary.Value;

    /// <summary>All claims in reading order.</summary>
    public ImmutableArray<Claim> Claims => claims.Value;

    /// <summary>All runs of digits in reading order, with what each was read as.</summary>
    public ImmutableArray<NumberReading> Numbers => numbers.Value;

    /// <summary>All findings in reading order.</summary>
    public ImmutableArray<Finding> Findings => review.Value.Findings;

    /// <summary>Everything that was verified, in reading order: each comparison once.</summary>
    public ImmutableArray<Check> Checks => checks.Value;

    /// <summary>Analyses <paramref name="tree"/> from scratch.</summary>
    public static DraftAnalysis Create(DraftTree tree) => new(AnalysisParts.Create(tree));

    /// <summary>The analysis of <paramref name="tree"/>, which came from <see cref="Tree"/> by edits: what these did not touch is shared.</summary>
    public DraftAnalysis WithTree(DraftTree tree) => ReferenceEquals(tree, Tree) ? this : new(parts.WithTree(tree));
}

using System.Collections.Immutable;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Glossaries;
using Hegao.Analysis.Ledgers;
using Hegao.Analysis.Outlining;
using Hegao.Analysis.Reviews;
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

    private readonly Lock reviewing = new();
    private DraftAnalysis? predecessor;
    private LiveReview? live;
    private LiveFindings? shown;

    private DraftAnalysis(AnalysisParts parts, DraftAnalysis? predecessor)
    {
        this.predecessor = predecessor;
        this.parts = parts;
        outline = new(() => parts.Outline.Place(parts.Tree));
        glossary = new(() => parts.Glossary.Place(parts.Tree));
        review = new(() => RuleRunner.Run(parts));
        checks = new(() => RuleRunner.AllChecks(parts, review.Value));
        claims = new(ReadClaims);
        numbers = new(() => ClaimPlacer.Numbers(parts.Tree, parts.Options.Vocabulary));
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

    /// <summary>Its parts by block names.</summary>
    internal AnalysisParts Parts => parts;

    /// <summary>The claims by indicator, with what only their blocks know of them.</summary>
    internal IndicatorLedger Ledger => parts.Ledger;

    /// <summary>The outline by block names.</summary>
    internal OutlineModel OutlineModel => parts.Outline;

    /// <summary>The glossary by block names.</summary>
    internal GlossaryModel GlossaryModel => parts.Glossary;

    /// <summary>The settings that it was analysed with.</summary>
    public AnalysisOptions Options => parts.Options;

    /// <summary>The ignores of <see cref="Options"/> that pass over nothing here and whose rule is not switched off.</summary>
    public ImmutableArray<IgnoreRequest> UnusedIgnores => review.Value.UnusedIgnores;

    /// <summary>Analyses <paramref name="tree"/> from scratch, without settings.</summary>
    public static DraftAnalysis Create(DraftTree tree) => Create(tree, AnalysisOptions.Default);

    /// <summary>Analyses <paramref name="tree"/> from scratch. What was read of its blocks in the same vocabulary is not read again.</summary>
    public static DraftAnalysis Create(DraftTree tree, AnalysisOptions options) => new(AnalysisParts.Create(tree, options), null);

    /// <summary>The analysis of <paramref name="tree"/>, which came from <see cref="Tree"/> by edits, with the same options: what these did not touch is shared.</summary>
    public DraftAnalysis WithTree(DraftTree tree) => ReferenceEquals(tree, Tree) ? this : new(parts.WithTree(tree), this);

    /// <summary>How many findings an editor is shown at most.</summary>
    public const int MaxShown = 1000;

    /// <summary>
    /// The findings as an editor underlines them, made from those of the version before at the cost of what changed. In a long draft the rules that
    /// read all of it may still say what they said of an earlier version: <see cref="CompleteShown"/> runs them.
    /// </summary>
    public LiveFindings Shown
    {
        get
        {
            lock (reviewing)
            {
                if (shown is not { } known)
                    shown = known = Review().Select(MaxShown);
                return known;
            }
        }
    }

    /// <summary>Brings the claims and the ledger behind <see cref="Shown"/> up to date and runs no rule yet: what an edit costs before its findings.</summary>
    public void PrepareLedger()
    {
        lock (reviewing)
        {
            if (shown is null)
                Review();
        }
    }

    /// <summary>Whether <see cref="Shown"/> lacks the newest word of rules that read the whole of a long draft, and this version can still be completed.</summary>
    public bool IsShownIncomplete
    {
        get
        {
            lock (reviewing)
                return live is { HasDeferred: true };
        }
    }

    /// <summary>Runs the rules that were put off and returns all that is shown.</summary>
    public LiveFindings CompleteShown()
    {
        lock (reviewing)
        {
            if (live is { HasDeferred: true } review)
            {
                review.RunDeferred();
                shown = review.Select(MaxShown);
            }
        }

        return Shown;
    }

    // A review that is carried from version to version has them already, at the cost of what changed.
    private ImmutableArray<Claim> ReadClaims()
    {
        lock (reviewing)
        {
            live ??= Carry(predecessor);
            predecessor = null;
            if (live is not null)
                return live.Claims;
        }

        return parts.Ledger.ClaimsIn(Tree);
    }

    private LiveReview Review()
    {
        live ??= Carry(predecessor) ?? LiveReview.Create(parts);
        predecessor = null;
        return live;
    }

    private LiveReview? Carry(DraftAnalysis? from)
    {
        if (from is null)
            return null;
        LiveReview? review;
        lock (from.reviewing)
            (review, from.live) = (from.live, null);
        return review is not null && ReferenceEquals(review.Tree, from.Tree) && review.TryUpdate(parts) ? review : null;
    }
}

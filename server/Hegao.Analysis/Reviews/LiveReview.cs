using System.Collections.Immutable;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Ignores;
using Hegao.Analysis.Ledgers;
using Hegao.Analysis.Outlining;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis.Reviews;

/// <summary>
/// The findings of a draft while somebody types. It belongs to one version at a time and is carried on to the next, which then owns it: an edit
/// runs the units whose blocks, indicators or other readings it touched, and leaves the answers of all others as they are. Not thread-safe.
/// </summary>
internal sealed class LiveReview
{
    private readonly IndicatorLedger ledger;
    private readonly LiveObservations observations = new();
    private readonly BlockSurroundings surroundings;
    private readonly FindingStore findings = new();
    private readonly Dictionary<ReviewUnit, ReviewAnswer> answers = [];
    private readonly Dictionary<string, HashSet<ReviewUnit>> readers = new(StringComparer.Ordinal);
    private readonly HashSet<BlockId> ignoring = [];
    private readonly HashSet<ReviewUnit> dirty = [];
    private readonly HashSet<ReviewUnit> deferred = [];
    private readonly HashSet<string> reads = new(StringComparer.Ordinal);
    private SectionContexts sections;
    private AnalysisParts draft;
    private UnseenEdit? unseen;
    private bool hasDeferred;
    private bool mayDefer;

    private LiveReview(AnalysisParts parts)
    {
        ledger = IndicatorLedger.Empty(parts.Outline);
        surroundings = new(parts.Options.Vocabulary);
        (draft, sections) = (parts.Live(ledger, observations), SectionContexts.Of(parts.Tree, parts.Outline));
    }

    /// <summary>The tree whose findings these are.</summary>
    public DraftTree Tree => draft.Tree;

    /// <summary>All claims in reading order.</summary>
    public ImmutableArray<Claim> Claims => ledger.ClaimsIn(Tree);

    /// <summary>Whether rules that a long draft puts off have not run on this version, once its findings were asked for.</summary>
    public bool HasDeferred => hasDeferred;

    /// <summary>Reviews a draft from scratch.</summary>
    public static LiveReview Create(AnalysisParts parts)
    {
        var review = new LiveReview(parts);
        foreach (var block in parts.Tree.Blocks)
            review.surroundings.Add(block);
        foreach (var block in parts.Tree.Blocks)
            review.Place(block);
        review.ledger.FindRegion();
        review.unseen = new(0, parts.Tree.BlockCount);
        foreach (var (key, _) in review.ledger.Indicators)
            review.dirty.Add(ReviewUnit.Of(key));
        for (var rule = 0; rule < RuleCatalogue.DraftRules.Length; rule++)
            review.dirty.Add(ReviewUnit.Of(rule));
        return review;
    }

    /// <summary>
    /// Goes on to <paramref name="next"/>, whose tree was made from this one's by one update: brings claims and ledger up to date and notes which
    /// units are to be run. What paragraph rules see in the new blocks is looked at when findings are asked for.
    /// </summary>
    /// <returns>False where that would cost as much as beginning anew.</returns>
    public bool TryUpdate(AnalysisParts next)
    {
        var (before, tree) = (draft.Tree, next.Tree);
        if (tree.Update is not { Relabelled: false } update || update.OldCount + update.NewCount > (before.BlockCount / 4) + 64)
            return false;
        var outlineChanged = !ReferenceEquals(next.Outline, draft.Outline);
        var glossaryChanged = !next.Glossary.HasSameEntriesAndUses(draft.Glossary);
        var region = ledger.Region;

        // What blocks say of the meeting's year rests on the title.
        if (outlineChanged && MeetingOf(next) != MeetingOf(draft))
            return false;
        See();
        observations.Forget();
        var marks = observations.FullWidthMarks;
        var (anchors, tables) = (false, false);
        for (var i = update.First; i < update.First + update.OldCount; i++)
        {
            var block = before.GetBlock(i);
            anchors |= draft.Outline.HasSectionIn(block.Id);
            tables |= block.Kind == BlockKind.TableRow;
        }

        // What held behind the edit, and what holds there now: where these differ the blocks behind it are placed anew.
        var last = update.First + update.OldCount - 1;
        var heldBefore = last < 0 ? default : surroundings.Behind(before.GetBlock(last).Id);
        for (var i = update.First; i < update.First + update.OldCount; i++)
            TakeOut(before.GetBlock(i));
        draft = next.Live(ledger, observations);
        var sectionsBefore = sections;
        if (outlineChanged)
        {
            sections = sections.Update(tree, next.Outline);
            ledger.SetPlace(next.Outline.Title?.Place);
        }

        for (var i = update.First; i < update.First + update.NewCount; i++)
            surroundings.Add(tree.GetBlock(i));
        for (var i = update.First; i < update.First + update.NewCount; i++)
        {
            var block = tree.GetBlock(i);
            anchors |= next.Outline.HasSectionIn(block.Id);
            tables |= block.Kind == BlockKind.TableRow;
            Place(block);
        }

        var behind = update.First + update.NewCount;
        if (outlineChanged && sections.Difference(sectionsBefore) is var (from, to))
            PlaceBetween(from, to, update);
        PlaceBehind(behind, heldBefore);
        ledger.FindRegion();
        unseen = new(update.First, update.NewCount, marks, outlineChanged || anchors, glossaryChanged, tables);
        return ledger.Region == region;
    }

    // Takes note of what the paragraph rules see in the new blocks, and which rules that touches.
    private void See()
    {
        if (unseen is not { } edit)
            return;
        unseen = null;
        for (var i = edit.First; i < edit.First + edit.Count; i++)
            TakeIn(Tree.GetBlock(i));
        if (edit.MarksBefore is not { } marks)
            return;
        TouchBefore(edit.First);
        MarkRules(edit.Outline, edit.Outline || IsBeforeSection(edit.First + edit.Count), edit.Glossary, edit.Tables, observations.FullWidthMarks != marks);
    }

    /// <summary>Runs the rules that were put off.</summary>
    public void RunDeferred()
    {
        RunDirty();
        hasDeferred = false;
        foreach (var unit in deferred)
            Run(unit);
        deferred.Clear();
        for (var rule = 0; rule < RuleCatalogue.DraftRules.Length; rule++)
        {
            if ((RuleCatalogue.DraftRules[rule].Reads & (RuleReads.Deferrable | RuleReads.Outline)) != 0)
                Run(ReviewUnit.Of(rule));
        }
    }

    /// <summary>The most severe findings, no more than <paramref name="limit"/>, in reading order, and how many there are in all.</summary>
    public LiveFindings Select(int limit)
    {
        RunDirty();
        if (ignoring.Count == 0 && draft.Options.Ignores.IsEmpty && draft.Options.IgnoredTerms.IsEmpty)
            return findings.Select(limit);

        // Comments that pass over a place are few and drafts with them short: there all findings are looked at.
        var all = ImmutableArray.CreateBuilder<Finding>(findings.Count);
        all.AddRange(findings.All.Select(finding => finding.In(Tree)));
        var unused = IgnoreFilter.Apply(draft, all);
        SeveritySetting.Apply(draft.Options, all);
        var store = new FindingStore();
        store.Add([.. all.Select(finding => new LocatedFinding(finding, Tree))]);
        return store.Select(limit) with { UnusedIgnores = unused };
    }

    private static (int? Year, string? Meeting) MeetingOf(AnalysisParts parts) => parts.Outline.Title?.Locate(parts.Tree) is { } title ? (title.Year, title.Meeting) : default;

    // Puts in what the paragraph rules see in a new block; its own unit is to be run.
    private void TakeIn(BlockSyntax block)
    {
        var facts = BlockFacts.Of(block, draft.Options.Vocabulary);
        observations.Add(block.Id, facts);
        if (facts.Ignores.Count > 0)
            ignoring.Add(block.Id);
        if (facts.MayReport)
            dirty.Add(ReviewUnit.Of(block.Id));
    }

    private void TakeOut(BlockSyntax block)
    {
        var facts = BlockFacts.Of(block, draft.Options.Vocabulary);
        observations.Remove(block.Id, facts);
        ignoring.Remove(block.Id);
        surroundings.Remove(block.Id);
        SetClaims(block.Id, []);
        Forget(ReviewUnit.Of(block.Id));
    }

    private void Place(BlockSyntax block) => SetClaims(block.Id, new ClaimPlacer(sections, surroundings, draft.Options.Vocabulary).Place(block));

    private void SetClaims(BlockId block, PlacedClaim[] claims)
    {
        var old = ledger.In(block);
        if (claims.Length == 0 && old.IsEmpty)
            return;
        foreach (var claim in old)
            MarkKey(claim.Key);
        foreach (var claim in claims)
            MarkKey(claim.Key);
        ledger.Set(block, claims);
    }

    private void MarkKey(string key)
    {
        dirty.Add(ReviewUnit.Of(key));
        if (readers.TryGetValue(key, out var units))
            dirty.UnionWith(units);
    }

    // The years or the table's header that hold behind the edit changed: the blocks there are placed anew up to where something else begins to hold.
    private void PlaceBehind(int behind, (YearScope Years, Tables.TableHeader? Header) before)
    {
        if (behind >= Tree.BlockCount)
            return;
        var now = behind == 0 ? default : surroundings.Behind(Tree.GetBlock(behind - 1).Id);
        if (now.Years == before.Years && ReferenceEquals(now.Header, before.Header))
            return;
        foreach (var block in Tree.BlocksFrom(behind))
        {
            var here = surroundings.Behind(block.Id);
            var yearsEnd = here.Years != now.Years || BlockReading.Of(block, draft.Options.Vocabulary).Years != YearScope.None || sections.PartOf(block.Id) is { } part && part == block.Id;
            if (yearsEnd && (block.Kind != BlockKind.TableRow || ReferenceEquals(now.Header, before.Header) || !ReferenceEquals(here.Header, now.Header)))
                return;
            PlaceAgain(block);
        }
    }

    // Another outline: the blocks whose claims stand in another context, or under other years, are placed anew.
    private void PlaceBetween(BlockId? from, BlockId? to, DraftTreeUpdate update)
    {
        var placer = new ClaimPlacer(sections, surroundings, draft.Options.Vocabulary);
        var first = from is not { } id ? 0 : Tree.TryGetBlock(id, out var start) ? start.Index : update.First;
        foreach (var block in Tree.BlocksFrom(first))
        {
            if (to is { } last && last < block.Id)
                return;
            var old = ledger.In(block.Id);
            if (old.IsEmpty || (block.Index >= update.First && block.Index < update.First + update.NewCount))
                continue;
            if (!placer.Stands(block, old))
                PlaceAgain(block);
        }
    }

    private void PlaceAgain(BlockSyntax block)
    {
        if (BlockReading.Of(block, draft.Options.Vocabulary).Numbers.Count == 0)
            return;
        Place(block);
        if (BlockFacts.Of(block, draft.Options.Vocabulary).OpenChecks.Count > 0)
            dirty.Add(ReviewUnit.Of(block.Id));
    }

    // Rules that decide on an observation look on the next block that is not blank.
    private void TouchBefore(int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            var block = Tree.GetBlock(i);
            observations.Touch(BlockFacts.Of(block, draft.Options.Vocabulary));
            if (block.Kind != BlockKind.Blank)
                return;
        }
    }

    private bool IsBeforeSection(int behind)
    {
        for (var i = behind; i < Tree.BlockCount; i++)
        {
            var block = Tree.GetBlock(i);
            if (draft.Outline.HasSectionIn(block.Id))
                return true;
            if (block.IsProse)
                return false;
        }

        return false;
    }

    private void MarkRules(bool outline, bool beforeSections, bool glossary, bool tables, bool marks)
    {
        mayDefer = Tree.Length > LongDraft;
        var manySections = draft.Outline.Entries.Length > ManySections;
        for (var i = 0; i < RuleCatalogue.DraftRules.Length; i++)
        {
            var rule = RuleCatalogue.DraftRules[i];
            if (rule is IIndicatorRule)
                continue;
            // Where the rules of the outline wait, so does the question whether its numbers have gaps.
            var reads = rule.Reads;
            var waits = mayDefer && (reads.HasFlag(RuleReads.Deferrable) || (manySections && reads.HasFlag(RuleReads.Outline)));
            var isTouched = reads.HasFlag(RuleReads.Everything)
                || (reads.HasFlag(RuleReads.Outline) && outline)
                || (reads.HasFlag(RuleReads.BeforeSections) && beforeSections)
                || (reads.HasFlag(RuleReads.NumberGaps) && (waits || draft.Outline.HasGaps))
                || (reads.HasFlag(RuleReads.Glossary) && glossary)
                || (reads.HasFlag(RuleReads.Tables) && tables)
                || (reads.HasFlag(RuleReads.FullWidthMarks) && marks)
                || (reads.HasFlag(RuleReads.Observations) && observations.Touched.Contains(rule.Descriptor));
            if (!isTouched)
                continue;
            if (waits)
                hasDeferred = true;
            else
                dirty.Add(ReviewUnit.Of(i));
        }
    }

    private void RunDirty()
    {
        See();
        foreach (var unit in dirty)
        {
            if (!mayDefer || unit.Key is not { } key || ledger.CountOf(key) <= CommonIndicator)
                Run(unit);
            else
                deferred.Add(unit);
        }

        hasDeferred |= deferred.Count > 0;
        dirty.Clear();
    }

    // A rule that is off unless the settings ask for it is not run.
    private bool IsOff(IDraftRule rule) => rule.Descriptor.DefaultSeverity == Severity.Off && draft.Options.IsOff(rule.Descriptor);

    private void Run(ReviewUnit unit)
    {
        reads.Clear();
        ledger.Reads = reads;
        var found = new List<LocatedFinding>();
        if (unit.Key is { } key)
            RunIndicator(key, found);
        else if (unit.Rule >= 0)
            Add(RuleCatalogue.DraftRules[unit.Rule] is IIndicatorRule || IsOff(RuleCatalogue.DraftRules[unit.Rule]) ? [] : RuleCatalogue.DraftRules[unit.Rule].Check(draft), found);
        else if (Tree.TryGetBlock(unit.Block, out var block))
            RunBlock(block, found);
        ledger.Reads = null;
        if (unit.Rule >= 0)
            reads.Clear();

        // Most often the answer is the same: then nothing in the store moves.
        if (answers.TryGetValue(unit, out var before) && before.Is(found, reads))
            return;
        Forget(unit);
        if (found.Count == 0 && reads.Count == 0)
            return;
        findings.Add(found);
        answers[unit] = new(found, [.. reads]);
        foreach (var read in reads)
        {
            if (!readers.TryGetValue(read, out var units))
                readers.Add(read, units = []);
            units.Add(unit);
        }
    }

    private void Forget(ReviewUnit unit)
    {
        if (!answers.Remove(unit, out var answer))
            return;
        findings.Remove(answer.Findings);
        foreach (var read in answer.Reads)
        {
            if (readers.TryGetValue(read, out var units) && units.Remove(unit) && units.Count == 0)
                readers.Remove(read);
        }
    }

    private void RunIndicator(string key, List<LocatedFinding> found)
    {
        foreach (var rule in RuleCatalogue.DraftRules)
        {
            if (rule is IIndicatorRule indicatorRule)
                Add(indicatorRule.Verify(draft, key).Select(static check => check.Finding).OfType<Finding>(), found);
        }

        // Its own claims are why it runs.
        reads.Remove(key);
    }

    private void RunBlock(BlockSyntax block, List<LocatedFinding> found)
    {
        var facts = BlockFacts.Of(block, draft.Options.Vocabulary);
        Add(facts.FindingsAt(block.Span.Start), found);
        foreach (var open in facts.OpenChecks)
        {
            if (open.Close(draft, block)?.Finding is { } finding)
                Add(finding, found);
        }
    }

    // What is switched off is not kept: a comment that passes over it is not reported as unused.
    private void Add(Finding finding, List<LocatedFinding> found)
    {
        var severity = draft.Options.SeverityOf(finding.Rule, finding.Severity);
        if (severity != Severity.Off)
            found.Add(new(severity == finding.Severity ? finding : finding with { Severity = severity }, Tree));
    }

    private void Add(IEnumerable<Finding> from, List<LocatedFinding> found)
    {
        foreach (var finding in from)
            Add(finding, found);
    }

    /// <summary>An edit whose blocks the paragraph rules have not seen yet, and what of it touches which rules.</summary>
    /// <param name="First">Number of its first block.</param>
    /// <param name="Count">Its blocks.</param>
    /// <param name="MarksBefore">Full-width marks of the draft before; null where all is new.</param>
    /// <param name="Outline">Whether a section came, went or stands in the blocks.</param>
    /// <param name="Glossary">Whether the glossary or its uses changed.</param>
    /// <param name="Tables">Whether rows of a table changed.</param>
    private readonly record struct UnseenEdit(int First, int Count, int? MarksBefore = null, bool Outline = false, bool Glossary = false, bool Tables = false);

    /// <summary>In a draft of more UTF-16 code units the rules that read all of it wait until the writer pauses.</summary>
    private const int LongDraft = 100_000;

    /// <summary>In such a draft with more sections the rules that read the outline wait too: they go over all of it.</summary>
    private const int ManySections = 1000;

    /// <summary>In such a draft an indicator with more claims waits too: no single report has one, many reports in one file have.</summary>
    private const int CommonIndicator = 64;
}

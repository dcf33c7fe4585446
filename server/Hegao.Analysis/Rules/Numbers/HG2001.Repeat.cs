using System.Collections.Immutable;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2001: one indicator, period, region, status, basis and comparison base with two values that cannot be the same; HG2010 where they differ by
/// a power of ten. An indicator of the lexicon is compared over the whole draft, another one inside its section.
/// </summary>
internal sealed class RepeatRule : IIndicatorRule
{
    internal static readonly RuleDescriptor Rule = new("HG2001", new("同一指标前后数值不一致", "One indicator with two values"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    private readonly record struct Sameness(Facet Facet, string Period, ClaimStatus Status, string BaseUnit, string? Basis, string? Against, string? Region, string? Whole, string? Owner, bool IsCumulative, bool IsVague, SectionPlace Scope);

    // 签约项目 of two topics are two things.
    private readonly record struct SectionPlace(BlockId Block, int Anchor);

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        var claims = draft.Ledger.Of(key);

        if (claims.Count < 2)
            yield break;
        var known = draft.Options.Vocabulary.Indicators.TryFind(key, out _);
        foreach (var check in Evident(draft, key, known, claims))
            yield return check;

        // 总投资, 产值 by themselves say nothing of whose they are.
        if (key.Length < MinName || (Cues.TryFind(key, out var cue) && cue.Is(CueKinds.Carrier)))
            yield break;
        if (!known && key.Contains('、'))
            yield break;
        var isName = key.Length >= (known ? IsCount(claims[0], draft.Options.Vocabulary) ? MinCount : 0 : MinUnknown);
        foreach (var group in claims.Where(IsComparable).GroupBy(claim => KeyOf(draft, claim, known)))
        {
            foreach (var check in Compare(draft, key, [.. group], isName, known))
                yield return check;
        }
    }

    // Pairs that are slips by their looks, whatever the words around them say of owner and section.
    private static IEnumerable<Check> Evident(AnalysisParts draft, string key, bool known, IReadOnlyList<PlacedClaim> claims)
    {
        var evidence = new RepeatEvidence(draft);
        for (var i = 1; i < claims.Count && i < MaxCompared; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (claim, reference) = (claims[i], claims[j]);
                if (!IsComparable(claim) || !IsComparable(reference) || IsOneSentence(draft, claim, reference) || Outcome(draft, claim, reference) != CheckOutcome.Fails || !evidence.IsSlip(claim, reference, known))
                    continue;
                yield return Make(draft, key, claim, reference, CheckOutcome.Fails);
                break;
            }
        }
    }

    private static bool IsCount(PlacedClaim placed, Vocabulary vocabulary) => ClaimChecks.TraitsOf(placed.Key, vocabulary).Dimension is Syntax.Lexicon.Dimension.Count;

    private static bool IsComparable(PlacedClaim placed) =>
        placed is { Facet: Facet.Level or Facet.Growth or Facet.Share, Period: not null, Fact.IsSpelledOut: false } && (placed.Value.Low is not null || placed.Value.High is not null);

    private static Sameness KeyOf(AnalysisParts draft, PlacedClaim placed, bool known) => new(
        placed.Facet,
        placed.Period ?? string.Empty,
        placed.Status,
        placed.BaseUnit,
        placed.Basis,
        placed.Against,
        draft.Ledger.Region.IsOwn(placed.Fact.Region) ? null : placed.Fact.Region,
        placed.Whole,
        placed.Fact.Owner,
        placed.Fact.IsCumulative,
        placed.IsVague,
        known ? default : new(placed.Context.Scope, placed.Context.ScopeAnchor + 2));

    private static IEnumerable<Check> Compare(AnalysisParts draft, string key, List<PlacedClaim> claims, bool isName, bool known)
    {
        if (claims.Count < 2)
            yield break;
        var reference = MostAgreed(draft, claims);
        var evidence = new RepeatEvidence(draft);

        // Three mentions of which no two agree are three things under one name.
        if (claims.Count > 2 && isName && claims.All(claim => ReferenceEquals(claim, reference) || Outcome(draft, claim, reference) == CheckOutcome.Fails))
            yield break;
        foreach (var claim in claims)
        {
            if (ReferenceEquals(claim, reference) || IsOneSentence(draft, claim, reference) || evidence.IsSlip(claim, reference, known))
                continue;
            var outcome = Outcome(draft, claim, reference);

            // A name that may mean several things, or a text of several years: only with evidence.
            if (outcome == CheckOutcome.Fails && !(isName && !claim.IsVague) && !evidence.IsMisprint(claim, reference))
                continue;
            if (outcome == CheckOutcome.Fails || (!draft.IsLive && IsTelling(draft, claim, reference, known)))
                yield return Make(draft, key, claim, reference, outcome);
        }
    }

    // 新增床位1000张以上 and 新增床位200张以上 agree whatever they mean: only of an indicator that the lexicon knows does that say something.
    private static bool IsTelling(AnalysisParts draft, PlacedClaim claim, PlacedClaim reference, bool known) =>
        known || (claim.Bound == BoundKind.None && reference.Bound == BoundKind.None) || (claim.Bound == reference.Bound && claim.Unit == reference.Unit && claim.WrittenNumber(draft.Tree) == reference.WrittenNumber(draft.Tree));

    // Of several mentions the one that most others agree with, the first of them, is what the rest is held against.
    private static PlacedClaim MostAgreed(AnalysisParts draft, List<PlacedClaim> claims)
    {
        if (claims.Count == 2 || claims.Count > MaxCompared)
            return claims[0];
        var (best, most) = (claims[0], -1);
        foreach (var candidate in claims)
        {
            var agreed = claims.Count(other => Outcome(draft, other, candidate) != CheckOutcome.Fails);
            if (agreed > most)
                (best, most) = (candidate, agreed);
        }

        return best;
    }

    // Two values of one subject inside a sentence are parts, or read for one; no writer states one number twice there.
    private static bool IsOneSentence(AnalysisParts draft, PlacedClaim a, PlacedClaim b)
    {
        if (a.IsTable || b.IsTable || a.Block != b.Block || !draft.Tree.TryGetBlock(a.Block, out var block))
            return false;
        var (from, to) = (Math.Min(a.Fact.NumberStart, b.Fact.NumberStart), Math.Max(a.Fact.NumberStart, b.Fact.NumberStart));
        return !block.GetReading().AsSpan(from, to - from).ContainsAny("。！？");
    }

    private static CheckOutcome Outcome(AnalysisParts draft, PlacedClaim a, PlacedClaim b)
    {
        var outcome = LedgerChecks.ValueOf(a).CompareWith(LedgerChecks.ValueOf(b));
        if (outcome == CheckOutcome.Fails || a.Unit != b.Unit || a.Bound != BoundKind.None || b.Bound != BoundKind.None)
            return outcome;

        // With the same unit and as many digits two mentions are the same digits or a slip.
        var (x, y) = (a.WrittenNumber(draft.Tree), b.WrittenNumber(draft.Tree));
        return x != y && ClaimChecks.DecimalsOf(x) == ClaimChecks.DecimalsOf(y) ? CheckOutcome.Fails : outcome;
    }

    private static Check Make(AnalysisParts draft, string key, PlacedClaim claim, PlacedClaim reference, CheckOutcome outcome)
    {
        var (here, there) = (LedgerChecks.Bounded(draft, claim), LedgerChecks.Bounded(draft, reference));
        var isMagnitude = outcome == CheckOutcome.Fails && RepeatEvidence.IsPowerOfTen(claim, reference);
        var isTable = claim.IsTable != reference.IsTable;
        var rule = isTable ? TableTotalRule.Rule : isMagnitude ? SeriesMagnitudeRule.Rule : Rule;
        var place = LedgerChecks.NameOf(draft, reference);
        var status = claim.Status == ClaimStatus.Target ? ("目标", "target") : ("完成", "reported");
        var message = isMagnitude
            ? new LocalizedText(
                $"“{key}”（{claim.Period}，{status.Item1}）此处为{here}，{place.Chinese}为{there}，数字相同而数量级不同，疑为单位误写。",
                $"“{key}” ({claim.Period}, {status.Item2}) is {here} here and {there} in {place.English}: the same digits in another magnitude.")
            : new LocalizedText(
                $"“{key}”（{claim.Period}，{status.Item1}）此处为{Say(claim, here)}，{place.Chinese}为{Say(reference, there)}，前后不一致。",
                $"“{key}” ({claim.Period}, {status.Item2}) is {here} here and {there} in {place.English}.");
        if (isTable)
            (here, there) = (claim.IsTable ? here : claim.WrittenNumber(draft.Tree), reference.IsTable ? there : reference.WrittenNumber(draft.Tree));
        ImmutableArray<Fix> fixes = isTable && claim.Unit != reference.Unit ? [] : claim.Bound != BoundKind.None || reference.Bound != BoundKind.None ? [] :
        [
            new(new($"此处改为“{there}”", $"Write “{there}” here"), [new(isTable ? claim.NumberIn(draft.Tree) : claim.SpanIn(draft.Tree), there)], FixKind.Alternative),
            new(new($"{place.Chinese}改为“{here}”", $"Write “{here}” in {place.English}"), [new(isTable ? reference.NumberIn(draft.Tree) : reference.SpanIn(draft.Tree), here)], FixKind.Alternative),
        ];
        return LedgerChecks.Make(
            rule,
            isTable ? CheckKind.Table : isMagnitude ? CheckKind.Unit : CheckKind.Repeat,
            outcome,
            claim.SpanIn(draft.Tree),
            $"{Say(claim, here)} {(outcome == CheckOutcome.Fails ? "≠" : "=")} {Say(reference, there)}",
            [LedgerChecks.Place(draft, reference)],
            message,
            fixes);
    }

    private static string Say(PlacedClaim placed, string written) => placed.Facet == Facet.Growth ? (placed.Direction == ClaimDirection.Down ? "下降" : "增长") + written : written;

    /// <summary>A shorter name says nothing.</summary>
    private const int MinName = 3;

    /// <summary>An unknown indicator of fewer characters (签约项目, 项目开工建设) may mean as many things as the draft has topics.</summary>
    internal const int MinUnknown = 8;

    /// <summary>So it is with a short name of things counted that the lexicon knows (新开工项目: of which plan?).</summary>
    internal const int MinCount = 5;

    /// <summary>With more mentions than this all are held against the first.</summary>
    private const int MaxCompared = 40;
}

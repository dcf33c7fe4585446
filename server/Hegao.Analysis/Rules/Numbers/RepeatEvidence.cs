using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// What shows that two different values are one figure and a slip where the name alone does not: 签约项目 means something else in each topic.
/// </summary>
/// <param name="draft">The draft.</param>
internal readonly struct RepeatEvidence(AnalysisParts draft)
{
    /// <summary>8.42亿元 and 8.42万元, 156.3亿元 and 1563亿元: a hundred times or more apart, and nothing else.</summary>
    public static bool IsPowerOfTen(PlacedClaim a, PlacedClaim b)
    {
        if (LedgerChecks.ValueOf(a).Plain is not { } x || LedgerChecks.ValueOf(b).Plain is not { } y || x <= 0 || y <= 0)
            return false;
        var ratio = x > y ? x / y : y / x;
        for (var power = 100m; power <= 1_000_000_000_000m; power *= 10)
        {
            if (Math.Abs((ratio / power) - 1) < Near)
                return true;
        }

        return false;
    }

    /// <summary>15.28 and 15.82, 242 and 342: one digit differs, or two beside each other have changed places.</summary>
    public bool IsMisprint(PlacedClaim a, PlacedClaim b)
    {
        var (x, y) = (a.WrittenNumber(draft.Tree), b.WrittenNumber(draft.Tree));
        if (a.Unit != b.Unit || x.Length != y.Length)
            return false;

        // 52 and 25 in one paragraph: of two digits both must have changed places.
        if (x.Count(char.IsAsciiDigit) < MinDigits)
            return a.Block == b.Block && x.Length == 2 && x[0] == y[1] && x[1] == y[0] && a.Indicator.Length > MinCommon;
        var differing = Enumerable.Range(0, x.Length).Where(i => x[i] != y[i]).ToArray();
        return differing.Length == 1 || (differing is [var first, var second] && second - first <= 2 && x[first] == y[second] && x[second] == y[first]);
    }

    /// <summary>
    /// Whether two values that cannot be the same are one figure by their looks: the same digits in another unit, or a name said again in one
    /// paragraph.
    /// </summary>
    /// <param name="a">One of them.</param>
    /// <param name="b">The other one.</param>
    /// <param name="known">Whether the lexicon knows the name.</param>
    public bool IsSlip(PlacedClaim a, PlacedClaim b, bool known) => IsUnitSlip(a, b) || IsSaidAgain(a, b, known) || IsMistyped(a, b, known);

    // 审计项目108个 and 审计项目180个: nothing but the digits of one of them is wrong where one sentence says no more than the name, whoever the words around the other say that it is of.
    private bool IsMistyped(PlacedClaim a, PlacedClaim b, bool known) =>
        !a.IsTable && !b.IsTable && a.BaseUnit.Length > 0 && a.Indicator.Length >= (known ? MinName : a.Block == b.Block ? MinCommon : MinOwned)
        && (a.Facet, a.Period, a.Status, a.BaseUnit, a.Basis, a.Against, a.Whole) == (b.Facet, b.Period, b.Status, b.BaseUnit, b.Basis, b.Against, b.Whole)
        && (a.Context.Scope, a.Context.ScopeAnchor) == (b.Context.Scope, b.Context.ScopeAnchor) && IsMisprint(a, b) && !(Cues.TryFind(a.Key, out var cue) && cue.Is(CueKinds.Carrier)) && (IsBare(a) || IsBare(b));

    // 8.42亿元 and 8.42万元: the same digits in two units, enough of them to be one figure.
    private bool IsUnitSlip(PlacedClaim a, PlacedClaim b) =>
        a is { Facet: Facet.Level, IsTable: false } && b is { Facet: Facet.Level, IsTable: false } && (a.Status, a.BaseUnit) == (b.Status, b.BaseUnit) && AreSameDigits(a, b)
        && Telling(a) >= (a.Block == b.Block ? MinTelling : MinDigits);

    private bool AreSameDigits(PlacedClaim a, PlacedClaim b) => a.Unit != b.Unit && a.WrittenNumber(draft.Tree) == b.WrittenNumber(draft.Tree) && IsPowerOfTen(a, b);

    // 52 has two digits that tell it from another, 300 one.
    private int Telling(PlacedClaim claim) => claim.WrittenNumber(draft.Tree).AsSpan().Trim("0.").Length;

    // One paragraph says both, or one section where the name is no common one, and one of them in a sentence of its own that adds nothing to the name: 信访总量下降4.8%。 means what the paragraph spoke of
    // before. Where words stand before the name, they may say of what else the figure is (养老服务有力，新增床位200张).
    private bool IsSaidAgain(PlacedClaim a, PlacedClaim b, bool known)
    {
        if (a.IsTable || b.IsTable || !AreOfOneKind(a, b) || (a.Unit != b.Unit && !AreSameDigits(a, b)))
            return false;

        // 8.3∶41.2∶50.5: each of the numbers is something else.
        if (a.BaseUnit.Length == 0 || a.Indicator.Length < MinName || (Cues.TryFind(a.Key, out var cue) && cue.Is(CueKinds.Carrier)))
            return false;
        var isCommon = !known && a.Indicator.Length < MinOwned;
        if (a.Block != b.Block)
        {
            // Paragraphs of a five-year review stand beside those of the year.
            if (isCommon || a.IsVague || b.IsVague || !AreOfOneOwner(a, b) || (a.Context.Scope, a.Context.ScopeAnchor) != (b.Context.Scope, b.Context.ScopeAnchor))
                return false;
        }
        else if (isCommon && !AreOfOneOwner(a, b))
        {
            return false;
        }

        return IsBare(a) || IsBare(b);
    }

    private bool AreOfOneKind(PlacedClaim a, PlacedClaim b) =>
        (a.Facet, a.Period, a.Status, a.BaseUnit, a.Basis, a.Against, a.Whole) == (b.Facet, b.Period, b.Status, b.BaseUnit, b.Basis, b.Against, b.Whole) && RegionOf(a) == RegionOf(b);

    private static bool AreOfOneOwner(PlacedClaim a, PlacedClaim b) => (a.Fact.Owner, a.Fact.IsCumulative) == (b.Fact.Owner, b.Fact.IsCumulative);

    private string? RegionOf(PlacedClaim claim) => draft.Ledger.Region.IsOwn(claim.Fact.Region) ? null : claim.Fact.Region;

    private bool IsBare(PlacedClaim claim)
    {
        if (!draft.Tree.TryGetBlock(claim.Block, out var block))
            return false;
        var before = block.GetReading().AsSpan(0, claim.Fact.NumberStart);
        var start = before.LastIndexOfAny("。！？") + 1;
        if (start == 0)
            return false;
        var sentence = WithoutYear(before[start..]);
        var at = sentence.IndexOf(claim.Indicator);
        return at is >= 0 and <= MaxOpening && !sentence[..at].ContainsAny(Breaks) && sentence.Length - at - claim.Indicator.Length <= MaxVerb && !sentence[(at + claim.Indicator.Length)..].ContainsAny(Breaks);
    }

    // 2024年，
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> sentence) =>
        sentence.Length > 5 && sentence[4] == '年' && AmountCollector.IsYear(sentence[..4]) ? sentence[(sentence[5] == '，' ? 6 : 5)..] : sentence;

    private const string Breaks = "，、（；：";

    /// <summary>How near the ratio of two values must be to a power of ten.</summary>
    private const decimal Near = 0.02m;

    /// <summary>With fewer digits two numbers are alike by chance.</summary>
    private const int MinDigits = 3;

    /// <summary>Fewer say enough inside one paragraph.</summary>
    private const int MinTelling = 2;

    /// <summary>A shorter name says nothing.</summary>
    private const int MinName = 3;

    /// <summary>A shorter name that the lexicon does not know means something else in every sentence.</summary>
    private const int MinCommon = 4;

    /// <summary>A longer name says itself whose figure it is.</summary>
    private const int MinOwned = 6;

    /// <summary>What may stand before a name in a sentence of its own: 全市, 2024年.</summary>
    private const int MaxOpening = 6;

    /// <summary>What may stand between a name and its number: 累计达到, 同比增长.</summary>
    private const int MaxVerb = 6;
}

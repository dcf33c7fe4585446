using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Rules;

/// <summary>HG2008 over the ledger: 城乡居民收入比缩小到1.75 says that rural incomes grew faster than urban ones.</summary>
internal sealed class RatioTrendRule : IIndicatorRule
{
    private const string Ratio = "城乡居民收入比";

    private const string Urban = "城镇居民人均可支配收入";

    private const string Rural = "农村居民人均可支配收入";

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => DirectionRule.Rule;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        if (key != Ratio)
            yield break;
        foreach (var ratio in draft.Ledger.Of(key))
        {
            if (ratio is { Facet: Facet.Level or Facet.Multiple, Period: { Length: 4 } period } && draft.Ledger.Region.IsOwn(ratio.Fact.Region) && NarrowsAt(draft, ratio) is { } narrows
                && draft.Ledger.FindOne(Urban, Facet.Growth, period, ratio.Status) is { BaseUnit: "%" } urban && draft.Ledger.FindOne(Rural, Facet.Growth, period, ratio.Status) is { BaseUnit: "%" } rural)
                yield return Compare(draft, ratio, urban, rural, narrows);
        }
    }

    // 缩小到, 扩大至 in the clause before the number.
    private static bool? NarrowsAt(AnalysisParts draft, PlacedClaim ratio)
    {
        if (!draft.Tree.TryGetBlock(ratio.Block, out var block))
            return null;
        var before = block.GetReading().AsSpan(0, ratio.Fact.NumberStart);
        before = before[(before.LastIndexOfAny("，。；") + 1)..];
        var (narrows, widens) = (before.Contains("缩小", StringComparison.Ordinal) || before.Contains("下降", StringComparison.Ordinal), before.Contains("扩大", StringComparison.Ordinal));
        return narrows == widens ? null : narrows;
    }

    private static Check Compare(AnalysisParts draft, PlacedClaim ratio, PlacedClaim urban, PlacedClaim rural, bool narrows)
    {
        var (u, r) = (LedgerChecks.ValueOf(urban), LedgerChecks.ValueOf(rural));
        var (slow, fast) = narrows ? (u, r) : (r, u);
        var outcome = slow.Plain < fast.Plain ? CheckOutcome.Holds : slow.Rounded.Low > fast.Rounded.High ? CheckOutcome.Fails : CheckOutcome.Undecided;
        var (first, second, written) = (LedgerChecks.Written(draft, urban), LedgerChecks.Written(draft, rural), LedgerChecks.Written(draft, ratio));
        var sign = u.Plain < r.Plain ? "<" : u.Plain > r.Plain ? ">" : "=";
        var verb = narrows ? "缩小" : "扩大";
        return LedgerChecks.Make(
            DirectionRule.Rule,
            CheckKind.Direction,
            outcome,
            ratio.SpanIn(draft.Tree),
            $"城镇{first} {sign} 农村{second}：收入比{(u.Plain < r.Plain ? "缩小" : u.Plain > r.Plain ? "扩大" : "不变")}",
            [LedgerChecks.Place(draft, urban), LedgerChecks.Place(draft, rural)],
            new(
                $"城镇居民收入增长{first}，农村居民收入增长{second}，收入比不会{verb}到{written}。",
                $"Urban incomes grew by {first} and rural ones by {second}: their ratio cannot {(narrows ? "narrow" : "widen")} to {written}."),
            [],
            Severity.Warning);
    }
}

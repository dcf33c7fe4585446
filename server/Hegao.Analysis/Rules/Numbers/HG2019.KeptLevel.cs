using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2019 over levels that are to be kept: 参保率保持在99%以上 beside this year's 99.7%. The two are one indicator said twice, and only what fits is shown: a goal may be
/// modest, or more than what was reached.
/// </summary>
internal sealed class KeptLevelRule : IIndicatorRule
{
    private static readonly string[] Verbs = ["保持在", "稳定在", "维持在", "巩固在", "控制在"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => TargetRule.Rule;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        var claims = draft.Ledger.Of(key);
        if (claims.Count < 2)
            yield break;
        foreach (var target in claims)
        {
            if (target is { Status: ClaimStatus.Target, Facet: Facet.Level or Facet.Share, Period: { Length: 4 } period, IsVague: false, Fact.IsSpelledOut: false } && int.TryParse(period, out var year) && IsKept(draft, target)
                && draft.Ledger.FindOne(key, target.Facet, $"{year - 1}", ClaimStatus.Actual) is { } actual && actual.BaseUnit == target.BaseUnit && Fits(actual, target))
                yield return Show(draft, actual, target);
        }
    }

    private static bool IsKept(AnalysisParts draft, PlacedClaim target)
    {
        if (!draft.Tree.TryGetBlock(target.Block, out var block))
            return false;
        var before = block.GetReading().AsSpan(0, target.Fact.NumberStart);
        foreach (var verb in Verbs)
        {
            if (before.EndsWith(verb))
                return true;
        }

        return false;
    }

    // What was reached lies in what is to be kept: at or above 99%以上, at or below 5%以内.
    private static bool Fits(PlacedClaim actual, PlacedClaim target) => target.Bound switch
    {
        BoundKind.Over => actual.Value.High is null || actual.Value.High >= target.Value.Low,
        BoundKind.Under => actual.Value.Low is null || actual.Value.Low <= target.Value.High,
        _ => LedgerChecks.ValueOf(actual).CompareWith(LedgerChecks.ValueOf(target)) == CheckOutcome.Holds,
    };

    private static Check Show(AnalysisParts draft, PlacedClaim actual, PlacedClaim target)
    {
        var (now, kept) = (LedgerChecks.Written(draft, actual), LedgerChecks.Written(draft, target));
        var sign = target.Bound switch { BoundKind.Over => "≥", BoundKind.Under => "≤", _ => "≈" };
        now = actual.Bound == BoundKind.None ? now : LedgerChecks.Bounded(draft, actual);
        return LedgerChecks.Make(TargetRule.Rule, CheckKind.Repeat, CheckOutcome.Holds, target.SpanIn(draft.Tree), $"{now}（{actual.Period}年） {sign} {kept}（保持）", [LedgerChecks.Place(draft, actual)], default, []);
    }
}

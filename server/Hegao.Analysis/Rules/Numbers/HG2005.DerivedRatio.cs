using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2005 over the ledger: indicators that are the quotient of two others: 城乡居民收入比, 空气质量优良率, 常住人口城镇化率.</summary>
internal sealed class DerivedRatioRule : IIndicatorRule
{
    private const string Urban = "城镇居民人均可支配收入";

    private const string Rural = "农村居民人均可支配收入";

    /// <summary>Days with valid measurements a year: fewer than the calendar's are usual (HJ 663).</summary>
    private const decimal FewestDays = 360;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => ShareRule.Rule;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key) => key switch
    {
        "城乡居民收入比" => Quotients(draft, key, Urban, Rural, CheckKind.Ratio),
        "常住人口城镇化率" => Quotients(draft, key, "城镇人口", "常住人口", CheckKind.Ratio)
            .Concat(Quotients(draft, key, "城镇常住人口", "常住人口", CheckKind.Ratio)),
        "空气质量优良率" => Days(draft, draft.Ledger.Of(key)),
        "优良天数" => Days(draft, draft.Ledger.Of(key).Where(static placed => placed.Facet == Facet.Share)),
        _ => [],
    };

    private static IEnumerable<Check> Quotients(AnalysisParts draft, string key, string dividend, string divisor, CheckKind kind)
    {
        foreach (var ratio in draft.Ledger.Of(key))
        {
            if (ratio is not { Facet: Facet.Level or Facet.Multiple or Facet.Share, Bound: BoundKind.None, Period: var period } || !draft.Ledger.Region.IsOwn(ratio.Fact.Region)
                || draft.Ledger.FindOne(dividend, Facet.Level, period, ratio.Status) is not { } a || draft.Ledger.FindOne(divisor, Facet.Level, period, ratio.Status) is not { } b || a.BaseUnit != b.BaseUnit)
                continue;
            var computed = LedgerChecks.ValueOf(a) / LedgerChecks.ValueOf(b);
            if (computed.Plain is not { } middle)
                continue;
            var percent = ratio.BaseUnit == "%";
            var outcome = computed.CompareWith(LedgerChecks.RatioOf(ratio));
            var (result, range) = percent ? (NumberText.Percent(middle), NumberText.PercentRange(computed.Rounded)) : (NumberText.Write(middle, 3), NumberText.Range(computed.Rounded, 3));
            var (x, y, written) = (LedgerChecks.Written(draft, a), LedgerChecks.Written(draft, b), LedgerChecks.Written(draft, ratio));
            yield return LedgerChecks.Make(
                ShareRule.Rule,
                kind,
                outcome,
                ratio.SpanIn(draft.Tree),
                $"{x} ÷ {y} = {result} {(outcome == CheckOutcome.Fails ? "≠" : "≈")} {written}",
                [LedgerChecks.Place(draft, a), LedgerChecks.Place(draft, b)],
                new($"{x}与{y}之比为{result}（{range}），文中为{written}。", $"{x} over {y} is {result} ({range}); the draft says {written}."),
                LedgerChecks.Rewrite(draft, ratio, percent ? middle * 100 : middle));
        }
    }

    // 337天 is 92.1 % of 366 days; with days of invalid measurement left out up to 337 ÷ 360.
    private static IEnumerable<Check> Days(AnalysisParts draft, IEnumerable<PlacedClaim> rates)
    {
        foreach (var rate in rates)
        {
            if (rate is not { BaseUnit: "%", Facet: Facet.Level or Facet.Share, Bound: BoundKind.None, Period: { Length: 4 } period } || !draft.Ledger.Region.IsOwn(rate.Fact.Region)
                || draft.Ledger.FindOne("优良天数", Facet.Level, period, rate.Status) is not { } days || LedgerChecks.ValueOf(days).Plain is not (> 0 and <= 366 and var count))
                continue;
            var calendar = DateTime.IsLeapYear(int.Parse(period, System.Globalization.CultureInfo.InvariantCulture)) ? 366m : 365m;
            var allowed = new Interval(count / calendar, count / FewestDays);
            var stated = LedgerChecks.RatioOf(rate);
            var outcome = allowed.Intersects(stated.Rounded) ? CheckOutcome.Holds : allowed.Intersects(stated.Loose) ? CheckOutcome.Undecided : CheckOutcome.Fails;
            var (d, r) = (LedgerChecks.Written(draft, days), LedgerChecks.Written(draft, rate));
            yield return LedgerChecks.Make(
                ShareRule.Rule,
                CheckKind.Ratio,
                outcome,
                rate.SpanIn(draft.Tree),
                $"{d} ÷ {calendar} = {NumberText.Percent(count / calendar)} {(outcome == CheckOutcome.Fails ? "≠" : "≈")} {r}",
                [LedgerChecks.Place(draft, days)],
                new(
                    $"{period}年共{calendar}天，优良天数{d}，优良率应为{NumberText.Percent(count / calendar)}（扣除无效天数后至多{NumberText.Percent(count / FewestDays)}），文中为{r}。",
                    $"{d} of the {calendar} days of {period} are {NumberText.Percent(count / calendar)} (at most {NumberText.Percent(count / FewestDays)} without invalid days); the draft says {r}."),
                LedgerChecks.Rewrite(draft, rate, count / calendar * 100));
        }
    }
}

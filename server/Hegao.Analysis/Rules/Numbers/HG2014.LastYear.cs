using System.Collections.Immutable;
using System.Globalization;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Facts;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2014: this year's level, growth and increase against the level that last year's report states; and an earlier year's level that both state. Only for
/// indicators whose levels connect from year to year (lexicon: <c>series</c>): never 地区生产总值, 增加值, incomes, 固定资产投资, 社会消费品零售总额.
/// </summary>
internal sealed class LastYearRule : IIndicatorRule
{
    /// <summary>What the rule is. Last year's figure may have been revised since, so that it tells and does not accuse.</summary>
    public static readonly RuleDescriptor Rule = new("HG2014", new("与上年报告不衔接", "Does not connect with last year's report"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft, string key)
    {
        if (draft.Options.Related.LastYear is not { } before || !ClaimChecks.TraitsOf(key, draft.Options.Vocabulary).IsSeries || !new FactMatching(draft).IsName(key))
            yield break;
        var reviewed = before.Identity.Year;
        if (LevelOf(before.Figures.Of(key), Year(reviewed - 1)) is not { } base_)
            yield break;

        // What the report itself says of that year; then its own rules check the growth.
        if (draft.Ledger.FindOne(key, Facet.Level, Year(reviewed - 1), ClaimStatus.Actual) is { } restated)
        {
            if (restated.BaseUnit == base_.BaseUnit)
                yield return Restated(draft, restated, base_);
            yield break;
        }

        if (draft.Ledger.FindOne(key, Facet.Level, Year(reviewed), ClaimStatus.Actual) is not { } level || level.BaseUnit != base_.BaseUnit || IsOnAnotherBasis(draft, key, Year(reviewed)))
            yield break;
        if (draft.Ledger.FindOne(key, Facet.Growth, Year(reviewed), ClaimStatus.Actual) is { BaseUnit: "%" } growth)
            yield return Grown(draft, level, growth, base_);

        // 新增规上工业企业17户、净增14户: what was added is a part of what there is, and not its change.
        if (key[0] != '新' && draft.Ledger.FindOne(key, Facet.Delta, Year(reviewed), ClaimStatus.Actual) is { } delta && delta.BaseUnit == level.BaseUnit)
            yield return Increased(draft, level, delta, base_);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    // The one level that last year's report states; none where it states several.
    private static Fact? LevelOf(ImmutableArray<Fact> figures, string period)
    {
        Fact? found = null;
        foreach (var figure in figures)
        {
            if (figure is not { Facet: Facet.Level, Status: ClaimStatus.Actual, Region: null, Basis: null, Against: null, Bound: BoundKind.None } || figure.Period != period || figure.BaseUnit is "%")
                continue;
            if (found is not null && found.Value != figure.Value)
                return null;
            found ??= figure;
        }

        return found;
    }

    // A growth on the same basis beside the plain one says that the levels are not.
    private static bool IsOnAnotherBasis(AnalysisParts draft, string key, string period) =>
        draft.Ledger.Of(key).Any(claim => claim.Basis is not null && claim.Period == period && claim.Facet is Facet.Growth or Facet.Delta);

    private static WrittenValue ValueOf(Fact figure) => WrittenValue.Of(figure.Value, figure.Bound, ClaimChecks.DecimalsOf(figure.Number) == 0);

    private static Check Grown(AnalysisParts draft, PlacedClaim level, PlacedClaim growth, Fact before)
    {
        var computed = (LedgerChecks.ValueOf(level) / ValueOf(before)) - WrittenValue.Exactly(1);
        var outcome = computed.CompareWith(LedgerChecks.RatioOf(growth));
        var middle = computed.Plain ?? 0;
        var (l, g) = (LedgerChecks.Written(draft, level), (growth.Direction == ClaimDirection.Down ? "−" : string.Empty) + LedgerChecks.Written(draft, growth));
        return Make(draft, growth, outcome, before, level, $"{l} ÷ {before.Written} − 1 = {NumberText.Percent(middle)} {Sign(outcome)} {g}", new(
            $"“{level.Indicator}”上年报告（{before.Place.Name.Chinese}）为{before.Written}，今年为{l}，应增长{NumberText.Percent(middle)}（{NumberText.PercentRange(computed.Rounded)}），此处为{g}。如上年数已调整或口径有变，请注明。",
            $"“{level.Indicator}” was {before.Written} in last year's report ({before.Place.Name.English}) and is {l} now: growth {NumberText.Percent(middle)} ({NumberText.PercentRange(computed.Rounded)}), the draft says {g}. If last year's figure was revised or the basis changed, say so."));
    }

    private static Check Increased(AnalysisParts draft, PlacedClaim level, PlacedClaim delta, Fact before)
    {
        var computed = LedgerChecks.ValueOf(level) - ValueOf(before);
        var outcome = computed.CompareWith(LedgerChecks.ValueOf(delta));
        var (l, d) = (LedgerChecks.Written(draft, level), (delta.Direction == ClaimDirection.Down ? "−" : string.Empty) + LedgerChecks.Written(draft, delta));
        return Make(draft, delta, outcome, before, level, $"{l} − {before.Written} {Sign(outcome)} {d}", new(
            $"“{level.Indicator}”上年报告（{before.Place.Name.Chinese}）为{before.Written}，今年为{l}，与此处的增减{d}不符。如上年数已调整或口径有变，请注明。",
            $"“{level.Indicator}” was {before.Written} in last year's report ({before.Place.Name.English}) and is {l} now, which is no change by {d}. If last year's figure was revised or the basis changed, say so."));
    }

    private static Check Restated(AnalysisParts draft, PlacedClaim restated, Fact before)
    {
        var outcome = LedgerChecks.ValueOf(restated).CompareWith(ValueOf(before));
        var here = LedgerChecks.Written(draft, restated);
        return Make(draft, restated, outcome, before, null, $"{here} {Sign(outcome)} {before.Written}", new(
            $"“{restated.Indicator}”（{restated.Period}）此处为{here}，上年报告（{before.Place.Name.Chinese}）为{before.Written}。如上年数已调整，请注明。",
            $"“{restated.Indicator}” ({restated.Period}) is {here} here and {before.Written} in last year's report ({before.Place.Name.English}). If last year's figure was revised, say so."));
    }

    private static string Sign(CheckOutcome outcome) => outcome == CheckOutcome.Fails ? "≠" : "≈";

    private static Check Make(AnalysisParts draft, PlacedClaim at, CheckOutcome outcome, Fact before, PlacedClaim? level, string expression, LocalizedText message)
    {
        var span = at.SpanIn(draft.Tree);
        var outside = new RelatedPlace(span, new($"上年报告：{before.Indicator}{before.Written}", $"last year's report: {before.Indicator} {before.Written}")) { Outside = before.Place };
        return LedgerChecks.Make(Rule, CheckKind.Series, outcome, span, expression, level is null ? [outside] : [outside, LedgerChecks.Place(draft, level)], message, []);
    }
}

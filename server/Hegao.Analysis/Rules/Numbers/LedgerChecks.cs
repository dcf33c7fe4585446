using System.Collections.Immutable;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>What checks of claims in their places have in common.</summary>
internal static class LedgerChecks
{
    /// <summary>The value with its habits of writing, negative where it falls.</summary>
    public static WrittenValue ValueOf(PlacedClaim placed)
    {
        var value = ClaimChecks.ValueOf(placed.Fact);
        return placed.Direction == ClaimDirection.Down ? -value : value;
    }

    /// <summary>A rate as a plain number.</summary>
    public static WrittenValue RatioOf(PlacedClaim placed) => ClaimChecks.RatioOf(placed.Fact);

    /// <summary>Number and unit as written.</summary>
    public static string Written(AnalysisParts draft, PlacedClaim placed) => draft.Tree.GetText(placed.SpanIn(draft.Tree));

    /// <summary>Number and unit with what its bound words say: 8亿元以上 also for 超8亿元.</summary>
    public static string Bounded(AnalysisParts draft, PlacedClaim placed)
    {
        var written = Written(draft, placed);
        return placed.Bound switch
        {
            Syntax.BoundKind.Over => written + "以上",
            Syntax.BoundKind.Under => written + "以内",
            Syntax.BoundKind.About => "约" + written,
            _ => written,
        };
    }

    /// <summary>A place named by what is written there.</summary>
    public static RelatedPlace Place(AnalysisParts draft, PlacedClaim placed)
    {
        var written = Written(draft, placed);
        return new(placed.SpanIn(draft.Tree), new($"{placed.Indicator}{written}", $"{placed.Indicator} {written}"));
    }

    /// <summary>1-based line of a claim, which is the first related place of what is said of it.</summary>
    public static LocalizedText NameOf(AnalysisParts draft, PlacedClaim placed) => PlaceMark.Of(draft, placed.SpanIn(draft.Tree).Start);

    /// <summary>The correction that writes <paramref name="value"/> in the claim's own unit, with as many places.</summary>
    public static ImmutableArray<Fix> Rewrite(AnalysisParts draft, PlacedClaim placed, decimal? value)
    {
        if (value is not { } right)
            return [];
        var digits = placed.WrittenNumber(draft.Tree);
        var places = ClaimChecks.DecimalsOf(digits);
        var written = Math.Round(Math.Abs(right), places, MidpointRounding.AwayFromZero).ToString("F" + places, System.Globalization.CultureInfo.InvariantCulture);
        return written == digits ? [] : [new(new($"改为“{written}”", $"Change to “{written}”"), [new(placed.NumberIn(draft.Tree), written)], FixKind.Alternative)];
    }

    /// <summary>A check of the draft with its finding where it fails.</summary>
    public static Check Make(
        RuleDescriptor rule, CheckKind kind, CheckOutcome outcome, TextSpan span, string expression, ImmutableArray<RelatedPlace> related, LocalizedText message, ImmutableArray<Fix> fixes, Severity? severity = null) =>
        new(kind, rule.Id, outcome, span, expression, related, outcome == CheckOutcome.Fails ? new(rule.Id, severity ?? rule.DefaultSeverity, span, message, expression, related, fixes) : null);
}

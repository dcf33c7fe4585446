using System.Globalization;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis.Facts;

/// <summary>Writes a fact's number as a draft writes the claim that it corrects.</summary>
internal static class FactWording
{
    /// <summary>The digits in the claim's unit, with as many places as the claim has; null where the fact is no one number, or the words around it would have to change too.</summary>
    public static string? For(AnalysisParts draft, Fact fact, PlacedClaim claim)
    {
        if (fact.Bound != BoundKind.None || claim.Bound != BoundKind.None || (fact.Direction == ClaimDirection.Down) != (claim.Direction == ClaimDirection.Down))
            return null;
        var digits = claim.WrittenNumber(draft.Tree);
        var places = ClaimChecks.DecimalsOf(digits);
        if (fact.Unit == claim.Unit && ClaimChecks.DecimalsOf(fact.Number) <= places)
            return fact.Number == digits ? null : fact.Number;

        // 137234万元 is 13.7234 of 亿元: what one of the claim's unit is shows in the claim itself.
        if (Plain(fact.Value) is not { } right || Plain(claim.Value) is not { } value || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number == 0 || value == 0)
            return null;
        var written = Math.Round(right / (value / number), places, MidpointRounding.AwayFromZero).ToString("F" + places, CultureInfo.InvariantCulture);
        return written == digits ? null : written;
    }

    private static decimal? Plain(ValueInterval value) => value is { Low: { } low, High: { } high } ? (low + high) / 2 : null;
}

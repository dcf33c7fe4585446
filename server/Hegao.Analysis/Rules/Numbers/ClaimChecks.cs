using System.Collections.Immutable;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>What checks of claims have in common: values as written, traits, and the correction of a number.</summary>
internal static class ClaimChecks
{
    /// <summary>The value with its habits of writing.</summary>
    public static WrittenValue ValueOf(ClaimFact claim) => WrittenValue.Of(claim.Value, claim.Bound, claim.Decimals == 0 && !IsRate(claim.BaseUnit));

    // 70% is never 68.2% rounded to tens.
    private static bool IsRate(string unit) => unit is "%" or "‰" or "个百分点";

    /// <summary>A rate as a plain number: 5.2% is 0.052, negative where it falls; 1.5倍 is 1.5.</summary>
    public static WrittenValue RatioOf(ClaimFact claim)
    {
        var value = ValueOf(claim) / WrittenValue.Exactly(claim.BaseUnit switch { "%" => 100m, "‰" => 1000m, _ => 1m });
        return claim.Direction == ClaimDirection.Down ? -value : value;
    }

    /// <summary>What the lexicon knows of an indicator.</summary>
    public static IndicatorTraits TraitsOf(string key, Vocabulary vocabulary) => vocabulary.Indicators.TraitsOf(key);

    /// <summary>Whether the claims are of one indicator in one unit.</summary>
    public static bool AreAlike(ClaimFact a, ClaimFact b) => a.Key == b.Key && a.BaseUnit == b.BaseUnit;

    /// <summary>Whether an amount grows as its levels say (not at constant prices).</summary>
    public static bool IsNominal(ClaimFact claim, Vocabulary vocabulary) => TraitsOf(claim.Key, vocabulary).Price != PriceBasis.Constant;

    /// <summary>How many places a number is written with.</summary>
    public static int DecimalsOf(ReadOnlySpan<char> digits) => digits.IndexOf('.') is >= 0 and var point ? digits.Length - point - 1 : 0;

    /// <summary>The correction that writes <paramref name="value"/> for a claim's digits, with as many places; one of several that are possible.</summary>
    public static ImmutableArray<Fix> Rewrite(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact claim, decimal? value)
    {
        if (value is not { } right)
            return [];
        var digits = sentence.Digits(claim);
        var written = Math.Round(Math.Abs(right), DecimalsOf(digits), MidpointRounding.AwayFromZero).ToString("F" + DecimalsOf(digits), System.Globalization.CultureInfo.InvariantCulture);
        return written == digits ? [] : [new(new($"改为“{written}”", $"Change to “{written}”"), [new(paragraph.Relative(claim.NumberStart, claim.NumberLength), written)], FixKind.Alternative)];
    }

    /// <summary>Places of other claims, named by what is written there.</summary>
    public static ImmutableArray<RelatedPlace> Places(ParagraphContext paragraph, ClaimSentence sentence, params ReadOnlySpan<ClaimFact> claims)
    {
        var places = ImmutableArray.CreateBuilder<RelatedPlace>(claims.Length);
        foreach (var claim in claims)
            places.Add(new(paragraph.SpanOf(claim), new($"{claim.Indicator}{sentence.Written(claim)}", $"{claim.Indicator} {sentence.Written(claim)}")));
        return places.MoveToImmutable();
    }
}

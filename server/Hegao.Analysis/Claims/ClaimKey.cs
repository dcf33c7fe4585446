using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>The canonical form of an indicator's wording.</summary>
internal static class ClaimKey
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("“” ‘’");

    /// <summary>The key of <paramref name="indicator"/>, a folded phrase: the lexicon's where it knows the phrase, else the phrase without quotes and spaces.</summary>
    public static string Of(string indicator, Vocabulary vocabulary)
    {
        if (vocabulary.Indicators.TryFind(indicator, out var known))
            return known.Key;
        return indicator.AsSpan().ContainsAny(Signs) ? string.Concat(indicator.Where(static c => !Signs.Contains(c))) : indicator;
    }
}

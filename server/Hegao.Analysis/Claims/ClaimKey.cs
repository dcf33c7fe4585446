using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>The canonical form of an indicator's wording.</summary>
internal static class ClaimKey
{
    /// <summary>The key of <paramref name="indicator"/>, a folded phrase: the lexicon's where it knows the phrase, else the phrase without quotes and spaces.</summary>
    public static string Of(string indicator, Vocabulary vocabulary) => vocabulary.Indicators.TryFind(indicator, out var known)
        ? known.Key
        : string.Concat(indicator.Where(static c => c is not ('“' or '”' or ' ' or '‘' or '’')));
}

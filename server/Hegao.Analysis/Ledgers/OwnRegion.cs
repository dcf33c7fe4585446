namespace Hegao.Analysis.Ledgers;

/// <summary>The word by which a draft means the whole of its own place: 全县 in a county's report.</summary>
/// <param name="Word">The word, or null where the draft leaves it open.</param>
internal readonly record struct OwnRegion(string? Word)
{
    /// <summary>Read from the place in the title; where that says nothing, the word that most claims stand under.</summary>
    /// <param name="place">The place in the title, or null.</param>
    /// <param name="claims">How many claims stand under each word that means a whole place.</param>
    public static OwnRegion Of(string? place, IReadOnlyDictionary<string, int> claims)
    {
        if (place is { Length: > 1 })
            return new(place.EndsWith("自治区", StringComparison.Ordinal) || place[^1] == '区' ? "全区" : "全" + place[^1]);
        var (most, count) = ((string?)null, 0);
        foreach (var (word, number) in claims)
        {
            if (word != Nation && (number > count || (number == count && number > 0 && string.CompareOrdinal(word, most) < 0)))
                (most, count) = (word, number);
        }

        // Only a report of the nation speaks of no other place; in a city's, the nation is what figures are held against.
        return new(most ?? (claims.GetValueOrDefault(Nation) >= MinNation ? Nation : null));
    }

    private const string Nation = "全国";

    /// <summary>Fewer figures under 全国 may be comparisons in a text that never names its own place.</summary>
    private const int MinNation = 3;

    /// <summary>Whether a word means a whole place.</summary>
    public static bool IsWhole(string region) => region is Nation or "全县" or "全市" or "全区" or "全省" or "全州" or "全旗" or "全盟";

    /// <summary>Whether figures under <paramref name="region"/> are those of the whole place; without a word they are.</summary>
    public bool IsOwn(string? region) => region is null || region == Word || (region == "国内" && Word == Nation) || region is "我市" or "我县" or "我区" or "我省" or "我州" or "我旗" or "我国";
}

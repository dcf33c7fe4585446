using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Ledgers;

/// <summary>The word by which a draft means the whole of its own place: 全县 in a county's report.</summary>
/// <param name="Word">The word, or null where the draft leaves it open.</param>
internal readonly record struct OwnRegion(string? Word)
{
    /// <summary>Read from the place in the title; where that says nothing, the word that most claims stand under.</summary>
    public static OwnRegion Of(string? place, IReadOnlyList<PlacedClaim> claims)
    {
        if (place is { Length: > 1 })
            return new(place.EndsWith("自治区", StringComparison.Ordinal) || place[^1] == '区' ? "全区" : "全" + place[^1]);
        var most = claims
            .Select(static claim => claim.Fact.Region)
            .Where(static region => region is "全县" or "全市" or "全区" or "全省" or "全州" or "全旗" or "全盟")
            .GroupBy(static region => region)
            .OrderByDescending(static group => group.Count())
            .FirstOrDefault();
        return new(most?.Key);
    }

    /// <summary>Whether figures under <paramref name="region"/> are those of the whole place; without a word they are.</summary>
    public bool IsOwn(string? region) => region is null || region == Word || region is "我市" or "我县" or "我区" or "我省" or "我州" or "我旗" or "我国";
}

using System.Globalization;

namespace Hegao.Analysis;

/// <summary>Says in words what a number was read as.</summary>
public static class ClaimWords
{
    /// <summary>总量 · 2024 · 完成数.</summary>
    public static string Reading(Claim claim, UserLanguage language)
    {
        var parts = new List<string> { FacetOf(claim).In(language) };
        if (claim.Whole is { } whole)
            parts.Add(language == UserLanguage.English ? $"of {whole}" : $"占{whole}");
        if (claim.Period is { } period)
            parts.Add(period);
        parts.Add(StatusOf(claim).In(language));
        if (claim.Against is { } against)
            parts.Add(language == UserLanguage.English ? $"against {against}" : $"对比{against}");
        if (claim.Basis is { } basis)
            parts.Add(basis);
        return string.Join(" · ", parts);
    }

    /// <summary>The interval in the base unit: 1061500000～1062500000元; null for a value without ends.</summary>
    public static string? Interval(Claim claim)
    {
        var (low, high) = (Write(claim.Value.Low), Write(claim.Value.High));
        return (low, high) switch
        {
            (null, null) => null,
            ({ } from, null) => $"≥ {from}{claim.BaseUnit}",
            (null, { } to) => $"≤ {to}{claim.BaseUnit}",
            ({ } from, { } to) when from == to => $"{from}{claim.BaseUnit}",
            ({ } from, { } to) => $"{from}～{to}{claim.BaseUnit}",
        };
    }

    private static string? Write(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>目标数 or 完成数.</summary>
    public static LocalizedText StatusOf(Claim claim) => StatusOf(claim.Status);

    /// <summary>目标数 or 完成数.</summary>
    public static LocalizedText StatusOf(ClaimStatus status) => status == ClaimStatus.Target ? new("目标数", "target") : new("完成数", "reported");

    /// <summary>总量, 增速 …</summary>
    public static LocalizedText FacetOf(Claim claim) => claim.Facet switch
    {
        Facet.Growth => claim.Direction == ClaimDirection.Down ? new("增速（下降）", "growth (down)") : new("增速", "growth"),
        Facet.Delta => claim.Direction == ClaimDirection.Down ? new("减量", "decrease") : new("增量", "increase"),
        Facet.Share => new("占比", "share"),
        Facet.Rank => new("位次", "rank"),
        Facet.Base => new("基数", "base"),
        Facet.Multiple => new("倍数", "multiple"),
        _ => new("总量", "level"),
    };
}

using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>Offers the authoritative figures: behind a whole name its values, and the names of indicators that the draft does not state yet.</summary>
internal static class FactCompletion
{
    private static readonly string[] GrowthVerbs = ["同比增长", "比上年增长", "增长"];

    /// <summary>Adds the values of the fact whose name stands before the caret, else the names that begin with what is typed.</summary>
    public static void Add(CompletionItems items, CompletionPlace place, OpenDocument document, ServerSnapshot snapshot)
    {
        var facts = document.Settings.Options.Facts.All;
        if (facts.IsEmpty || place.Before.Length < 2 || !place.IsAtEndOfClause || place.IsInHeading)
            return;
        var names = facts.Select(static fact => (fact.Indicator, fact.Key));
        if (IndicatorCompletion.WholeName(place, names) is { } key)
        {
            AddValues(items, facts.Where(fact => fact.Key == key && fact.Facet == Facet.Level), snapshot);
            return;
        }

        if (IndicatorCompletion.WholeName(place, names, GrowthVerbs) is { } growing)
        {
            AddValues(items, facts.Where(fact => fact.Key == growing && fact is { Facet: Facet.Growth, Direction: not ClaimDirection.Down }), snapshot);
            return;
        }

        var stated = document.Analysis.Claims.Select(static claim => claim.Indicator).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in facts.DistinctBy(static fact => fact.Indicator).Where(fact => !stated.Contains(fact.Indicator)))
        {
            var typed = place.TypedOf(fact.Indicator);
            if (!place.Tells(typed) || typed >= fact.Indicator.Length || place.HasRestOf(fact.Indicator, typed))
                continue;
            items.Add(fact.Indicator, fact.Indicator, typed, CompletionItemKind.Variable, $"{fact.Written} · {Describe(fact, snapshot.Language)}");
            items.IsIncomplete = true;
        }
    }

    private static void AddValues(CompletionItems items, IEnumerable<Fact> facts, ServerSnapshot snapshot)
    {
        foreach (var fact in facts)
            items.Add(fact.Written, fact.Written, 0, CompletionItemKind.Value, Describe(fact, snapshot.Language));
    }

    // 核定数 · 2024 · 完成数 · 全县.csv 第3行
    private static string Describe(Fact fact, UserLanguage language)
    {
        var parts = new List<string> { language == UserLanguage.English ? "authoritative" : "核定数", fact.Period, ClaimWords.StatusOf(fact.Status).In(language) };
        if (fact.Region is { } region)
            parts.Add(region);
        if (fact.Basis is { } basis)
            parts.Add(basis);
        parts.Add(fact.Place.Name.In(language));
        return string.Join(" · ", parts);
    }
}

using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>Offers the names of the draft's indicators and, behind a whole name, the values that the draft states elsewhere.</summary>
internal static class IndicatorCompletion
{
    /// <summary>A wording that the lexicon doesn't know is a name where it is at least so long and at most so long, and is said twice: 项目 is a word, a longer one a clause.</summary>
    private const int MinLength = 4;

    private const int MaxLength = 24;

    /// <summary>A report states one or two values of an indicator; of more the nearest ones are enough.</summary>
    private const int MaxValues = 5;

    // Words between a name and its value that leave the value as it is; 突破 and 超过 don't.
    private static readonly string[] Verbs = ["", "达到", "达", "完成", "实现", "为"];

    /// <summary>Adds the values of the indicator whose name stands before the caret, else the names that begin with what is typed.</summary>
    public static void Add(CompletionItems items, CompletionPlace place, OpenDocument document, ServerSnapshot snapshot)
    {
        if (place.Before.Length < 2 || !place.IsAtEndOfClause || place.IsInHeading)
            return;

        // What the writer is just stating is not known yet.
        var end = place.Offset + place.After.Length;
        var byName = document.Analysis.Claims
            .Where(claim => claim.Indicator.Length <= MaxLength && !(claim.Span.Start >= place.Offset && claim.Span.Start <= end))
            .GroupBy(static claim => claim.Indicator, StringComparer.Ordinal)
            .Where(group => IsName(group, document))
            .ToList();
        AddValues(items, place, byName, document, snapshot);
        AddNames(items, place, byName, document, snapshot);
    }

    private static bool IsName(IGrouping<string, Claim> mentions, OpenDocument document) =>
        document.Settings.Options.Vocabulary.Indicators.TryFind(Folding.Fold(mentions.Key), out _) || (mentions.Key.Length >= MinLength && mentions.Skip(1).Any());

    private static void AddValues(CompletionItems items, CompletionPlace place, List<IGrouping<string, Claim>> byName, OpenDocument document, ServerSnapshot snapshot)
    {
        if (WholeName(place, byName.Select(static group => (group.Key, group.First().Key))) is not { } key)
            return;
        var values = byName.SelectMany(static group => group).Where(claim => claim.Key == key && claim.Facet == Facet.Level && claim.Whole is null);
        var said = new HashSet<(string, string?, ClaimStatus)>();
        foreach (var claim in NearestFirst(values, place.Offset))
        {
            var text = document.Tree.GetText(claim.Span);
            if (said.Count < MaxValues && text.AsSpan().IndexOfAny('\r', '\n') < 0 && said.Add((text, claim.Period, claim.Status)))
                items.Add(text, text, 0, CompletionItemKind.Value, Describe(claim, document, snapshot), item => item with { Data = DataOf(claim, document, snapshot) });
        }
    }

    /// <summary>The key of the longest name that stands whole before the caret, with or without a verb; null where none does.</summary>
    internal static string? WholeName(CompletionPlace place, IEnumerable<(string Name, string Key)> names, string[]? verbs = null)
    {
        verbs ??= Verbs;
        string? found = null;
        var longest = 0;
        foreach (var (name, key) in names)
        {
            if (name.Length > longest && verbs.Any(verb => (verb.Length == 0 || place.TypedOf(verb) == verb.Length) && place.TypedOf(name, verb.Length) == name.Length))
                (found, longest) = (key, name.Length);
        }

        return found;
    }

    private static void AddNames(CompletionItems items, CompletionPlace place, List<IGrouping<string, Claim>> byName, OpenDocument document, ServerSnapshot snapshot)
    {
        var found = byName
            .Select(group => (Group: group, Typed: place.TypedOf(group.Key)))
            .Where(match => place.Tells(match.Typed) && match.Typed < match.Group.Key.Length && !place.HasRestOf(match.Group.Key, match.Typed))
            .OrderByDescending(static match => match.Typed);
        foreach (var (group, typed) in found)
        {
            var claim = NearestFirst(group, place.Offset).OrderBy(static claim => claim.Facet == Facet.Level ? 0 : 1).First();
            var value = ShortText.Of(document.Tree, claim.Span);
            items.Add(group.Key, group.Key, typed, CompletionItemKind.Variable, $"{value} · {Describe(claim, document, snapshot)}", item => item with
            {
                LabelDetails = snapshot.Client.CompletionLabelDetails ? new(value) : null,
                Data = DataOf(claim, document, snapshot),
            });

            // Once the name is whole, its values are offered.
            items.IsIncomplete = true;
        }
    }

    // The value that the reader has met last comes first, then those that the draft states further on, the last one first.
    private static IEnumerable<Claim> NearestFirst(IEnumerable<Claim> claims, int offset) =>
        claims.Reverse().OrderBy(claim => claim.Span.Start < offset ? 0 : 1);

    private static string Describe(Claim claim, OpenDocument document, ServerSnapshot snapshot)
    {
        var line = document.Tree.GetPosition(claim.Span.Start).Line + 1;
        var section = SectionLookup.Innermost(document.Analysis.Outline, claim.Span.Start) is { } around ? $" {ShortText.Of(document.Tree, TextSpan.FromBounds(around.MarkerSpan.Start, around.TitleSpan.End))}" : "";
        var place = snapshot.Language == UserLanguage.English ? $"line {line}{section}" : $"第{line}行{section}";
        return $"{ClaimWords.Reading(claim, snapshot.Language)} · {place}";
    }

    private static CompletionData? DataOf(Claim claim, OpenDocument document, ServerSnapshot snapshot) =>
        snapshot.Client.ResolvesCompletion ? new(document.Uri, Indicator: claim.Indicator) : null;
}

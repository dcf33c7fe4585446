using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>Offers the terms of the glossary (名词解释), as their entries write them.</summary>
internal static class TermCompletion
{
    /// <summary>A head that names several terms at once is nothing to be put into a sentence.</summary>
    private const int MaxLength = 30;

    private static readonly char[] Opening = ['“', '「'];

    /// <summary>Adds the terms that begin with what is typed: behind an opening quote all that are written in quotes.</summary>
    public static void Add(CompletionItems items, CompletionPlace place, OpenDocument document, ServerSnapshot snapshot)
    {
        var glossary = document.Analysis.Glossary;
        if (glossary.Heading is not { } heading || place.Offset >= heading.Start)
            return;
        var quote = place.Before.LastIndexOfAny(Opening);
        var quoted = quote >= 0 && place.Before.IndexOfAny(['”', '」'], quote) < 0 ? place.Before[(quote + 1)..] : null;
        foreach (var entry in glossary.Entries)
        {
            if (entry.Term.Length > MaxLength || Match(entry.Term, place, quoted) is not var (text, name, typed))
                continue;
            items.Add(text, name, typed, CompletionItemKind.Reference, OneLine(entry.Definition), item => Describe(item, entry, document, snapshot));
        }
    }

    private static (string Text, string Name, int Typed)? Match(string term, CompletionPlace place, string? quoted)
    {
        var core = CoreOf(term);
        if (quoted is not null && core is not null)
        {
            return (quoted.Length == 0 || place.TypedOf(core) == quoted.Length) && quoted.Length < core.Length && !place.HasRestOf(core, quoted.Length)
                ? (place.After.StartsWith('”') || place.After.StartsWith('」') ? core : core + (place.Before[^(quoted.Length + 1)] == '「' ? '」' : '”'), core, quoted.Length)
                : null;
        }

        var name = core is not null && term.IndexOfAny(Opening) == 0 ? core : term;
        var typed = place.TypedOf(name);
        return place.Tells(typed) && typed < name.Length && !place.HasRestOf(name, typed) && !place.IsInHeading ? (term, name, typed) : null;
    }

    // What stands between the first quotes of a head.
    private static string? CoreOf(string term) =>
        term.IndexOfAny(Opening) is >= 0 and var open && term.IndexOfAny(['”', '」'], open) is > 0 and var close && close > open + 1 ? term[(open + 1)..close] : null;

    private static CompletionItem Describe(CompletionItem item, GlossaryEntry entry, OpenDocument document, ServerSnapshot snapshot)
    {
        if (snapshot.Client.ResolvesCompletion)
            return item with { Data = new(document.Uri, Term: entry.Term) };
        var text = new HoverText(snapshot.Client.CompletionMarkdown, snapshot.Language);
        text.Add(entry);
        return item with { Documentation = text.ToContent() };
    }

    private static string OneLine(string definition)
    {
        const int max = 60;
        var line = definition.ReplaceLineEndings(" ");
        return line.Length <= max ? line : (char.IsHighSurrogate(line[max - 1]) ? line[..(max - 1)] : line[..max]) + "…";
    }
}

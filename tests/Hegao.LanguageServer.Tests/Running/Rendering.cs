using System.Text;
using System.Text.Json.Nodes;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>Writes answers so that someone who knows the draft, but not the protocol, can tell whether they are right.</summary>
public static class Rendering
{
    /// <summary>One line a symbol: where its title stands, its name, what it is.</summary>
    public static string Symbols(JsonNode? symbols)
    {
        var text = new StringBuilder();
        AppendSymbols(text, symbols, 0);
        return text.ToString();
    }

    /// <summary>The text of <paramref name="draft"/> that a range covers.</summary>
    public static string Covered(string draft, JsonNode? range)
    {
        var start = Place.From(range?["start"]).ToOffset(draft);
        var end = Place.From(range?["end"]).ToOffset(draft);
        return draft[start..end];
    }

    /// <summary>One line a place: line number (from 1), the words there between [| and |], the rest of the line around them.</summary>
    public static string InContext(string draft, JsonNode? range)
    {
        var start = Place.From(range?["start"]);
        var end = Place.From(range?["end"]).ToOffset(draft);
        var from = start.ToOffset(draft);
        var lineStart = from - start.Character;
        var lineEnd = draft.IndexOf('\n', end) is var at && at < 0 ? draft.Length : at;
        return $"line {start.Line + 1}: {draft[lineStart..from]}[|{draft[from..end]}|]{draft[end..lineEnd]}";
    }

    /// <summary>One line a fold: which lines, and the first of them.</summary>
    public static string Folds(string draft, JsonNode? folds)
    {
        var lines = draft.Split('\n');
        var text = new StringBuilder();
        foreach (var fold in folds?.AsArray() ?? [])
        {
            var (first, last) = ((int?)fold?["startLine"] ?? -1, (int?)fold?["endLine"] ?? -1);
            text.Append($"lines {first + 1}–{last + 1}: {Shorten(lines[first])} … {Shorten(lines[last])}\n");
        }

        return text.ToString();
    }

    /// <summary>One paragraph a diagnostic: how bad it is, its rule, the place, the message, the link, the other places.</summary>
    public static string Diagnostics(string draft, JsonNode? diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics?.AsArray() ?? [])
        {
            text.Append($"{Severity((int?)diagnostic?["severity"])} {(string?)diagnostic?["code"]} ({(string?)diagnostic?["source"]})\n")
                .Append($"  {InContext(draft, diagnostic?["range"])}\n")
                .Append($"  {(string?)diagnostic?["message"]}\n");
            if ((string?)diagnostic?["codeDescription"]?["href"] is { } link)
                text.Append($"  see {link}\n");
            foreach (var related in diagnostic?["relatedInformation"]?.AsArray() ?? [])
                text.Append($"  also {InContext(draft, related?["location"]?["range"])}\n    {(string?)related?["message"]}\n");
        }

        return text.ToString();
    }

    private static string Severity(int? severity) => severity switch
    {
        1 => "error",
        2 => "warning",
        3 => "information",
        _ => $"severity {severity}",
    };

    private static string Shorten(string line) => line.Length <= 16 ? line : line[..16] + "…";

    private static void AppendSymbols(StringBuilder text, JsonNode? symbols, int depth)
    {
        foreach (var symbol in symbols?.AsArray() ?? [])
        {
            var range = symbol?["selectionRange"] ?? symbol?["location"]?["range"];
            var container = (string?)symbol?["containerName"];
            text.Append(new string(' ', depth * 2))
                .Append($"line {Place.From(range?["start"]).Line + 1}: {(string?)symbol?["name"]} [{Kind((int?)symbol?["kind"])}]")
                .Append(container is null ? "\n" : $" in {container}\n");
            AppendSymbols(text, symbol?["children"], depth + 1);
        }
    }

    /// <summary>What a symbol is.</summary>
    public static string Kind(int? kind) => kind switch
    {
        2 => "part",
        13 => "indicator",
        14 => "term",
        15 => "heading",
        19 => "glossary",
        20 => "run-in heading",
        22 => "item",
        _ => $"kind {kind}",
    };
}

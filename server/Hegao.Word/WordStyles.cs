using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word;

/// <summary>What paragraph styles say, those they are based on included (ECMA-376 Part 1 §17.7).</summary>
internal sealed class WordStyles
{
    /// <summary>Styles are based on one another this often at most; more is a circle.</summary>
    private const int MaxChain = 32;

    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);
    private readonly string? defaultId;

    /// <param name="part">The document's styles, or null where it has none.</param>
    public WordStyles(StyleDefinitionsPart? part)
    {
        foreach (var style in part?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
                continue;
            byId.TryAdd(id, style);
            if (style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph)
                defaultId ??= id;
        }
    }

    /// <summary>The style called <paramref name="id"/>, then those it is based on; the default paragraph style where there is none of that name.</summary>
    public IEnumerable<Style> Chain(string? id)
    {
        id ??= defaultId;
        for (var i = 0; i < MaxChain && id is not null && byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    /// <summary>The name of a style in lower case, as Word stores it in every language: heading 1, title, toc 2.</summary>
    public string NameOf(string? id) =>
        id is not null && byId.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value?.ToLowerInvariant() ?? string.Empty : string.Empty;

    /// <summary>Whether a paragraph is a line of a table of contents.</summary>
    public bool IsContents(Paragraph paragraph) =>
        NameOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value) is var name
        && (name.StartsWith("toc ", StringComparison.Ordinal) || name == "toc heading" || name == "table of figures");

    /// <summary>Whether a paragraph is styled as the title of the document.</summary>
    public bool IsTitle(Paragraph paragraph) => NameOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value) == "title";

    /// <summary>The outline level of a paragraph, 1 to 9, or 0 for body text: its own, else that of its style.</summary>
    public int OutlineLevel(Paragraph paragraph)
    {
        var level = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value
            ?? Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Select(static style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(static value => value is not null);
        return level is >= 0 and < 9 ? level.Value + 1 : 0;
    }

    /// <summary>The list that a paragraph belongs to: its own, else that of its style; null where there is none or it was taken off.</summary>
    public (int List, int? Level, string? Style)? ListOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var styleId = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        if (own?.NumberingId?.Val?.Value is { } list)
            return list == 0 ? null : (list, own.NumberingLevelReference?.Val?.Value ?? 0, null);
        foreach (var style in Chain(styleId))
        {
            if (style.StyleParagraphProperties?.NumberingProperties is not { NumberingId.Val.Value: var inherited } properties)
                continue;
            return inherited == 0 ? null : (inherited, own?.NumberingLevelReference?.Val?.Value ?? properties.NumberingLevelReference?.Val?.Value, style.StyleId?.Value);
        }

        return null;
    }
}

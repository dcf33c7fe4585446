using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Numbering;

/// <summary>
/// Resolves automatic numbering to the text that Word shows (ECMA-376 Part 1 §17.9): 一、 and （一） that Word generates stand in no run.
/// Holds the counters of one pass over the document in reading order.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly WordStyles styles;
    private readonly Dictionary<int, NumberingInstance> lists = [];
    private readonly Dictionary<int, AbstractNum> definitions = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> started = [];

    /// <param name="part">The document's numbering, or null where it has none.</param>
    /// <param name="styles">Its styles.</param>
    public WordNumbering(NumberingDefinitionsPart? part, WordStyles styles)
    {
        this.styles = styles;
        foreach (var definition in part?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            if (definition.AbstractNumberId?.Value is { } id)
                definitions.TryAdd(id, definition);
        }

        foreach (var list in part?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (list.NumberID?.Value is { } id)
                lists.TryAdd(id, list);
        }
    }

    /// <summary>How many numbers were in a format that is not known.</summary>
    public int UnknownFormats { get; private set; }

    /// <summary>The number before <paramref name="paragraph"/>, and moves the counters on; empty where it has none.</summary>
    public string Next(Paragraph paragraph)
    {
        if (styles.ListOf(paragraph) is not var (listId, wanted, style) || !lists.TryGetValue(listId, out var list) || DefinitionOf(list) is not { } definition)
            return string.Empty;
        var level = Math.Clamp(wanted ?? LevelOfStyle(definition, style), 0, Levels - 1);
        var counts = CountersOf(definition);
        Advance(list, listId, definition, counts, level);
        return LevelOf(list, definition, level) is { } format ? Write(list, definition, format, counts) : string.Empty;
    }

    private void Advance(NumberingInstance list, int listId, AbstractNum definition, int?[] counts, int level)
    {
        // A list that says where it starts does so once, though it counts with others of its definition.
        var restart = OverrideOf(list, level)?.StartOverrideNumberingValue?.Val?.Value;
        if (restart is { } start && started.Add((listId, level)))
            counts[level] = start;
        else
            counts[level] = counts[level] is { } last ? last + 1 : StartOf(list, definition, level);
        for (var below = level + 1; below < Levels; below++)
        {
            // lvlRestart says behind which level (from 1) a level starts anew; 0: never.
            var after = LevelOf(list, definition, below)?.LevelRestart?.Val?.Value;
            if (after is null || (after > 0 && level < after))
                counts[below] = null;
        }
    }

    private string Write(NumberingInstance list, AbstractNum definition, Level format, int?[] counts)
    {
        var pattern = format.LevelText?.Val?.Value ?? string.Empty;
        var isLegal = format.IsLegalNumberingStyle is { Val: null or { Value: true } };
        var kind = format.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (kind == NumberFormatValues.Bullet || kind == NumberFormatValues.None && !pattern.Contains('%', StringComparison.Ordinal) && pattern.Trim().Length == 0)
            return string.Empty;
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                text.Append(pattern[i]);
                continue;
            }

            var index = pattern[++i] - '1';
            var number = counts[index] ??= StartOf(list, definition, index);
            var shown = isLegal ? NumberFormatValues.Decimal : LevelOf(list, definition, index)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
            if (NumberText.Write(number, shown) is { } written)
            {
                text.Append(written);
                continue;
            }

            UnknownFormats++;
            text.Append(NumberText.Arabic(number));
        }

        return text.ToString();
    }

    private AbstractNum? DefinitionOf(NumberingInstance list)
    {
        var definition = list.AbstractNumId?.Val?.Value is { } id && definitions.TryGetValue(id, out var found) ? found : null;

        // A definition may only name the style whose list it is.
        if (definition?.NumberingStyleLink?.Val?.Value is { } link
            && styles.Chain(link).Select(static style => style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value).FirstOrDefault(static number => number is not null) is { } linked
            && lists.TryGetValue(linked, out var other)
            && other.AbstractNumId?.Val?.Value is { } otherId
            && definitions.TryGetValue(otherId, out var real))
            return real;
        return definition;
    }

    private int?[] CountersOf(AbstractNum definition)
    {
        var id = definition.AbstractNumberId?.Value ?? -1;
        if (!counters.TryGetValue(id, out var counts))
            counters.Add(id, counts = new int?[Levels]);
        return counts;
    }

    private static int LevelOfStyle(AbstractNum definition, string? style) =>
        definition.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value ?? 0;

    private static LevelOverride? OverrideOf(NumberingInstance list, int level) =>
        list.Elements<LevelOverride>().FirstOrDefault(item => item.LevelIndex?.Value == level);

    private static Level? LevelOf(NumberingInstance list, AbstractNum definition, int level) =>
        OverrideOf(list, level)?.Level ?? definition.Elements<Level>().FirstOrDefault(item => item.LevelIndex?.Value == level);

    private static int StartOf(NumberingInstance list, AbstractNum definition, int level) =>
        LevelOf(list, definition, level)?.StartNumberingValue?.Val?.Value ?? 1;
}

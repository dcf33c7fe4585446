using Hegao.Syntax;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Glossaries;

/// <summary>
/// Reads the entries below a glossary's heading: numbered (1. [1] 【1】 ① or without a number), the term before ： or 是指, or wholly in
/// quotes, the explanation on the same line or the next, several entries in one paragraph.
/// </summary>
internal sealed class GlossaryReader
{
    /// <summary>A longer head is a sentence.</summary>
    private const int MaxTerm = 45;

    private static readonly string[] Copulas = ["是指", "即指", "指的是", "是", "即", "指"];

    private readonly List<GlossaryItem> items = [];
    private readonly List<GlossaryCheckpoint> checkpoints = [];
    private MarkerScheme scheme = MarkerScheme.None;
    private bool awaitsDefinition;

    /// <summary>The entries in the blocks from number <paramref name="firstBlock"/> on.</summary>
    public static GlossaryReading Read(DraftTree tree, int firstBlock)
    {
        var reader = new GlossaryReader();
        foreach (var block in tree.BlocksFrom(firstBlock))
            reader.ReadAt(block);
        return new(reader.items, reader.checkpoints, reader.scheme, reader.awaitsDefinition);
    }

    /// <summary>
    /// The entries after an edit of the blocks from number <paramref name="first"/> up to <paramref name="behind"/>, given those before it: reads on from
    /// there until it reads as it did then.
    /// </summary>
    /// <param name="from">The first block that the edit replaced, by its name in the tree before.</param>
    public static GlossaryReading Update(GlossaryReading before, DraftTree tree, BlockId from, int first, int behind)
    {
        var reader = new GlossaryReader();
        var kept = before.Find(from);
        reader.Restore(before, kept, from);
        foreach (var block in tree.BlocksFrom(first))
        {
            if (block.Index >= behind && block.IsProse && before.Find(block.Id) is var next && next < before.Checkpoints.Count && before.Checkpoints[next].Block == block.Id && reader.StandsAt(before, next))
            {
                reader.Adopt(before, next);
                break;
            }

            reader.ReadAt(block);
        }

        return new(reader.items, reader.checkpoints, reader.scheme, reader.awaitsDefinition);
    }

    private void ReadAt(BlockSyntax block)
    {
        if (!block.IsProse)
            return;
        checkpoints.Add(new(block.Id, scheme, awaitsDefinition, items.Count));
        ReadBlock(block);
    }

    // What was read before the checkpoint, without what later blocks added to the last entry.
    private void Restore(GlossaryReading before, int kept, BlockId from)
    {
        for (var i = 0; i < kept; i++)
            checkpoints.Add(before.Checkpoints[i]);
        if (kept == before.Checkpoints.Count)
        {
            items.AddRange(before.Items);
            (scheme, awaitsDefinition) = (before.EndScheme, before.EndAwaits);
            return;
        }

        var point = before.Checkpoints[kept];
        (scheme, awaitsDefinition) = (point.Scheme, point.AwaitsDefinition);
        for (var i = 0; i < point.Count; i++)
            items.Add(before.Items[i]);
        if (items.Count > 0)
            items[^1] = items[^1] with { Definition = [.. items[^1].Definition.Where(place => place.Block < from)] };
    }

    private bool StandsAt(GlossaryReading before, int checkpoint)
    {
        var point = before.Checkpoints[checkpoint];
        return point.Scheme == scheme && point.AwaitsDefinition == awaitsDefinition && point.Count > 0 == items.Count > 0
            && (items.Count == 0 || before.Items[point.Count - 1].Marker == items[^1].Marker);
    }

    // From here on everything is read as it was before.
    private void Adopt(GlossaryReading before, int checkpoint)
    {
        var point = before.Checkpoints[checkpoint];
        var shift = items.Count - point.Count;
        if (items.Count > 0)
            items[^1] = items[^1] with { Definition = [.. items[^1].Definition, .. before.Items[point.Count - 1].Definition.Where(place => place.Block >= point.Block)] };
        for (var i = point.Count; i < before.Items.Count; i++)
            items.Add(before.Items[i]);
        for (var i = checkpoint; i < before.Checkpoints.Count; i++)
            checkpoints.Add(before.Checkpoints[i] with { Count = before.Checkpoints[i].Count + shift });
        (scheme, awaitsDefinition) = (before.EndScheme, before.EndAwaits);
    }

    private void ReadBlock(BlockSyntax block)
    {
        var text = block.GetReading();
        var starts = EntryStarts(block, text);
        if (starts.Count == 0)
        {
            ReadUnmarked(block, text);
            return;
        }

        if (starts[0].Start > 0)
            Extend(block, 0, starts[0].Start);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : text.Length;
            ReadEntry(block, text, starts[i].Marker, starts[i].Start, end);
        }
    }

    private List<(int Start, Marker Marker)> EntryStarts(BlockSyntax block, string text)
    {
        var starts = new List<(int, Marker)>();
        for (var i = 0; i < block.AnchorCount; i++)
        {
            var anchor = block.GetAnchor(i);
            if (!IsEntryScheme(anchor.Marker.Scheme))
                continue;

            // The first marker says how this glossary is numbered; others inside an explanation enumerate something else.
            if (scheme == MarkerScheme.None && anchor.Place == AnchorPlace.BlockStart)
                scheme = anchor.Marker.Scheme;
            if (anchor.Marker.Scheme == scheme && (anchor.Place == AnchorPlace.BlockStart || anchor.Marker.Number == NextNumber(starts)))
                starts.Add((anchor.ReadingStart, anchor.Marker));
        }

        if (starts.Count == 0 && ReadGluedNumber(text) is { } glued)
            starts.Add((0, glued));
        return starts;
    }

    private int NextNumber(List<(int Start, Marker Marker)> starts) =>
        (starts.Count > 0 ? starts[^1].Marker.Number : items.Count > 0 ? items[^1].Number ?? 0 : 0) + 1;

    // "8.8个“在全省率先”": entry 8, whose term begins with a number.
    private Marker? ReadGluedNumber(string text)
    {
        if (scheme != MarkerScheme.ArabicDot || items.Count == 0 || items[^1].Number is not { } last)
            return null;
        var head = $"{last + 1}.";
        return text.StartsWith(head, StringComparison.Ordinal) ? new Marker(scheme, items[^1].Marker.Form, last + 1, head.Length) : null;
    }

    private static bool IsEntryScheme(MarkerScheme scheme) => scheme is MarkerScheme.ArabicDot or MarkerScheme.Bracket or MarkerScheme.Circled
        or MarkerScheme.ArabicParenthesis or MarkerScheme.HanComma or MarkerScheme.HanParenthesis;

    private void ReadEntry(BlockSyntax block, string text, Marker marker, int start, int end)
    {
        var head = start + marker.Length;
        while (head < end && text[head] == ' ')
            head++;
        var (termEnd, definition) = FindTermEnd(text, head, end);
        items.Add(new(
            marker,
            BlockPlace.OfReading(block, start, marker.Length),
            text[head..termEnd],
            BlockPlace.OfReading(block, head, termEnd - head),
            definition < end ? [BlockPlace.OfReading(block, definition, end - definition)] : []));
        awaitsDefinition = definition >= end;
    }

    private void ReadUnmarked(BlockSyntax block, string text)
    {
        if (awaitsDefinition || scheme != MarkerScheme.None)
        {
            Extend(block, 0, text.Length);
            return;
        }

        var (termEnd, definition) = FindTermEnd(text, 0, text.Length);
        var isEntry = termEnd > 1 && termEnd < MaxTerm && definition < text.Length && text.IndexOf('。', StringComparison.Ordinal) is var stop && (stop < 0 || stop > termEnd);
        if (isEntry)
            items.Add(new(default, null, text[..termEnd], BlockPlace.OfReading(block, 0, termEnd), [BlockPlace.OfReading(block, definition, text.Length - definition)]));
        else
            Extend(block, 0, text.Length);
    }

    private void Extend(BlockSyntax block, int start, int end)
    {
        awaitsDefinition = false;
        if (items.Count > 0 && end > start)
            items[^1] = items[^1] with { Definition = [.. items[^1].Definition, BlockPlace.OfReading(block, start, end - start)] };
    }

    // The term ends at the colon, or where the sentence says what it is. Signs inside quotes and brackets are the term's.
    private static (int TermEnd, int Definition) FindTermEnd(string text, int start, int end)
    {
        var depth = 0;
        var limit = Math.Min(end, start + MaxTerm);
        for (var i = start; i < limit; i++)
        {
            switch (text[i])
            {
                case '“' or '（' or '《' or '「':
                    depth++;
                    break;
                case '”' or '）' or '》' or '」':
                    depth--;
                    if (depth <= 0 && text[i] is '”' or '」' && CopulaLength(text, i + 1, end) is > 0 and var copula)
                        return (i + 1, i + 1 + copula);
                    break;
                case '：' when depth <= 0:
                    return (i, i + 1);
                case '。':
                    return (i, i + 1);
                case '，' when depth <= 0 && CopulaLength(text, i + 1, end) is > 0 and var verb:
                    return (i, i + 1 + verb);
                case '是' when depth <= 0 && i > start + 1 && text.AsSpan(i).StartsWith("是指"):
                    return (i, i + 2);
                case ' ' when depth <= 0 && i > start:
                    return (i, i + 1);
            }
        }

        return (Math.Min(limit, end), end <= limit ? end : limit);
    }

    private static int CopulaLength(string text, int at, int end)
    {
        var from = at < end && text[at] == '，' ? at + 1 : at;
        foreach (var copula in Copulas)
        {
            if (from < end && text.AsSpan(from, end - from).StartsWith(copula))
                return from - at + copula.Length;
        }

        return 0;
    }
}

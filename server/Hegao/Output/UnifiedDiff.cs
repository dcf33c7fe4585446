using System.Collections.Immutable;
using System.Text;
using Hegao.Syntax;

namespace Hegao.Output;

/// <summary>What edits do to a text, as a unified diff (POSIX <c>diff -u</c>, the form that <c>patch</c> and <c>git apply</c> read).</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff; empty where the edits change nothing.</summary>
    /// <param name="path">The file, on both sides.</param>
    /// <param name="text">Its text before.</param>
    /// <param name="edits">Disjoint, in ascending order.</param>
    public static string Write(string path, string text, ImmutableArray<TextChange> edits)
    {
        var before = Lines(text);
        var blocks = Blocks(text, before, edits);
        if (blocks.Count == 0)
            return "";
        var diff = new StringBuilder($"--- {path}\n+++ {path}\n");
        var added = 0;
        foreach (var hunk in Hunks(blocks))
        {
            var (start, end) = (Math.Max(0, hunk[0].Start - Context), Math.Min(before.Count, hunk[^1].End + Context));
            var growth = hunk.Sum(static block => block.Lines.Count - (block.End - block.Start));
            diff.Append($"@@ -{Range(start, end - start)} +{Range(start + added, end - start + growth)} @@\n");
            added += growth;
            var line = start;
            foreach (var block in hunk)
            {
                Append(diff, ' ', before[line..block.Start]);
                Append(diff, '-', before[block.Start..block.End]);
                Append(diff, '+', block.Lines);
                line = block.End;
            }

            Append(diff, ' ', before[line..end]);
        }

        return diff.ToString();
    }

    // Lines with their ends, so that what changes only in its end is seen to change. CR alone ends no line, as for patch.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    // Stretches of whole lines that are replaced; edits that touch the same line, or lines that touch, are one.
    private static List<Block> Blocks(string text, List<string> lines, ImmutableArray<TextChange> edits)
    {
        var starts = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
            starts[i + 1] = starts[i] + lines[i].Length;
        var blocks = new List<Block>();
        for (var i = 0; i < edits.Length;)
        {
            var from = LineAt(starts, lines, edits[i].Span.Start);
            var to = from;
            var first = i;
            for (; i < edits.Length && (i == first || LineAt(starts, lines, edits[i].Span.Start) <= to); i++)
                to = Math.Max(to, Math.Min(LineAt(starts, lines, edits[i].Span.End) + 1, lines.Count));
            var changed = new StringBuilder();
            var at = starts[from];
            foreach (var edit in edits.AsSpan()[first..i])
            {
                changed.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
                at = edit.Span.End;
            }

            changed.Append(text, at, starts[to] - at);
            if (Trim(lines, new(from, to, Lines(changed.ToString()))) is { IsEmpty: false } block)
                blocks.Add(block);
        }

        return blocks;
    }

    // Without the lines at its ends that stay as they are.
    private static Block Trim(List<string> lines, Block block)
    {
        int head = 0, tail = 0, most = Math.Min(block.End - block.Start, block.Lines.Count);
        while (head < most && lines[block.Start + head] == block.Lines[head])
            head++;
        while (tail < most - head && lines[block.End - 1 - tail] == block.Lines[^(tail + 1)])
            tail++;
        return new(block.Start + head, block.End - tail, block.Lines[head..^tail]);
    }

    // The end of a text without a line break behind it belongs to its last line.
    private static int LineAt(int[] starts, List<string> lines, int offset)
    {
        var index = Array.BinarySearch(starts, offset);
        index = index >= 0 ? index : ~index - 1;
        return index == lines.Count && lines is [.., var last] && !last.EndsWith('\n') ? index - 1 : index;
    }

    private static IEnumerable<List<Block>> Hunks(List<Block> blocks)
    {
        var hunk = new List<Block>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.Start - hunk[^1].End > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        yield return hunk;
    }

    // A range of no lines is named by the line before it.
    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    private static void Append(StringBuilder diff, char sign, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            diff.Append(sign).Append(line);
            if (!line.EndsWith('\n'))
                diff.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <param name="Start">The first line that is replaced, from 0.</param>
    /// <param name="End">The line behind the last one.</param>
    /// <param name="Lines">What stands there afterwards.</param>
    private readonly record struct Block(int Start, int End, List<string> Lines)
    {
        public bool IsEmpty => Start == End && Lines.Count == 0;
    }
}

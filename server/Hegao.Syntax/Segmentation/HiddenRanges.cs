namespace Hegao.Syntax.Segmentation;

/// <summary>
/// What of a Markdown leaf is markup: the ranges between the visible ones, taken piece by piece from its start on. Line breaks, and
/// spaces at the edges of lines, are left to the reading, as in plain text.
/// </summary>
internal struct HiddenRanges(string text, List<TextSpan>? visible, int start)
{
    private int next;
    private int position = start;

    /// <summary>The first visible code unit of the line from <paramref name="from"/> to <paramref name="end"/>, or its end.</summary>
    public readonly int FirstVisible(int from, int end)
    {
        if (visible is null)
            return from;
        for (var i = next; i < visible.Count && visible[i].Start < end; i++)
        {
            if (visible[i].End > from)
                return Math.Max(visible[i].Start, from);
        }

        return end;
    }

    /// <summary>The hidden ranges from where the last ones ended up to <paramref name="end"/>, in offsets from there.</summary>
    public Elision[] TakeUntil(int end)
    {
        var origin = position;
        position = end;
        if (visible is null)
            return [];
        var hidden = default(List<Elision>);
        var at = origin;
        for (; next < visible.Count && visible[next].Start < end; next++)
        {
            Add(ref hidden, origin, at, visible[next].Start);
            at = Math.Max(at, visible[next].End);
            if (at > end)
                break;
        }

        Add(ref hidden, origin, Math.Min(at, end), end);
        return hidden is null ? [] : [.. hidden];
    }

    private readonly void Add(ref List<Elision>? hidden, int origin, int from, int to)
    {
        while (from < to)
        {
            var line = TextLine.At(text, from);
            var end = Math.Min(line.ContentEnd, to);
            var isEdge = from == origin || text[from - 1] is '\n' or '\r' || end == line.ContentEnd;
            if (end > from && !(isEdge && text.AsSpan(from, end - from).IsWhiteSpace()))
                (hidden ??= []).Add(new((ushort)(from - origin), (ushort)(end - from), ElisionKind.Markup));
            from = line.Next;
        }
    }
}

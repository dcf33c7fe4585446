namespace Hegao.Syntax.Segmentation;

/// <summary>Where a paragraph that is too long for one block is cut.</summary>
internal static class SentenceCut
{
    /// <summary>Length of the first piece of <paramref name="text"/>, which is longer than <see cref="SegmentLimits.MaxParagraph"/>.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        var window = text[SegmentLimits.PreferredCut..SegmentLimits.MaxParagraph];
        if (FindBehind(window, "。！？!?") is >= 0 and var sentence)
            return SegmentLimits.PreferredCut + sentence;
        if (FindBehind(window, "；;，,\n\r") is >= 0 and var clause)
            return SegmentLimits.PreferredCut + clause;

        // Neither a surrogate pair nor CR LF is ever split.
        var end = SegmentLimits.MaxParagraph;
        return char.IsHighSurrogate(text[end - 1]) || (text[end - 1] == '\r' && text[end] == '\n') ? end - 1 : end;
    }

    private static int FindBehind(ReadOnlySpan<char> window, ReadOnlySpan<char> stops)
    {
        var at = window.IndexOfAny(stops);
        if (at < 0)
            return -1;
        for (at++; at < window.Length && window[at] is '”' or '’' or '」' or '』' or '）' or ')' or '\n'; at++)
        {
        }

        return at;
    }
}

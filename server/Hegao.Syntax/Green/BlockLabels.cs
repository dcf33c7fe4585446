namespace Hegao.Syntax.Green;

/// <summary>
/// Order-maintenance labels: ascending numbers that name blocks across versions, so that what was learned of a block can be
/// found again although others before it came and went. (Dietz and Sleator's problem; neighbours are renamed where a gap is used up.)
/// </summary>
internal static class BlockLabels
{
    /// <summary>A step between labels that leaves room for many more.</summary>
    public const ulong RoomyStep = 1L << 24;

    /// <summary>Room left between neighbours of a fresh sequence where there is enough of it.</summary>
    private const ulong Spacing = 1L << 44;

    // The share of a gap left behind what is put into it: a writer goes on below the paragraph that was just written, so it is the larger part.
    private const int RoomBehind = 7;

    /// <summary>
    /// Fills <paramref name="labels"/> with ascending numbers strictly between <paramref name="low"/> and <paramref name="high"/>,
    /// <paramref name="minStep"/> or more apart.
    /// </summary>
    /// <returns>False where the gap is too narrow.</returns>
    public static bool Spread(long low, long high, Span<long> labels, ulong minStep)
    {
        if (labels.IsEmpty)
            return true;
        var gap = (ulong)high - (ulong)low;
        var step = Math.Min(Spacing, gap / ((ulong)labels.Length + RoomBehind));
        if (step < minStep)
            return false;
        for (var i = 0; i < labels.Length; i++)
            labels[i] = (long)((ulong)low + (step * (ulong)(i + 1)));
        return true;
    }
}

namespace Hegao.Syntax.Green;

/// <summary>What an inner node knows of everything below it without looking; sums are monoidal, so they survive any regrouping.</summary>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="LineBreaks">Physical line breaks (CR LF counts once).</param>
/// <param name="Blocks">Number of blocks.</param>
/// <param name="Anchors">Number of heading candidates.</param>
internal readonly record struct GreenSummary(int Length, int LineBreaks, int Blocks, int Anchors)
{
    public static GreenSummary operator +(GreenSummary left, GreenSummary right) => new(
        left.Length + right.Length,
        left.LineBreaks + right.LineBreaks,
        left.Blocks + right.Blocks,
        left.Anchors + right.Anchors);
}

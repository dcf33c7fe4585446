namespace Hegao.Analysis.Claims;

/// <summary>
/// The years that the claims of a block speak of. A block that is longer than any paragraph is a whole section, or a whole report, on one line: there what a sentence says of
/// years holds for what stands near it.
/// </summary>
/// <param name="scope">What holds for the block.</param>
/// <param name="reading">The reading of a block that is longer than a paragraph; null otherwise.</param>
internal sealed class BlockYears(YearScope scope, string? reading)
{
    /// <summary>A longer block, in UTF-16 code units, holds more than a paragraph.</summary>
    public const int Long = 1500;

    /// <summary>So far behind it what a sentence says of years holds in such a block.</summary>
    private const int Reach = 300;

    /// <summary>Claims within so many characters are looked at together: a key press in such a block costs its length, not its length for every claim.</summary>
    private const int Stretch = 200;

    private int known = -1;
    private YearScope last;

    /// <summary>The years that hold at <paramref name="claim"/>; asked in reading order.</summary>
    public YearScope At(ClaimFact claim)
    {
        if (reading is null)
            return scope;
        var stretch = claim.NumberStart / Stretch;
        if (stretch != known)
        {
            var (start, end) = (Math.Max(0, (stretch * Stretch) - Reach), Math.Min(reading.Length, (stretch + 1) * Stretch));
            (known, last) = (stretch, YearScopes.Read(reading.AsSpan(start, end - start)));
        }

        return last;
    }
}

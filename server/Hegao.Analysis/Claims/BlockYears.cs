namespace Hegao.Analysis.Claims;

/// <summary>
/// The years that the claims of a block speak of. A block that is longer than any paragraph is a whole section, or a whole report, on one line: there what a sentence says of
/// years holds for what stands right behind it.
/// </summary>
/// <param name="Scope">What holds for the block.</param>
/// <param name="Reading">The reading of a block that is longer than a paragraph; null otherwise.</param>
internal readonly record struct BlockYears(YearScope Scope, string? Reading)
{
    /// <summary>A longer block, in UTF-16 code units, holds more than a paragraph.</summary>
    public const int Long = 1500;

    /// <summary>So far behind it what a sentence says of years holds in such a block.</summary>
    private const int Reach = 400;

    /// <summary>The years that hold at <paramref name="claim"/>.</summary>
    public YearScope At(ClaimFact claim)
    {
        if (Reading is not { } text)
            return Scope;
        var start = Math.Max(0, claim.NumberStart - Reach);
        return YearScopes.Read(text.AsSpan(start, claim.NumberStart - start));
    }
}

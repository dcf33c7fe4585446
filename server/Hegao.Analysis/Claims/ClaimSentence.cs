namespace Hegao.Analysis.Claims;

/// <summary>A sentence with its claims, in offsets of its block's reading: what rules about numbers look at.</summary>
/// <param name="Text">The whole reading.</param>
/// <param name="Start">Where the sentence starts.</param>
/// <param name="End">Where it ends, its stop included.</param>
/// <param name="Claims">Its claims in order.</param>
internal sealed record ClaimSentence(string Text, int Start, int End, IReadOnlyList<ClaimFact> Claims)
{
    /// <summary>The words from the end of one claim's unit to the digits of the next.</summary>
    public ReadOnlySpan<char> Between(ClaimFact first, ClaimFact second)
    {
        var from = first.NumberStart + first.Length;
        return second.NumberStart > from ? Text.AsSpan(from, second.NumberStart - from) : [];
    }

    /// <summary>The words before a claim, from the claim before it or from the start of the sentence on.</summary>
    public ReadOnlySpan<char> Before(int index)
    {
        var from = index == 0 ? Start : Claims[index - 1].NumberStart + Claims[index - 1].Length;
        return Claims[index].NumberStart > from ? Text.AsSpan(from, Claims[index].NumberStart - from) : [];
    }

    /// <summary>The words behind a claim, up to the digits of the next one or the end of the sentence.</summary>
    public ReadOnlySpan<char> Behind(int index)
    {
        var from = Claims[index].NumberStart + Claims[index].Length;
        var to = index + 1 < Claims.Count ? Claims[index + 1].NumberStart : End;
        return to > from ? Text.AsSpan(from, to - from) : [];
    }

    /// <summary>Number and unit as read.</summary>
    public string Written(ClaimFact claim) => Text.Substring(claim.NumberStart, claim.Length);

    /// <summary>The digits alone.</summary>
    public string Digits(ClaimFact claim) => Text.Substring(claim.NumberStart, claim.NumberLength);
}

using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>Finds the claim that hover, references and highlight are asked about, and what else the draft says of its indicator.</summary>
internal static class ClaimLookup
{
    /// <summary>The claim whose number and unit stand around <paramref name="offset"/>, or null; claims are in reading order.</summary>
    public static Claim? Find(DraftAnalysis analysis, int offset)
    {
        var (low, high) = (0, analysis.Claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (analysis.Claims[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && analysis.Claims[low - 1] is { } claim && claim.Span.Touches(offset) ? claim : null;
    }

    /// <summary>All claims of one indicator, <paramref name="claim"/> among them, in reading order.</summary>
    public static IEnumerable<Claim> MentionsOf(DraftAnalysis analysis, Claim claim) => analysis.Claims.Where(other => other.Key == claim.Key);

    /// <summary>The checks that rest on a claim.</summary>
    public static IEnumerable<Check> ChecksOf(DraftAnalysis analysis, Claim claim) => analysis.Checks.Where(check => Overlaps(check.Span, claim.Span) || check.Related.Any(place => place.Span == claim.Span));

    private static bool Overlaps(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;
}

namespace Hegao.Analysis.Outlining;

/// <summary>
/// How the paragraphs of a review open before they come to their topic: 这一年，我们… A clause that names a time, and the writers as
/// subject; or the same clause of time again and again.
/// </summary>
internal static class LeadIn
{
    /// <summary>A longer clause says more than when.</summary>
    private const int MaxClause = 12;

    /// <summary>Code units of 这一年，我们 at the start of <paramref name="title"/>; 0 where it opens otherwise.</summary>
    public static int LengthOf(string title)
    {
        var clause = TimeClauseLength(title);
        return clause > 0 && title.AsSpan(clause).StartsWith("我们") ? clause + 2 : 0;
    }

    /// <summary>Where the topic starts: behind the lead-in, unless 是 follows it (过去五年，是…的五年).</summary>
    public static int ShownFrom(string title)
    {
        var from = Math.Max(LengthOf(title), TimeClauseLength(title));
        return title.AsSpan(from).StartsWith("是") ? 0 : from;
    }

    /// <summary>Code units of a clause of time at the start of <paramref name="title"/>, comma included; 0 where there is none.</summary>
    public static int TimeClauseLength(string title)
    {
        var comma = title.IndexOf('，', StringComparison.Ordinal);
        return comma is > 1 and <= MaxClause && title.AsSpan(0, comma).Contains('年') ? comma + 1 : 0;
    }
}

using System.Globalization;

namespace Hegao.Analysis.Arithmetic;

/// <summary>Writes numbers for arithmetic that is shown.</summary>
internal static class NumberText
{
    /// <summary>The value with at most <paramref name="decimals"/> places, without zeros at its end.</summary>
    public static string Write(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A rate as a percentage: 0.281 is 28.1%.</summary>
    public static string Percent(decimal ratio) => Write(Limit(ratio) * 100, 1) + "%";

    /// <summary>The interval of a ratio as percentages: 27.6%～28.6%.</summary>
    public static string PercentRange(in Interval interval) => Range(interval, static value => Percent(value));

    /// <summary>The interval with at most <paramref name="decimals"/> places: 7.5～7.7.</summary>
    public static string Range(in Interval interval, int decimals) => Range(interval, value => Write(value, decimals));

    private static string Range(in Interval interval, Func<decimal, string> write) => (interval.Low, interval.High) switch
    {
        ({ } low, { } high) when write(low) == write(high) => write(low),
        ({ } low, { } high) => $"{write(low)}～{write(high)}",
        ({ } low, null) => $"≥{write(low)}",
        (null, { } high) => $"≤{write(high)}",
        _ => "—",
    };

    // A percentage of more than this says nothing to a reader, and times 100 it must not overflow.
    private static decimal Limit(decimal ratio) => Math.Clamp(ratio, -1_000_000m, 1_000_000m);
}

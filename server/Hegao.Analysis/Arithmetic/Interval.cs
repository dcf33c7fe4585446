namespace Hegao.Analysis.Arithmetic;

/// <summary>
/// A range of values on <see cref="decimal"/>, with ends that are open, closed or missing. What overflows becomes unbounded: a wider range can
/// only make a check milder. The empty range cannot be written.
/// </summary>
/// <param name="Low">Lowest value; null without a lower end.</param>
/// <param name="High">Highest value; null without an upper end.</param>
/// <param name="LowOpen">Whether <paramref name="Low"/> itself is left out.</param>
/// <param name="HighOpen">Whether <paramref name="High"/> itself is left out.</param>
internal readonly record struct Interval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>Every value.</summary>
    public static readonly Interval Everything = new(null, null);

    /// <summary>One value.</summary>
    public static Interval Point(decimal value) => new(value, value);

    /// <summary>One value, or everything where there is none.</summary>
    public static Interval PointOf(decimal? value) => new(value, value);

    /// <summary>From <paramref name="low"/> up to, not including, <paramref name="high"/>.</summary>
    public static Interval HalfOpen(decimal low, decimal high) => new(low, high, HighOpen: true);

    /// <summary>Whether the range is one value.</summary>
    public bool IsPoint => Low is { } low && Low == High && low == High && !LowOpen && !HighOpen;

    /// <summary>Whether some value lies in both.</summary>
    public bool Intersects(in Interval other) => ReachesUpTo(other) && other.ReachesUpTo(this);

    /// <summary>The smallest range that holds both.</summary>
    public Interval Hull(in Interval other)
    {
        var (low, lowOpen) = Low is null || other.Low is null ? (null, false)
            : Low < other.Low ? (Low, LowOpen) : Low > other.Low ? (other.Low, other.LowOpen) : (Low, LowOpen && other.LowOpen);
        var (high, highOpen) = High is null || other.High is null ? (null, false)
            : High > other.High ? (High, HighOpen) : High < other.High ? (other.High, other.HighOpen) : (High, HighOpen && other.HighOpen);
        return new(low, high, lowOpen, highOpen);
    }

    /// <summary>Sums of a value of each.</summary>
    public static Interval operator +(in Interval a, in Interval b) => new(
        Try(a.Low, b.Low, static (x, y) => x + y),
        Try(a.High, b.High, static (x, y) => x + y),
        a.LowOpen || b.LowOpen,
        a.HighOpen || b.HighOpen);

    /// <summary>The negative of each value.</summary>
    public static Interval operator -(in Interval a) => new(-a.High, -a.Low, a.HighOpen, a.LowOpen);

    /// <summary>Differences of a value of each.</summary>
    public static Interval operator -(in Interval a, in Interval b) => a + -b;

    /// <summary>Products of a value of each, from the corners.</summary>
    public static Interval operator *(in Interval a, in Interval b)
    {
        if (a.Low is not { } al || a.High is not { } ah || b.Low is not { } bl || b.High is not { } bh)
            return UnboundedProduct(a, b);
        try
        {
            Span<(decimal Value, bool Open)> corners =
            [
                (al * bl, a.LowOpen || b.LowOpen),
                (al * bh, a.LowOpen || b.HighOpen),
                (ah * bl, a.HighOpen || b.LowOpen),
                (ah * bh, a.HighOpen || b.HighOpen),
            ];
            return OfCorners(corners);
        }
        catch (OverflowException)
        {
            return Everything;
        }
    }

    /// <summary>Quotients of a value of each; everything where the divisor may be zero.</summary>
    public static Interval operator /(in Interval a, in Interval b) => a * b.Reciprocal();

    /// <summary>Each value to the power of <paramref name="exponent"/>, which is not negative; for ranges above zero.</summary>
    public Interval Power(int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        var result = Point(1);
        for (var i = 0; i < exponent; i++)
            result *= this;
        return result;
    }

    private Interval Reciprocal()
    {
        if (Low is > 0 and var low)
            return new(High is { } high ? Inverse(high) : 0m, Inverse(low), High is null || HighOpen, LowOpen);
        return High is < 0 ? -(-this).Reciprocal() : Everything;
    }

    private static decimal? Inverse(decimal value) => Try(1m, value, static (x, y) => x / y);

    // An end is missing: what remains certain is the side that two ranges above zero bound.
    private static Interval UnboundedProduct(in Interval a, in Interval b) => a.Low is >= 0 && b.Low is >= 0
        ? new(Try(a.Low, b.Low, static (x, y) => x * y), a.High is null || b.High is null ? null : Try(a.High, b.High, static (x, y) => x * y), a.LowOpen || b.LowOpen)
        : Everything;

    private static Interval OfCorners(ReadOnlySpan<(decimal Value, bool Open)> corners)
    {
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners[1..])
        {
            if (corner.Value < low.Value || (corner.Value == low.Value && !corner.Open))
                low = corner;
            if (corner.Value > high.Value || (corner.Value == high.Value && !corner.Open))
                high = corner;
        }

        return new(low.Value, high.Value, low.Open, high.Open);
    }

    private bool ReachesUpTo(in Interval other) =>
        High is not { } high || other.Low is not { } low || high > low || (high == low && !HighOpen && !other.LowOpen);

    private static decimal? Try(decimal? a, decimal? b, Func<decimal, decimal, decimal> compute)
    {
        if (a is not { } x || b is not { } y)
            return null;
        try
        {
            return compute(x, y);
        }
        catch (OverflowException)
        {
            return null;
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }
}

using CsCheck;
using Hegao.Analysis.Arithmetic;

namespace Hegao.Analysis.Tests.Arithmetic;

/// <summary>What two values of two intervals make lies in what the intervals make.</summary>
public sealed class IntervalTests
{
    private static readonly Gen<decimal> Value = Gen.Int[-100_000, 100_000].Select(static tenths => tenths / 10m);

    private static readonly Gen<(Interval Interval, decimal Inside)> Filled = Gen.Select(Value, Gen.Int[0, 5000], Gen.Int[0, 100]).Select(static (low, width, part) =>
        (Interval.HalfOpen(low, low + (width / 10m) + 1), low + (((width / 10m) + 1) * part / 101m)));

    [Fact]
    public void Sums_and_differences_hold_those_of_their_values() => Gen.Select(Filled, Filled).Sample(static (a, b) =>
        Holds(a.Interval + b.Interval, a.Inside + b.Inside) && Holds(a.Interval - b.Interval, a.Inside - b.Inside));

    [Fact]
    public void Products_and_quotients_hold_those_of_their_values() => Gen.Select(Filled, Filled).Sample(static (a, b) =>
        Holds(a.Interval * b.Interval, a.Inside * b.Inside) && (b.Inside == 0 || Holds(a.Interval / b.Interval, a.Inside / b.Inside)));

    [Fact]
    public void Powers_hold_those_of_their_values() => Gen.Select(Filled, Gen.Int[0, 4]).Sample(static (a, exponent) =>
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
            power *= a.Inside;
        return Holds(a.Interval.Power(exponent), power);
    });

    [Fact]
    public void Two_intervals_meet_where_a_value_lies_in_both_whichever_is_asked() => Gen.Select(Filled, Filled).Sample(static (a, b) =>
        a.Interval.Intersects(b.Interval) == b.Interval.Intersects(a.Interval)
        && (!Holds(b.Interval, a.Inside) || a.Interval.Intersects(b.Interval))
        && a.Interval.Hull(b.Interval) is var hull && Holds(hull, a.Inside) && Holds(hull, b.Inside));

    [Fact]
    public void An_open_end_does_not_meet_the_value_itself()
    {
        Assert.False(Interval.HalfOpen(1, 2).Intersects(Interval.Point(2)));
        Assert.True(Interval.HalfOpen(1, 2).Intersects(Interval.Point(1)));
        Assert.True(new Interval(null, 2).Intersects(Interval.Point(2)));
    }

    [Fact]
    public void What_overflows_is_unbounded()
    {
        var huge = Interval.Point(decimal.MaxValue);
        Assert.Null((huge + huge).High);
        Assert.Equal(Interval.Everything, huge * huge);
        Assert.Equal(Interval.Everything, Interval.Point(1) / new Interval(-1, 1));
        Assert.Null(new Interval(10, 20).Power(60).High);
    }

    // The corner products are rounded at decimal's last place.
    private static bool Holds(Interval interval, decimal value) =>
        (interval.Low is not { } low || value >= low - Slack(low)) && (interval.High is not { } high || value <= high + Slack(high));

    private static decimal Slack(decimal end) => (Math.Abs(end) + 1) * 1e-18m;
}

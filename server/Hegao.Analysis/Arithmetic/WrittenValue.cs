using Hegao.Syntax;

namespace Hegao.Analysis.Arithmetic;

/// <summary>
/// What a written number may stand for, under each habit of writing numbers; arithmetic is done habit by habit. Rounding is the rule
/// (GB/T 8170), cutting off occurs, and an integer that ends in zeros may be rounded at its last other digit (DESIGN section 3).
/// </summary>
/// <param name="Rounded">Rounded at its last digit.</param>
/// <param name="CutOff">Cut off behind its last digit.</param>
/// <param name="Loose">Whatever any habit allows.</param>
/// <param name="Plain">The number itself, for arithmetic that is shown; null where it is too large.</param>
internal readonly record struct WrittenValue(Interval Rounded, Interval CutOff, Interval Loose, decimal? Plain)
{
    /// <summary>A number that is no matter of writing: 1, 100, a number of years.</summary>
    public static WrittenValue Exactly(decimal value) => new(Interval.Point(value), Interval.Point(value), Interval.Point(value), value);

    /// <summary>The value of a claim; <paramref name="value"/> is its rounded reading.</summary>
    /// <param name="value">Its interval in the base unit.</param>
    /// <param name="bound">What its bound words say.</param>
    /// <param name="isInteger">Whether it is written without decimal places: only then zeros at its end may stand for places that were rounded.</param>
    public static WrittenValue Of(ValueInterval value, BoundKind bound, bool isInteger)
    {
        if (value.Low is not { } low || value.High is not { } high)
            return OfAll(new(value.Low, value.High), value.Low ?? value.High);
        if (low == high)
            return Exactly(low);
        if (bound != BoundKind.None)
            return OfAll(new(low, high), (low + high) / 2);
        var (middle, step) = ((low + high) / 2, high - low);
        var cut = Interval.HalfOpen(middle, middle + step);
        var rounded = Interval.HalfOpen(low, high);
        var coarse = isInteger ? CoarseStep(middle, step) : step;


        // Rounded twice, first with one place more, a value may miss the rounded reading by a twentieth of its last place.
        var twice = new Interval(low - (step / 20), high + (step / 20));
        return new(rounded, cut, twice.Hull(cut).Hull(new(middle - (coarse / 2), middle + (coarse / 2))), middle);
    }

    /// <summary>Sum.</summary>
    public static WrittenValue operator +(in WrittenValue a, in WrittenValue b) => new(a.Rounded + b.Rounded, a.CutOff + b.CutOff, a.Loose + b.Loose, (Interval.PointOf(a.Plain) + Interval.PointOf(b.Plain)).Low);

    /// <summary>Difference.</summary>
    public static WrittenValue operator -(in WrittenValue a, in WrittenValue b) => new(a.Rounded - b.Rounded, a.CutOff - b.CutOff, a.Loose - b.Loose, (Interval.PointOf(a.Plain) - Interval.PointOf(b.Plain)).Low);

    /// <summary>Negative.</summary>
    public static WrittenValue operator -(in WrittenValue a) => new(-a.Rounded, -a.CutOff, -a.Loose, -a.Plain);

    /// <summary>Product.</summary>
    public static WrittenValue operator *(in WrittenValue a, in WrittenValue b) => new(a.Rounded * b.Rounded, a.CutOff * b.CutOff, a.Loose * b.Loose, (Interval.PointOf(a.Plain) * Interval.PointOf(b.Plain)).Low);

    /// <summary>Quotient.</summary>
    public static WrittenValue operator /(in WrittenValue a, in WrittenValue b) => new(a.Rounded / b.Rounded, a.CutOff / b.CutOff, a.Loose / b.Loose, (Interval.PointOf(a.Plain) / Interval.PointOf(b.Plain)).Low);

    /// <summary>Power.</summary>
    public WrittenValue Power(int exponent) => new(Rounded.Power(exponent), CutOff.Power(exponent), Loose.Power(exponent), Interval.PointOf(Plain).Power(exponent).Low);

    /// <summary>
    /// Whether what was computed and what is <paramref name="stated"/> can be the same: it holds where the rounded readings meet, fails where no
    /// habit of writing lets them meet, and is undecided between.
    /// </summary>
    public CheckOutcome CompareWith(in WrittenValue stated) => Rounded.Intersects(stated.Rounded) ? CheckOutcome.Holds
        : CutOff.Intersects(stated.CutOff) || Loose.Intersects(stated.Loose) ? CheckOutcome.Undecided
        : CheckOutcome.Fails;

    private static WrittenValue OfAll(Interval interval, decimal? plain) => new(interval, interval, interval, plain);

    // 6600万: the zeros at the end may not have been written for their value; two digits at least are (400 is not 350 to 450).
    private static decimal CoarseStep(decimal value, decimal step)
    {
        if (value == 0)
            return step;
        var coarse = step;
        for (var i = 0; i < 12 && value % (coarse * 10) == 0 && coarse * 100 <= value; i++)
            coarse *= 10;
        return coarse;
    }
}

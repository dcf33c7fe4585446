using System.Globalization;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Claims;

/// <summary>Makes the interval of values that a written number stands for (DESIGN section 3).</summary>
internal static class ValueReader
{
    /// <summary>Reads the interval in the unit's base unit.</summary>
    /// <param name="digits">The digits, half-width, or a Chinese numeral.</param>
    /// <param name="amount">What stands around them.</param>
    /// <param name="bound">The bound to apply.</param>
    public static ValueInterval Read(ReadOnlySpan<char> digits, in Amount amount, BoundKind bound)
    {
        if (Cues.TryFind(digits, out var multiple) && multiple.Factor > 0)
            return new(multiple.Factor, multiple.Factor);
        if (HanNumerals.TryRead(digits, out var spelled))
            return Bounded(spelled, bound, amount, LastDigit(spelled, 1), isWhole: true);
        var plain = digits.Contains(',') ? digits.ToString().Replace(",", string.Empty, StringComparison.Ordinal) : digits;
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return new(null, null);
        var point = plain.IndexOf('.');
        return Bounded(value, bound, amount, point < 0 ? 1m : new decimal(1, 0, 0, false, (byte)Math.Min(28, plain.Length - point - 1)), point < 0);
    }

    private static ValueInterval Bounded(decimal value, BoundKind bound, in Amount amount, decimal step, bool isWhole)
    {
        var factor = amount.Measure.Factor;
        var isRate = amount.IsRate || amount.IsPoints;
        try
        {
            return bound switch
            {
                BoundKind.Over when amount.HasMore => new(value * factor, (value + LastDigit(value, step)) * factor),
                BoundKind.Over => new(value * factor, null),
                BoundKind.Under => new(null, value * factor),
                BoundKind.Near => new(value * factor * 0.9m, value * factor),
                BoundKind.About => Around(value, factor, isRate ? 0.5m : Math.Max(value * 0.05m, step)),
                _ when isWhole && amount.Measure.IsCounting => new(value * factor, value * factor),
                _ => Around(value, factor, step / 2),
            };
        }
        catch (OverflowException)
        {
            return new(null, null);
        }
    }

    private static ValueInterval Around(decimal value, decimal factor, decimal margin) => new((value - margin) * factor, (value + margin) * factor);

    // 2600多: up to 2700; the zeros at the end were not written for their value.
    private static decimal LastDigit(decimal value, decimal step)
    {
        if (step < 1 || value == 0)
            return step;
        while (value % (step * 10) == 0)
            step *= 10;
        return step;
    }
}

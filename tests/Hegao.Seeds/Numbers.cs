using System.Globalization;

namespace Hegao.Seeds;

/// <summary>Writes numbers as a draft would.</summary>
internal static class Numbers
{
    /// <summary>The number with so many places.</summary>
    public static string Write(decimal value, int places) => Math.Round(value, places, MidpointRounding.AwayFromZero).ToString("F" + places, CultureInfo.InvariantCulture);

    /// <summary>How many places a number is written with.</summary>
    public static int PlacesOf(string digits) => digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? digits.Length - point - 1 : 0;

    /// <summary>The number written in a draft, or null where it is none.</summary>
    public static decimal? Read(string digits) => decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The number with its digits changed as a slip of the hand changes them: two that differ change places, or the first is another.</summary>
    public static string Misprint(string digits)
    {
        for (var i = digits.Length - 1; i > 0; i--)
        {
            if (char.IsAsciiDigit(digits[i]) && char.IsAsciiDigit(digits[i - 1]) && digits[i] != digits[i - 1] && !(i == 1 && digits[1] == '0'))
                return digits[..(i - 1)] + digits[i] + digits[i - 1] + digits[(i + 1)..];
        }

        return (digits[0] == '9' ? '8' : (char)(digits[0] + 1)) + digits[1..];
    }
}

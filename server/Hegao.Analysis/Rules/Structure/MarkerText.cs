using Hegao.Syntax;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>Writes a marker with another number, in the form in which the draft writes it: brackets, width of digits and stop stay.</summary>
internal static class MarkerText
{
    /// <summary>The edit that gives <paramref name="marker"/> the number <paramref name="number"/>, or null where its numeral is not found (circled numbers, damage).</summary>
    public static TextChange? Renumber(DraftTree tree, MarkerFact marker, int number)
    {
        if (number is < 1 or > 99)
            return null;
        var text = tree.GetText(marker.Span);
        var start = IndexOfNumeral(text);
        if (start < 0)
            return null;
        var end = start;
        while (end < text.Length && IsNumeral(text[end]))
            end++;
        var numeral = IsHan(text[start]) ? HanNumerals.Write(number) : Digits(number, fullWidth: text[start] >= '０');
        return new(new(marker.Span.Start + start, end - start), numeral);
    }

    /// <summary>The marker as the draft would write it with the number <paramref name="number"/>.</summary>
    public static string Write(DraftTree tree, MarkerFact marker, int number)
    {
        var text = tree.GetText(marker.Span).Trim();
        if (Renumber(tree, marker, number) is not { } edit)
            return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var at = IndexOfNumeral(text);
        return string.Concat(text.AsSpan(0, at), edit.NewText, text.AsSpan(at + edit.Span.Length));
    }

    private static int IndexOfNumeral(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsNumeral(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsNumeral(char c) => IsHan(c) || char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static bool IsHan(char c) => c == '十' || HanNumerals.DigitOf(c) > 0;

    private static string Digits(int number, bool fullWidth)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return fullWidth ? string.Create(digits.Length, digits, static (target, source) => WriteFullWidth(target, source)) : digits;
    }

    private static void WriteFullWidth(Span<char> target, string source)
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = (char)(source[i] - '0' + '０');
    }
}

using System.Globalization;

namespace Hegao.Analysis.Rules;

/// <summary>The day on which a congress meets: 2月1日.</summary>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31.</param>
internal readonly record struct MeetingDay(int Month, int Day)
{
    /// <summary>The day that a text names last before <paramref name="end"/>, with no stop of a sentence between; or null.</summary>
    public static MeetingDay? In(string text, int end)
    {
        var before = text.AsSpan(0, end);
        before = before[(before.LastIndexOfAny("。；！") + 1)..];
        var (day, month) = (before.LastIndexOf('日'), -1);
        if (day < 0 || (month = before[..day].LastIndexOf('月')) < 0 || !TryRead(before[(month + 1)..day], out var d))
            return null;
        var start = month;
        while (start > 0 && char.IsAsciiDigit(before[start - 1]))
            start--;
        return TryRead(before[start..month], out var m) && m <= 12 && d <= 31 ? new(m, d) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month}月{Day}日");

    private static bool TryRead(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}

namespace Hegao.Syntax.Markers;

/// <summary>Whole numbers in Chinese numerals: those that number sections (一 … 九十九, 〇 and 两 included), and those of amounts (两千, 三百二十).</summary>
public static class HanNumerals
{
    /// <summary>Reads the numeral at the start of <paramref name="text"/>; markers go no further than 九十九.</summary>
    /// <returns>UTF-16 code units read; 0 where no numeral below 100 stands there.</returns>
    public static int ReadSmall(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var i = 0;
        if (i < text.Length && DigitOf(text[i]) is > 0 and var first)
            (value, i) = (first, 1);
        if (i < text.Length && text[i] == '十')
        {
            value = i == 0 ? 10 : value * 10;
            i++;
            if (i < text.Length && DigitOf(text[i]) is > 0 and var last)
                (value, i) = (value + last, i + 1);
        }

        return i;
    }

    /// <summary>Reads a whole number below 10 000 written out: 百, 十五, 两千, 三百二十. A power alone is itself (百 is 100).</summary>
    /// <returns>Whether all of <paramref name="text"/> is such a number.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var (digit, lowest) = (-1, 10_000);
        foreach (var c in text)
        {
            var power = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (power == 0)
            {
                if (digit > 0 || DigitOf(c) < 0)
                    return false;
                digit = DigitOf(c);
                continue;
            }

            if (power >= lowest || digit == 0)
                return false;
            value += power * (digit < 0 ? 1 : digit);
            (digit, lowest) = (-1, power);
        }

        value += Math.Max(digit, 0);
        return value > 0;
    }

    /// <summary>The digit that <paramref name="c"/> stands for, or −1.</summary>
    public static int DigitOf(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Writes <paramref name="value"/> (1 … 99) as sections are numbered: 十一, 二十, 二十三.</summary>
    public static string Write(int value)
    {
        const string digits = "〇一二三四五六七八九";
        var (tens, ones) = (value / 10, value % 10);
        var head = tens switch { 0 => string.Empty, 1 => "十", _ => digits[tens] + "十" };
        return ones == 0 && tens > 0 ? head : head + digits[ones];
    }
}

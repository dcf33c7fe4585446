using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Numbering;

/// <summary>Writes list numbers as Word shows them (ECMA-376 Part 1 §17.18.59, ST_NumberFormat).</summary>
internal static class NumberText
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>Writes <paramref name="number"/> (1 or more) in <paramref name="format"/>.</summary>
    /// <returns>Null where the format is not known; an empty text for bullets and for none.</returns>
    public static string? Write(int number, NumberFormatValues format)
    {
        if (format == NumberFormatValues.None || format == NumberFormatValues.Bullet)
            return string.Empty;
        if (format == NumberFormatValues.Decimal)
            return Arabic(number);
        if (format == NumberFormatValues.DecimalZero)
            return number.ToString("00", CultureInfo.InvariantCulture);
        if (format == NumberFormatValues.ChineseCounting || format == NumberFormatValues.ChineseCountingThousand
            || format == NumberFormatValues.JapaneseCounting || format == NumberFormatValues.TaiwaneseCounting
            || format == NumberFormatValues.TaiwaneseCountingThousand || format == NumberFormatValues.KoreanCounting)
            return Counting(number, Digits, '十', '百', '千');
        if (format == NumberFormatValues.ChineseLegalSimplified || format == NumberFormatValues.JapaneseLegal || format == NumberFormatValues.IdeographLegalTraditional)
            return Counting(number, LegalDigits, '拾', '佰', '仟');
        if (format == NumberFormatValues.IdeographDigital || format == NumberFormatValues.JapaneseDigitalTenThousand || format == NumberFormatValues.TaiwaneseDigital)
            return string.Concat(Arabic(number).Select(static digit => Digits[digit - '0']));
        if (format == NumberFormatValues.IdeographTraditional)
            return number <= Stems.Length ? Stems[number - 1].ToString() : Arabic(number);
        if (format == NumberFormatValues.IdeographZodiac)
            return number <= Branches.Length ? Branches[number - 1].ToString() : Arabic(number);
        if (format == NumberFormatValues.DecimalEnclosedCircle || format == NumberFormatValues.DecimalEnclosedCircleChinese)
            return Enclosed(number, '①');
        if (format == NumberFormatValues.DecimalEnclosedParen)
            return Enclosed(number, '⑴');
        if (format == NumberFormatValues.DecimalEnclosedFullstop)
            return Enclosed(number, '⒈');
        if (format == NumberFormatValues.DecimalFullWidth || format == NumberFormatValues.DecimalFullWidth2)
            return string.Concat(Arabic(number).Select(static digit => (char)(digit - '0' + '０')));
        if (format == NumberFormatValues.UpperLetter)
            return Letters(number, 'A');
        if (format == NumberFormatValues.LowerLetter)
            return Letters(number, 'a');
        if (format == NumberFormatValues.UpperRoman)
            return Roman(number);
        return format == NumberFormatValues.LowerRoman ? Roman(number).ToLowerInvariant() : null;
    }

    /// <summary>The number in Arabic digits.</summary>
    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    // 十一, 二十, 一百零三; Word writes 一十 in no list.
    private static string Counting(int number, string digits, char ten, char hundred, char thousand)
    {
        if (number is < 1 or > 9999)
            return Arabic(number);
        var text = string.Empty;
        var skipped = false;
        foreach (var (value, sign) in new[] { (1000, thousand), (100, hundred), (10, ten), (1, '\0') })
        {
            var digit = number / value % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            if (skipped)
                text += digits == Digits ? '零' : digits[0];
            skipped = false;
            var isLeadingTen = value == 10 && digit == 1 && text.Length == 0;
            text += (isLeadingTen ? string.Empty : digits[digit].ToString()) + (sign == '\0' ? string.Empty : sign.ToString());
        }

        return text;
    }

    private static string Enclosed(int number, char first) => number <= 20 ? ((char)(first + number - 1)).ToString() : Arabic(number);

    // a … z, aa, bb, as Word goes on behind z.
    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 10));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Arabic(number);
        var text = string.Empty;
        foreach (var (value, sign) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
                text += sign;
        }

        return text;
    }
}

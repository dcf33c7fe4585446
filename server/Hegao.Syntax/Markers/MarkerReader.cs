namespace Hegao.Syntax.Markers;

/// <summary>Reads the marker at the start of a line, a sentence or an item. Half- and full-width forms are both understood.</summary>
internal static class MarkerReader
{
    /// <summary>A larger Arabic number in front of a dot is a year or a quantity, not a marker.</summary>
    private const int MaxArabic = 999;

    /// <summary>Whether a line that opens like this starts something of its own: a section, a list item, a note.</summary>
    public static bool OpensWithMarker(ReadOnlySpan<char> text) => TryRead(text, out _);

    /// <summary>Reads the marker at the start of <paramref name="text"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        if (text.Length < 2)
            return text.Length == 1 && TryCircled(text[0], out marker);
        return text[0] switch
        {
            '（' or '(' => TryParenthesis(text, out marker),
            '[' or '［' or '【' or '〔' => TryBracket(text, out marker),
            '第' => TryOrdinal(text, out marker),
            '—' => TryDash(text, out marker),
            >= '0' and <= '9' or >= '０' and <= '９' => TryArabic(text, out marker),
            >= '①' and <= '⑳' => TryCircled(text[0], out marker),
            _ => TryHan(text, out marker),
        };
    }

    private static bool TryHan(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var length = HanNumerals.ReadSmall(text, out var number);
        if (length == 0 || length >= text.Length || text[0] == '两')
            return false;
        var rest = text[(length + 1)..];
        switch (text[length])
        {
            // 一、二、三产业 and 一、二期 enumerate; a section's title does not open with a numeral and a comma.
            case '、' when !OpensEnumeration(rest):
                marker = new(MarkerScheme.HanComma, MarkerForm.Standard, number, length + 1);
                return true;
            case '是' when !IsQuestion(rest):
            case '要' when !(rest.Length > 0 && rest[0] is '素' or '件' or '点' or '道'):
                marker = new(MarkerScheme.HanIs, MarkerForm.Standard, number, length + 1);
                return true;
            default:
                return false;
        }
    }

    // 是否, 是不是; 二是不断… goes on with a list.
    private static bool IsQuestion(ReadOnlySpan<char> rest) => rest.StartsWith("否") || rest.StartsWith("不是");

    private static bool OpensEnumeration(ReadOnlySpan<char> rest)
    {
        var length = HanNumerals.ReadSmall(rest, out _);
        return length > 0 && length < rest.Length && rest[length] is '、' or '期' or '产' or '类' or '级' or '季' or '线' or '号' or '次' or '等' or '届' or '批' or '标';
    }

    private static bool TryParenthesis(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var inner = text[1..];
        var length = HanNumerals.ReadSmall(inner, out var number);
        var scheme = MarkerScheme.HanParenthesis;
        if (length == 0)
            (length, scheme) = (ReadArabic(inner, out number), MarkerScheme.ArabicParenthesis);
        if (length == 0 || length >= inner.Length || inner[length] is not ('）' or ')'))
            return false;
        var form = (text[0], inner[length]) switch
        {
            ('（', '）') => MarkerForm.Standard,
            ('(', ')') => MarkerForm.HalfWidth,
            _ => MarkerForm.Mixed,
        };
        var total = length + 2;
        if (total < text.Length && text[total] == '、')
            (form, total) = (MarkerForm.SurplusComma, total + 1);
        marker = new(scheme, form, number, total);
        return true;
    }

    private static bool TryArabic(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var length = ReadArabic(text, out var number);
        if (length == 0 || length >= text.Length)
            return false;
        var form = text[length] switch
        {
            '.' => MarkerForm.Standard,
            '．' => MarkerForm.FullWidthDot,
            '、' => MarkerForm.ArabicComma,
            _ => (MarkerForm?)null,
        };

        // 1.5万 is a quantity, 1、2号线 an enumeration.
        if (form is not { } known || (length + 1 < text.Length && IsDigit(text[length + 1])))
            return false;
        marker = new(MarkerScheme.ArabicDot, known, number, length + 1);
        return true;
    }

    private static bool TryBracket(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var length = ReadArabic(text[1..], out var number);
        if (length == 0 || length + 1 >= text.Length)
            return false;
        MarkerForm? form = (text[0], text[length + 1]) switch
        {
            ('[', ']') => MarkerForm.SquareBracket,
            ('［', '］') => MarkerForm.FullWidthSquareBracket,
            ('【', '】') => MarkerForm.LenticularBracket,
            ('〔', '〕') => MarkerForm.TortoiseBracket,
            _ => null,
        };
        if (form is not { } known)
            return false;
        marker = new(MarkerScheme.Bracket, known, number, length + 2);
        return true;
    }

    private static bool TryOrdinal(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var length = HanNumerals.ReadSmall(text[1..], out var number);
        if (length == 0)
            length = ReadArabic(text[1..], out number);
        if (length == 0 || length + 1 >= text.Length)
            return false;
        var rest = text[(length + 1)..];
        if (rest[0] is '，' or ',' or '、' or '：' or ':')
        {
            // 第一、二、三产业 enumerates.
            if (rest[0] == '、' && HanNumerals.ReadSmall(rest[1..], out _) > 0)
                return false;
            marker = new(MarkerScheme.Ordinal, MarkerForm.Standard, number, length + 2);
            return true;
        }

        var unit = rest[0] is '章' or '节' or '编' or '篇' ? 1 : rest.StartsWith("部分") ? 2 : 0;
        if (unit == 0 || (unit < rest.Length && rest[unit] is not (' ' or '\u3000' or '\u00A0' or '：' or ':' or '、' or '，') && rest.Length > unit + 30))
            return false;
        marker = new(MarkerScheme.Chapter, MarkerForm.Standard, number, 1 + length + unit);
        return true;
    }

    private static bool TryDash(ReadOnlySpan<char> text, out Marker marker)
    {
        var length = text.IndexOfAnyExcept('—');
        marker = new(MarkerScheme.Dash, MarkerForm.Standard, 0, length);
        return length is >= 2 and <= 4;
    }

    private static bool TryCircled(char c, out Marker marker)
    {
        marker = new(MarkerScheme.Circled, MarkerForm.Standard, c - '①' + 1, 1);
        return c is >= '①' and <= '⑳';
    }

    private static int ReadArabic(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var i = 0;
        for (; i < text.Length && IsDigit(text[i]) && value <= MaxArabic; i++)
            value = (value * 10) + (text[i] & 0xF);
        return value is > 0 and <= MaxArabic ? i : 0;
    }

    // The low four bits of ０ (U+FF10) are those of 0 (U+0030).
    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}

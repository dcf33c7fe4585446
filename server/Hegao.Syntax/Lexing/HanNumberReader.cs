using Hegao.Syntax.Lexicon;

namespace Hegao.Syntax.Lexing;

/// <summary>
/// Recognises amounts in Chinese numerals: 两千万元, 十余个, 百亿元, 一百二十三家. Most numerals in a report are parts of words
/// (一般, 万众, 十分, 三农), so only a numeral with a unit behind it is a number.
/// </summary>
internal static class HanNumberReader
{
    /// <summary>Nobody writes a longer one: a longer run is damage, which the lexer passes over at once instead of trying every start in it.</summary>
    public const int MaxNumeral = 24;

    /// <summary>Length of the numeral at the start of <paramref name="text"/>, or 0 where a word begins there.</summary>
    /// <param name="run">How many numerals stand there side by side, counted up to <see cref="MaxNumeral"/>.</param>
    public static int Read(ReadOnlySpan<char> text, out int run)
    {
        var length = 0;
        while (length < text.Length && length < MaxNumeral && CharClasses.IsHanNumeral(text[length]))
            length++;
        run = length;
        if (run == MaxNumeral)
            return 0;

        // The scale may belong to the unit: 两千|万元, 百|亿元. The numeral ends before the longest unit that can follow.
        for (var cut = Math.Min(length, FirstScale(text[..length])); cut > 0; cut--)
        {
            if (FollowedByUnit(text[cut..], cut == 1 && text[0] == '一'))
                return IsWordStart(text, cut) ? 0 : cut;
        }

        return FollowedByUnit(text[length..], length == 1) && !IsWordStart(text, length) ? length : 0;
    }

    private static int FirstScale(ReadOnlySpan<char> numeral)
    {
        var at = numeral.IndexOfAny('万', '亿');
        return at < 0 ? numeral.Length : at;
    }

    private static bool FollowedByUnit(ReadOnlySpan<char> rest, bool single)
    {
        if (rest.Length > 1 && rest[0] is '多' or '余' or '几')
            rest = rest[1..];
        return !rest.IsEmpty && Units.TryMatch(rest, out _, out var unit) && (unit.HasUnit || !single);
    }

    // A lone 一 before a measure word is an article (一批, 一个); a lone power before one is figurative (千家万户, 百年); 十分 means "very".
    private static bool IsWordStart(ReadOnlySpan<char> text, int length) => length == 1 && text[0] switch
    {
        '一' or '半' => true,
        '百' or '千' or '万' or '亿' => !(text.Length > 1 && text[1] is '亿' or '万' or '余' or '多'),
        '十' => text.Length > 1 && text[1] == '分' && !(text.Length > 2 && text[2] == '钟'),
        _ => false,
    };
}

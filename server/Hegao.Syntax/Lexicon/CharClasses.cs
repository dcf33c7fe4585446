using System.Runtime.CompilerServices;

namespace Hegao.Syntax.Lexicon;

/// <summary>The class of a character. The table is compiled from <c>grammars/folding/classes.tsv</c>.</summary>
public static partial class CharClasses
{
    /// <summary>The class of a character, by table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass Of(char c) => (CharClass)Table[Pages[c >> 8] << 8 | c & 0xFF];

    /// <summary>
    /// Whether a character can be part of a number in Chinese numerals: digits 〇零一二两…九, powers 十百千万亿, 半, and the fraction words
    /// are not included (三分之一 is read by words, not characters).
    /// </summary>
    public static bool IsHanNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'
        or '百' or '千' or '万' or '亿' or '零' or '〇' or '两' or '半';
}

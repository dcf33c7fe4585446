using System.Runtime.CompilerServices;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Lexicon;

/// <summary>
/// The indicators of <c>grammars/lexicon/indicators</c> as static data. Readers of drafts go through <see cref="IndicatorLexicon"/>, which adds
/// the user's own.
/// </summary>
public static partial class Indicators
{
    /// <summary>How many indicators there are, aliases not counted. They are numbered from 0.</summary>
    public static int Count => TraitBits.Length;

    /// <summary>The indicator of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public static Indicator Get(int number) => new(KeyText(number), new(TraitBits[number]));

    /// <summary>The indicators that <paramref name="key"/> is a part of (一般公共预算收入 of 一般公共预算总收入); none where the lexicon knows none.</summary>
    public static string[] WholesOf(string key) =>
        TryMatch(key, out var length, out var number) && length == key.Length && WholeText(number) is { Length: > 0 } wholes ? wholes.Split('、') : [];

    /// <summary>The longest key or alias at the start of a folded text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMatch(ReadOnlySpan<char> folded, out int length, out int number)
    {
        if (!folded.IsEmpty && CompiledTrie.MayStart(FirstChars, folded[0]))
            return new CompiledTrie(FirstChars, FirstRanks, Labels, FirstChild, Values).TryLongest(folded, out length, out number);
        length = 0;
        number = 0;
        return false;
    }

    /// <summary>The longest key or alias at the end of a folded text: 一般公共预算收入 in 全市完成一般公共预算收入.</summary>
    public static bool TryMatchEnd(ReadOnlySpan<char> folded, out int length, out int number) =>
        new CompiledTrie(EndFirstChars, EndFirstRanks, EndLabels, EndFirstChild, EndValues).TryLongestEnd(folded, out length, out number);

    /// <summary>Length of the head that <paramref name="folded"/> ends in (产值 in 输变电装备产业产值), or 0 where the lexicon knows none.</summary>
    public static int HeadLength(ReadOnlySpan<char> folded) =>
        new CompiledTrie(HeadFirstChars, HeadFirstRanks, HeadLabels, HeadFirstChild, HeadValues).TryLongestEnd(folded, out var length, out _) ? length : 0;

    /// <summary>The traits that the ending of an unlisted indicator gives: 新材料产业增加值 ends in 增加值. The default when no ending is known.</summary>
    public static IndicatorTraits TraitsOfHead(ReadOnlySpan<char> folded) =>
        new CompiledTrie(HeadFirstChars, HeadFirstRanks, HeadLabels, HeadFirstChild, HeadValues).TryLongestEnd(folded, out _, out var bits) ? new((uint)bits) : default;
}

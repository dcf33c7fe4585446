using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>Tells the number of a note (升级版[27], 机制【22】, 招商（11）) and the year of a file number (〔2022〕) from what states something.</summary>
internal static class NoteReader
{
    /// <summary>More digits no note has.</summary>
    private const int MaxDigits = 3;

    /// <summary>The reading of the amount as a note or a file's year, or null where it is neither.</summary>
    public static NumberFact? Read(string text, in Amount amount)
    {
        if (amount.UnitText.Length > 0 || amount.NumberStart == 0 || amount.NumberEnd >= text.Length)
            return null;
        var (open, close) = (text[amount.NumberStart - 1], text[amount.NumberEnd]);
        var isSquare = open is '[' or '［' or '【' or '〔' && close is ']' or '］' or '】' or '〕';
        var isRound = open is '（' or '(' && close is '）' or ')';
        if (!isSquare && !isRound)
            return null;
        if (AmountCollector.IsYear(text.AsSpan(amount.NumberStart, amount.NumberLength)))
            return new(amount.NumberStart, amount.NumberLength, NumberKind.Date, new("文号中的年份", "the year of a file number"), null);
        if (amount.NumberLength > MaxDigits || text.AsSpan(amount.NumberStart, amount.NumberLength).Contains('.') || (isRound && (amount.NumberStart < 2 || CharClasses.Of(text[amount.NumberStart - 2]) is not (CharClass.Han or CharClass.CloseQuote))))
            return null;
        return new(amount.NumberStart, amount.NumberLength, NumberKind.Ordinal, new("注释序号", "the number of a note"), null);
    }

    /// <summary><paramref name="phrase"/> without the marks of notes in it: 托管模式[5] is 托管模式.</summary>
    public static string Without(string phrase)
    {
        for (var open = phrase.AsSpan().IndexOfAny("[［【〔（"); open >= 0; open = phrase.AsSpan().IndexOfAny("[［【〔（"))
        {
            var end = open + 1;
            while (end < phrase.Length && char.IsAsciiDigit(phrase[end]))
                end++;

            // The closing sign of a note at the phrase's end was cut off with it.
            if (end == open + 1 || (end < phrase.Length && phrase[end] is not (']' or '］' or '】' or '〕' or '）')))
                return phrase;
            phrase = phrase.Remove(open, Math.Min(end + 1, phrase.Length) - open);
        }

        return phrase;
    }
}

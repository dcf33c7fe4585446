using Hegao.Analysis.Lexicon;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Claims;

/// <summary>What stands at a number token: an amount, or a part of a date.</summary>
/// <param name="Amount">The number with what belongs to it.</param>
/// <param name="IsDate">Whether it is part of a date.</param>
/// <param name="IsRangeStart">Whether a range sign and another amount follow.</param>
/// <param name="IsRangeEnd">Whether it ends a range.</param>
internal readonly record struct NumberItem(Amount Amount, bool IsDate, bool IsRangeStart, bool IsRangeEnd);

/// <summary>Lists the Arabic numbers of a block, in order, with units, bounds and ranges put together.</summary>
internal static class AmountCollector
{
    /// <summary>All numbers of <paramref name="block"/> in digits, and the amounts in Chinese numerals (百亿元, 两千万吨).</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">Its reading.</param>
    /// <param name="own">The user's own units.</param>
    public static List<NumberItem> Collect(BlockSyntax block, string text, OwnUnits own)
    {
        var items = new List<NumberItem>();
        for (var i = 0; i < block.TokenCount; i++)
        {
            var kind = block.GetToken(i).Kind;
            if (kind is not (TokenKind.Number or TokenKind.HanNumber))
                continue;
            var item = Read(block, text, i, own, items.Count > 0 ? items[^1].Amount.End : 0);
            if (kind == TokenKind.Number || IsAmount(text, item.Amount))
                items.Add(item);
        }

        JoinRanges(text, items);
        CompleteLists(text, items);
        AddMultiples(text, items);
        return items;
    }

    // 翻一番, 翻两番: a multiple without a number of its own; 倍增计划 is a name, and 翻一番的引擎 states nothing.
    private static void AddMultiples(string text, List<NumberItem> items)
    {
        for (var at = text.AsSpan().IndexOfAny('翻', '倍'); at >= 0;)
        {
            var length = 1;
            if (Cues.TryMatch(text.AsSpan(at), CueKinds.Multiple, out var found, out _) && !IsNamed(text.AsSpan(at + found)))
            {
                length = found;
                var word = new Amount(at, at + found, at, found, at + found, string.Empty, UnitMeasure.None, BoundKind.None, HasMore: false);
                var index = items.FindIndex(item => item.Amount.NumberStart > at);
                items.Insert(index < 0 ? items.Count : index, new(word, false, false, false));
            }

            var next = text.AsSpan(at + length).IndexOfAny('翻', '倍');
            at = next < 0 ? -1 : at + length + next;
        }
    }

    private static bool IsNamed(ReadOnlySpan<char> behind) => behind.Length > 1 && (behind[0] == '的' || behind[..2] is "计划" or "行动" or "工程" or "目标" or "攻坚" or "效应");

    // 百亿元, 两千万吨, 两个百分点; 三项, 十年, 五大 are lists and spans of time, and 百亿元企业 is a class.
    private static bool IsAmount(string text, in Amount amount)
    {
        if (amount.UnitText.Length == 0)
            return false;
        var dimension = amount.Measure.Dimension;
        if (!HanNumerals.TryRead(text.AsSpan(amount.NumberStart, amount.NumberLength), out var value)
            || (dimension != Dimension.Points && !(amount.UnitText[0] is '万' or '亿' || value >= MinSpelledOut) || dimension is Dimension.Time or Dimension.Age or Dimension.None))
            return false;
        return amount.End >= text.Length || CharClasses.Of(text[amount.End]) is not (CharClass.Han or CharClass.OpenQuote or CharClass.Latin or CharClass.Digit) || CountedNoun.IsMark(text.AsSpan(amount.End));
    }

    /// <summary>Smaller ones without 万 or 亿 are names and lists: 长三角, 四套班子, 五大.</summary>
    private const int MinSpelledOut = 100;

    // A bound word between two numbers (10亿元以上6家) belongs to the one before it.
    private static NumberItem Read(BlockSyntax block, string text, int index, OwnUnits own, int free)
    {
        var number = block.GetToken(index);
        var (start, bound) = (number.Start, BoundKind.None);
        if (index > 0 && block.GetToken(index - 1) is { Kind: TokenKind.Bound } before && before.Start >= free && before.End == number.Start)
            (start, bound) = (before.Start, before.Bound);
        var (unitEnd, end, hasMore) = (number.End, number.End, false);
        var isOwn = false;
        var (scale, measure, unitText) = (UnitId.None, UnitMeasure.None, string.Empty);
        for (var i = index + 1; i < block.TokenCount && block.GetToken(i) is var token && token.Start <= end; i++)
        {
            if (token.Start < end)
                continue;
            // A unit of the user's may end inside a token, or behind several; 多 or 余 before it is no token of its own.
            var more = token.Kind == TokenKind.Text && text[end] is '多' or '余' ? 1 : 0;
            if (own.TryMatch(text.AsSpan(end + more), out var ownLength, out var ownMeasure) && (token.Kind is not (TokenKind.Unit or TokenKind.Scale) || ownLength > token.Length))
            {
                unitText += text.Substring(end + more, ownLength);
                measure = scale == UnitId.None ? ownMeasure : ownMeasure with { Factor = ownMeasure.Factor * Units.Get(scale).Factor, IsCounting = false };
                if (more > 0)
                    (hasMore, bound) = (true, BoundKind.Over);
                (scale, unitEnd, end, own, isOwn) = (UnitId.None, end + more + ownLength, end + more + ownLength, OwnUnits.None, true);
                continue;
            }

            if (token.Kind is TokenKind.Unit or TokenKind.Scale)
            {
                unitText += text.Substring(token.Start, token.Length);
                measure = UnitMeasure.Of(scale != UnitId.None && Units.TryCombine(scale, token.Unit, out var joined) ? joined : token.Unit);
                scale = token.Kind == TokenKind.Scale ? token.Unit : UnitId.None;
                unitEnd = token.End;
            }
            else if (token.Kind == TokenKind.Approximation)
            {
                (hasMore, bound) = (true, BoundKind.Over);
            }
            else if (token.Kind == TokenKind.Bound && end > number.End && bound == BoundKind.None && text[token.Start] is '以' or '左' or '上' or '之' or '及' or '或')
            {
                bound = token.Bound;
            }
            else
            {
                break;
            }

            end = token.End;
        }

        var amount = new Amount(start, end, number.Start, number.Length, unitEnd, unitText, measure, bound, hasMore);
        return new(amount, !isOwn && IsDate(block, text, index), false, false);
    }

    private static bool IsDate(BlockSyntax block, string text, int index)
    {
        var number = block.GetToken(index);
        if (index + 1 < block.TokenCount && block.GetToken(index + 1) is { Kind: TokenKind.DateUnit } unit && unit.Start == number.End)
            return true;
        var before = number.Start > 0 ? text[number.Start - 1] : '\0';
        var after = number.End < text.Length ? text[number.End] : '\0';
        if (IsYear(text.AsSpan(number.Start, number.Length)) && (CharClasses.Of(after) is CharClass.Han or CharClass.Range or CharClass.Dash or CharClass.Dot or CharClass.Slash || before is '“' or '（' or '《' || after is '，' or '\0' or '）'))
            return !Units.TryMatch(text.AsSpan(number.End), out _, out _) || after is '年';

        // 2024-02-01, 08:39, 3·22: a number that a sign ties to a date's other numbers.
        return (IsDateSign(before) && number.Start > 1 && char.IsAsciiDigit(text[number.Start - 2]) && LooksLikeDate(text, number.Start - 1))
            || (IsDateSign(after) && number.End + 1 < text.Length && char.IsAsciiDigit(text[number.End + 1]) && LooksLikeDate(text, number.End))
            || text.AsSpan(number.End).StartsWith("周年") || text.AsSpan(number.End).StartsWith("世纪") && number.Length < 1
            || (text.AsSpan(number.End).StartsWith("年内") && number.Length < 3) || text.AsSpan(number.End).StartsWith("年前") || text.AsSpan(number.End).StartsWith("时");
    }

    private static bool IsDateSign(char c) => c is '-' or '：' or '·' or '/' or ':';

    // Two digits at most on each side of the sign, or a year before it: 08:39, 5·19, 2024-02.
    private static bool LooksLikeDate(string text, int sign)
    {
        var (left, right) = (sign, sign + 1);
        while (left > 0 && char.IsAsciiDigit(text[left - 1]))
            left--;
        while (right < text.Length && char.IsAsciiDigit(text[right]))
            right++;
        var before = text.AsSpan(left, sign - left);
        var after = text.AsSpan(sign + 1, right - sign - 1);
        if (text[sign] == '·')
            return before.Length <= 2 && after.Length <= 2;
        return text[sign] is '：' or ':' ? before.Length == 2 && after.Length == 2 : (IsYear(before) && after.Length <= 2) || (before.Length == 2 && after.Length == 2 && left > 4 && text[left - 1] == text[sign]) || (IsYear(before) && IsYear(after));
    }

    /// <summary>Whether <paramref name="digits"/> are a year of this age.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && (digits.StartsWith("19") || digits.StartsWith("20")) && char.IsAsciiDigit(digits[2]) && char.IsAsciiDigit(digits[3]);

    private static void JoinRanges(string text, List<NumberItem> items)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            var (first, second) = (items[i].Amount, items[i + 1].Amount);
            if (items[i].IsDate || items[i + 1].IsDate || second.Start - first.End is not (1 or 2) || !IsRangeSign(text.AsSpan(first.End, second.Start - first.End)))
                continue;
            if (first.UnitText.Length == 0 || second.UnitText.Length == 0 || first.UnitText == second.UnitText || second.UnitText.EndsWith(first.UnitText, StringComparison.Ordinal)
                || second.UnitText.StartsWith(first.UnitText, StringComparison.Ordinal))
            {
                items[i] = items[i] with { Amount = Complete(first, second) with { Bound = BoundKind.Over }, IsRangeStart = true };
                items[i + 1] = items[i + 1] with { Amount = second with { Bound = BoundKind.Under }, IsRangeEnd = true };
            }
        }
    }

    // 高1.8和2.5个百分点: the unit of the last holds for all; 7、8号 and 1、2批 are names, and counts have units of their own.
    private static void CompleteLists(string text, List<NumberItem> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
        {
            var (first, second) = (items[i].Amount, items[i + 1].Amount);
            if (!items[i].IsDate && !items[i + 1].IsDate && first.UnitText.Length == 0 && second.UnitText.Length > 0 && (second.IsPoints || second.IsRate || text.AsSpan(first.NumberStart, first.NumberLength).Contains('.'))
                && second.Start == first.End + 1 && text[first.End] is '和' or '、' or '与' or '及')
                items[i] = items[i] with { Amount = first with { UnitText = second.UnitText, Measure = second.Measure } };
        }
    }

    // 1-2个 counts in 个 on both sides, 13万至17万元 in 万元.
    private static Amount Complete(Amount first, Amount second) => first.UnitText.Length < second.UnitText.Length
        ? first with { UnitText = second.UnitText, Measure = second.Measure }
        : first;

    private static bool IsRangeSign(ReadOnlySpan<char> sign) => sign is "-" or "—" or "——" or "～" or "~" or "－" or "至" or "到" or "–";
}

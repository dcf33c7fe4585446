using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>Lists behind the number that counts them: N个X：A、B, “三轴”即A、B、C, N个X（A、B）.</summary>
internal static class ListBehindNumber
{
    // Words that open a complete list; a bare 为 does not (以“六个年”为载体).
    private static readonly string[] Openers = ["：", "即", "是指", "指的是", "分别为", "分别是", "包括", "（"];

    /// <summary>Checks a list that the words behind the number open; false where there is none.</summary>
    public static bool Check(ParagraphContext paragraph, string text, ListCountRule.Numeral numeral)
    {
        if (CheckNamedSeries(paragraph, text, numeral))
            return true;
        if ((numeral.Start > 0 && text[numeral.Start - 1] is '这' or '上' or '其') || FollowsNumeral(text, numeral.Start) || FindOpener(text, numeral) is not var (stop, opener, announced, several))
            return false;
        var (start, end) = ListSpan(text, stop + opener, text[stop] == '（');
        if (end <= start || text.AsSpan(start, end - start).Contains('等') || text.AsSpan(start, end - start).ContainsAnyInRange('0', '9'))
            return false;
        var (clauses, least, most) = (ListItems.Count(text, start, end, "，"), ListItems.Count(text, start, end, "、"), ListItems.Count(text, start, end, "、和及与"));
        var fits = (announced >= least && announced <= most && most > 1) || (clauses > 1 && (announced == clauses || announced == ListItems.Count(text, start, end, "、，")));

        // “四融一共”, “两不愁三保障” announce several numbers: only that they fit can be said. So it is where commas and 、 stand in one list.
        var fails = !fits && !several && least > 1 && clauses == 1 && announced <= ListCountRule.MaxListed && Math.Abs(announced - least) <= 2 && text[stop] is not '包' && !IsLoose(text.AsSpan(start, end - start));
        if (fits || fails)
            ListCountRule.Add(paragraph, text, numeral with { Value = announced }, (start, end), fits ? (announced, announced) : (least, most), fails, "=");
        return fits || fails;
    }

    // “四个强化”…，即强化A、强化B、强化C、强化D: every item opens with the name; what lies between does not matter.
    private static bool CheckNamedSeries(ParagraphContext paragraph, string text, ListCountRule.Numeral numeral)
    {
        var close = text.IndexOf('”', numeral.End);
        if (close - numeral.End is < 3 or > ListCountRule.MaxName || text[numeral.End] != '个' || numeral.Start == 0 || text[numeral.Start - 1] != '“')
            return false;
        var name = text[(numeral.End + 1)..close];
        var start = text.IndexOf("即" + name, close, StringComparison.Ordinal) + 1;
        if (start <= 0)
            return false;
        var end = EndOfList(text, start, isBracket: false);
        if (end <= start)
            return false;
        var items = ListItems.Count(text, start, end, "、");
        if (items != numeral.Value || text[start..end].Split('、').Any(item => !item.StartsWith(name, StringComparison.Ordinal)))
            return false;
        ListCountRule.Add(paragraph, text, numeral, (start, end), (items, items), fails: false, "=");
        return true;
    }

    // “三级平台、两个代办”, “四级三类”: the second number of a name says nothing by itself.
    private static bool FollowsNumeral(string text, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MaxNoun; i--)
        {
            if (CharClasses.Of(text[i]) != CharClass.Han && text[i] != '、')
                return false;
            if (ListCountRule.MayStartNumeral(text[i]) && text[i] is not '一')
                return true;
        }

        return false;
    }

    // The opener of the list behind the number's noun; a second numeral in the name (三通”一码) adds to the number.
    private static (int Stop, int Length, int Announced, bool Several)? FindOpener(string text, ListCountRule.Numeral numeral)
    {
        var (stop, announced, several, quoteEnd) = (numeral.End, numeral.Value, false, -1);
        for (; stop < text.Length && stop - numeral.End <= MaxNoun; stop++)
        {
            if (OpenerAt(text, stop) is > 0 and var length && (text[stop] != '即' || text[stop - 1] is '”' or '，'))
                return (stop, length, announced, several);
            if (text[stop] == '”')
                quoteEnd = stop;
            else if (CharClasses.Of(text[stop]) != CharClass.Han || (quoteEnd >= 0 && stop - quoteEnd > MaxTail))
                return null;
            // “四个一批”: behind 个 the name is that of one list.
            if (text[numeral.End] != '个' && HanNumerals.ReadSmall(text.AsSpan(stop), out var further) is > 0 and var digits && further < 10)
            {
                (announced, several) = (announced + further, true);
                stop += digits - 1;
            }
        }

        return null;
    }

    // Quotes around the whole list are no part of it, and behind “2”即A、B， the next number's list begins.
    private static (int Start, int End) ListSpan(string text, int start, bool isBracket)
    {
        var end = EndOfList(text, start, isBracket);
        if (end < 0)
            return (start, start);
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] == '，' && text[i + 1] == '“')
                end = i;
        }

        var quote = text.IndexOf('“', start, end - start);
        var close = quote >= 0 ? text.IndexOf('”', quote, end - quote) : -1;
        return quote >= start && quote - start <= MaxLead && close > 0 && text.AsSpan(quote, close - quote).Contains('、') ? (quote + 1, close) : (start, end);
    }

    // Whole clauses may hold lists of their own.
    private static bool IsLoose(ReadOnlySpan<char> list)
    {
        var last = 0;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list[i] is not ('、' or '，'))
                continue;
            if (i - last > ListCountRule.MaxName)
                return true;
            last = i + 1;
        }

        return false;
    }

    private static int OpenerAt(string text, int at)
    {
        foreach (var opener in Openers)
        {
            if (at < text.Length && text.AsSpan(at).StartsWith(opener))
                return opener.Length;
        }

        return 0;
    }

    private static int EndOfList(string text, int start, bool isBracket)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (isBracket ? text[i] == '）' : text[i] is '。' or '；')
                return i;
        }

        return isBracket ? -1 : text.Length;
    }

    /// <summary>How long the noun behind a number may be before its list opens.</summary>
    private const int MaxNoun = 12;

    /// <summary>How long the words may be between a quoted name and the opener of its list: “五化”工程：.</summary>
    private const int MaxTail = 6;

    /// <summary>How many words may stand before a list in quotes: 按照“A、B、C”.</summary>
    private const int MaxLead = 4;
}

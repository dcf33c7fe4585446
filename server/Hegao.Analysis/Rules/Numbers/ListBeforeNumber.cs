using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>Lists before the number that counts them: A、B等5个项目 (never more than five), A、B、C三大产业, “A、B、C”三位一体.</summary>
internal static class ListBeforeNumber
{
    /// <summary>Checks a list that ends in 等 directly before the number; it ends at <paramref name="end"/>.</summary>
    public static void CheckOpen(ParagraphContext paragraph, string text, ListCountRule.Numeral numeral, int end)
    {
        var list = ListItems.Before(text, 0, end);
        if (DefinedNumber(text, list.Start, end) is var (opened, defined))
        {
            var (least, most) = (ListItems.Count(text, opened, end, "、"), ListItems.Count(text, opened, end, "、和及与"));
            var differs = numeral.Value < least || numeral.Value > most;
            if (defined == numeral.Value || !differs)
                ListCountRule.Add(paragraph, text, numeral, (opened, end), (least, most), differs && !text.AsSpan(opened, end - opened).ContainsAnyInRange('0', '9'), "=");
            return;
        }

        if (list.Most > 1 && !text.AsSpan(list.Start, end - list.Start).ContainsAnyInRange('0', '9'))
            ListCountRule.Add(paragraph, text, numeral, (list.Start, end), (list.Least, list.Most), list.Least > numeral.Value, "≤");
    }

    // “6”即A、B、C: where the items of a definition start, and its number.
    private static (int Opened, int Number)? DefinedNumber(string text, int start, int end)
    {
        // A paragraph may open with 等.
        var at = start < end ? start + text.AsSpan(start, end - start).LastIndexOf("”即") : -1;
        if (at < Math.Max(2, start) || !char.IsAsciiDigit(text[at - 1]) || text[at - 2] != '“')
            return null;
        return (at + 2, text[at - 1] - '0');
    }

    /// <summary>Checks a list that stands directly before the number.</summary>
    public static void Check(ParagraphContext paragraph, string text, ListCountRule.Numeral numeral)
    {
        var quoted = text[numeral.Start - 1] == '”';
        var inQuote = text[numeral.Start - 1] == '“' && numeral.Start > 1;
        var end = inQuote ? numeral.Start - 1 : numeral.Start;
        ListItems list;
        if (quoted)
        {
            var open = text.LastIndexOf('“', numeral.Start - 1);
            if (open < 0)
                return;
            var items = ListItems.Count(text, open + 1, numeral.Start - 1, "、，");
            list = new(items, items + (ListItems.Count(text, open + 1, numeral.Start - 1, "、和及与") - ListItems.Count(text, open + 1, numeral.Start - 1, "、")), open);
        }
        else
        {
            list = ListItems.Before(text, 0, end);
        }

        var span = text.AsSpan(list.Start, end - list.Start);
        if ((inQuote ? list.Most < 2 : list.Least < MinItems) || span.IsEmpty || span.ContainsAnyInRange('0', '9') || span[^1] is '、' or '和' or '与' or '及' or '第')
            return;
        var fits = numeral.Value >= list.Least && numeral.Value <= list.Most;

        // Only 大 and a closed quote say that the list is what is counted: 县、乡、村三级 fits, 办好教育、医疗、养老10件实事 is something else.
        var fails = !fits && !inQuote && numeral.End < text.Length && text[numeral.End] == '大' && !span.Contains('等') && numeral.Value <= ListCountRule.MaxListed && IsListOfNames(span, numeral.Value, quoted);
        if (fits || fails)
            ListCountRule.Add(paragraph, text, numeral, (list.Start, end), (list.Least, list.Most), fails, "=");
    }

    // A list whose items are clauses (做强A、补齐B、C三大短板) has other lists inside: its items would be much unlike in length.
    private static bool IsListOfNames(ReadOnlySpan<char> list, int announced, bool isQuoted)
    {
        var (longest, shortest, last) = (0, int.MaxValue, 0);
        var count = 0;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list[i] != '、')
                continue;
            if (count++ > 0 && !isQuoted && StartsWithVerb(list[last..i]))
                return false;
            if (count > 1)
                (longest, shortest) = (Math.Max(longest, i - last), Math.Min(shortest, i - last));
            last = i + 1;
        }

        return longest <= ListCountRule.MaxName && Math.Abs(count - announced) <= 2 && shortest > 1;
    }

    // 积极研究、争取、用好中央五大政策 lists what is done with them.
    private static bool StartsWithVerb(ReadOnlySpan<char> item) => Cues.TryMatch(item, out _, out var cue) && cue.Is(CueKinds.Counted | CueKinds.Light | CueKinds.Change);

    /// <summary>Fewer items before a number are no list.</summary>
    private const int MinItems = 3;
}

using System.Collections.Immutable;
using System.Globalization;
using Hegao.Analysis.Claims;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2011: a list with another number of items than the sentence announces: A、B、C三大产业, A、B等5个项目 (never more than five), “三轴”即A、B、C,
/// the digits of a code against its definition.
/// </summary>
internal sealed class ListCountRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG2011", new("列举项数与所称数目不符", "A list with another number of items than announced"), Severity.Warning);

    // Words that open a complete list; a bare 为 does not (以“六个年”为载体).
    private static readonly string[] Openers = ["：", "即", "是指", "指的是", "分别为", "分别是", "包括", "（"];

    // What a numeral starts with, and 双.
    private static readonly System.Buffers.SearchValues<char> Starts = System.Buffers.SearchValues.Create("0123456789一二两三四五六七八九十双");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        var text = paragraph.Reading;
        if (!paragraph.Block.IsProse)
            return;
        for (int i = 0, next; i < text.Length && (next = text.AsSpan(i).IndexOfAny(Starts)) >= 0;)
        {
            i += next;
            if (text[i] == '双' && i > 1 && text[i - 1] == '“')
                CheckListBefore(paragraph, text, new(i, 1, 2));
            var length = MayStartNumeral(text[i]) ? AnnouncedCount.ReadNumeral(text.AsSpan(i), out var number) : ReadNothing(out number);
            if (length == 0)
            {
                i++;
                continue;
            }

            if (number is >= 2 and <= MaxCount && !(i > 0 && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or '第' or '前')))
                CheckAt(paragraph, text, new(i, length, number));
            i += length;
        }

        CodeDefinition.Check(paragraph, Rule);
    }

    private static bool MayStartNumeral(char c) => char.IsAsciiDigit(c) || c is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static int ReadNothing(out int number)
    {
        number = 0;
        return 0;
    }

    private readonly record struct Numeral(int Start, int Length, int Value)
    {
        public int End => Start + Length;
    }

    private static void CheckAt(ParagraphContext paragraph, string text, Numeral numeral)
    {
        var measure = MeasureAt(text, numeral.End);
        if (numeral.Start > 0 && measure > 0 && (text[numeral.Start - 1] == '等' || (text[numeral.Start - 1] == '“' && numeral.Start > 1 && text[numeral.Start - 2] == '等')))
            CheckOpenList(paragraph, text, numeral, text.LastIndexOf('等', numeral.Start));
        else if (numeral.Start > 0 && measure > 0 && !CheckListBehind(paragraph, text, numeral))
            CheckListBefore(paragraph, text, numeral);
        else if (numeral.Start > 0 && text[numeral.Start - 1] == '“' && !CheckListBehind(paragraph, text, numeral))
            CheckListBefore(paragraph, text, numeral);
    }

    // 大, 项, 个 …: what counts the items of a list.
    private static int MeasureAt(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        if (text[at] is '大' or '类' or '级' or '位' or '维')
            return 1;
        return Units.TryMatch(text.AsSpan(at), out var length, out var unit) && Units.Get(unit) is { IsCounting: true } info && info.Factor == 1 ? length : 0;
    }

    // A、B、C等N个: the list may be shorter than N, never longer; behind “6”即 it is complete.
    private static void CheckOpenList(ParagraphContext paragraph, string text, Numeral numeral, int end)
    {
        var list = ListItems.Before(text, 0, end);
        if (DefinedNumber(text, list.Start, end) is var (opened, defined))
        {
            var (least, most) = (ListItems.Count(text, opened, end, "、"), ListItems.Count(text, opened, end, "、和及与"));
            var differs = numeral.Value < least || numeral.Value > most;
            if (defined == numeral.Value || !differs)
                Add(paragraph, text, numeral, (opened, end), (least, most), differs && !text.AsSpan(opened, end - opened).ContainsAnyInRange('0', '9'), "=");
            return;
        }

        if (list.Most > 1 && !text.AsSpan(list.Start, end - list.Start).ContainsAnyInRange('0', '9'))
            Add(paragraph, text, numeral, (list.Start, end), (list.Least, list.Most), list.Least > numeral.Value, "≤");
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

    // A、B、CN大X, “A、B、C”三位一体: three items or more directly before the number.
    private static void CheckListBefore(ParagraphContext paragraph, string text, Numeral numeral)
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
        var fails = !fits && !inQuote && numeral.End < text.Length && text[numeral.End] == '大' && !span.Contains('等') && numeral.Value <= MaxListed && IsListOfNames(span, numeral.Value, quoted);
        if (fits || fails)
            Add(paragraph, text, numeral, (list.Start, end), (list.Least, list.Most), fails, "=");
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

        return longest <= MaxName && Math.Abs(count - announced) <= 2 && shortest > 1;
    }

    // 积极研究、争取、用好中央五大政策 lists what is done with them.
    private static bool StartsWithVerb(ReadOnlySpan<char> item) => Lexicon.Cues.TryMatch(item, out _, out var cue) && cue.Is(Lexicon.CueKinds.Counted | Lexicon.CueKinds.Light | Lexicon.CueKinds.Change);

    // N个X：A、B / “三轴”即A、B、C / N个X（A、B）.
    private static bool CheckListBehind(ParagraphContext paragraph, string text, Numeral numeral)
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
        var fails = !fits && !several && least > 1 && clauses == 1 && announced <= MaxListed && Math.Abs(announced - least) <= 2 && text[stop] is not '包' && !IsLoose(text.AsSpan(start, end - start));
        if (fits || fails)
            Add(paragraph, text, numeral with { Value = announced }, (start, end), fits ? (announced, announced) : (least, most), fails, "=");
        return fits || fails;
    }

    // “四个强化”…，即强化A、强化B、强化C、强化D: every item opens with the name; what lies between does not matter.
    private static bool CheckNamedSeries(ParagraphContext paragraph, string text, Numeral numeral)
    {
        var close = text.IndexOf('”', numeral.End);
        if (close - numeral.End is < 3 or > MaxName || text[numeral.End] != '个' || numeral.Start == 0 || text[numeral.Start - 1] != '“')
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
        Add(paragraph, text, numeral, (start, end), (items, items), fails: false, "=");
        return true;
    }

    // “三级平台、两个代办”, “四级三类”: the second number of a name says nothing by itself.
    private static bool FollowsNumeral(string text, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MaxNoun; i--)
        {
            if (CharClasses.Of(text[i]) != CharClass.Han && text[i] != '、')
                return false;
            if (MayStartNumeral(text[i]) && text[i] is not '一')
                return true;
        }

        return false;
    }

    // The opener of the list behind the number's noun; a second numeral in the name (三通”一码) adds to the number.
    private static (int Stop, int Length, int Announced, bool Several)? FindOpener(string text, Numeral numeral)
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
            if (i - last > MaxName)
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

    private static void Add(ParagraphContext paragraph, string text, Numeral numeral, (int Start, int End) list, (int Least, int Most) items, bool fails, string sign)
    {
        var count = items.Least == items.Most || fails ? (numeral.Value > items.Most ? items.Most : items.Least) : numeral.Value;
        var range = items.Least == items.Most ? $"{items.Least}" : $"{items.Least}～{items.Most}";
        var measure = numeral.End < text.Length ? text.AsSpan(numeral.Start, Math.Min(numeral.Length + 1, text.Length - numeral.Start)).ToString() : text[numeral.Start..];
        var listed = text[list.Start..list.End].Trim('，', '：', '（', ' ');
        var written = char.IsAsciiDigit(text[numeral.Start]) ? count.ToString(CultureInfo.InvariantCulture) : count == 2 ? "两" : HanNumerals.Write(count);
        ImmutableArray<Fix> fixes = fails && items.Least == items.Most && count >= 2
            ? [new(new($"改为“{written}”", $"Change to “{written}”"), [new(paragraph.Relative(numeral.Start, numeral.Length), written)], FixKind.Alternative)]
            : [];
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.ListCount,
            fails ? CheckOutcome.Fails : CheckOutcome.Holds,
            paragraph.Relative(numeral.Start, Math.Min(numeral.Length + 1, text.Length - numeral.Start)),
            $"{range} {(fails ? "≠" : sign)} {numeral.Value}",
            [new(paragraph.Relative(list.Start, Math.Max(1, list.End - list.Start)), new($"列举{range}项", $"{range} items"))],
            new($"列举的有{range}项（{listed}），文中称“{measure}”。", $"The list has {range} items ({listed}); the draft says “{measure}”."),
            fixes));
    }

    /// <summary>No list in a sentence is longer.</summary>
    private const int MaxCount = 99;

    /// <summary>Above this number a list is never complete in one sentence.</summary>
    private const int MaxListed = 12;

    /// <summary>Fewer items before a number are no list.</summary>
    private const int MinItems = 3;

    /// <summary>How long the noun behind a number may be before its list opens.</summary>
    private const int MaxNoun = 12;

    /// <summary>How long the words may be between a quoted name and the opener of its list: “五化”工程：.</summary>
    private const int MaxTail = 6;

    /// <summary>How many words may stand before a list in quotes: 按照“A、B、C”.</summary>
    private const int MaxLead = 4;

    /// <summary>How long an item of a list of names may be.</summary>
    private const int MaxName = 16;
}

using System.Collections.Immutable;
using System.Globalization;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2011: a list with another number of items than the sentence announces: A、B、C三大产业, A、B等5个项目 (never more than five), “三轴”即A、B、C,
/// the digits of a code against its definition, 两升一降 against its subjects, 望闻问切 against what explains each of its characters.
/// </summary>
internal sealed class ListCountRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG2011", new("列举项数与所称数目不符", "A list with another number of items than announced"), Severity.Warning);

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
                ListBeforeNumber.Check(paragraph, text, new(i, 1, 2));
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
        RiseAndFallCount.Check(paragraph, Rule);
        Acrostic.Check(paragraph, Rule);
    }

    /// <summary>Whether a numeral may start with <paramref name="c"/>.</summary>
    internal static bool MayStartNumeral(char c) => char.IsAsciiDigit(c) || c is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static int ReadNothing(out int number)
    {
        number = 0;
        return 0;
    }

    /// <summary>A numeral of the reading.</summary>
    internal readonly record struct Numeral(int Start, int Length, int Value)
    {
        /// <summary>Where it ends.</summary>
        public int End => Start + Length;
    }

    private static void CheckAt(ParagraphContext paragraph, string text, Numeral numeral)
    {
        var measure = MeasureAt(text, numeral.End);
        if (numeral.Start > 0 && measure > 0 && (text[numeral.Start - 1] == '等' || (text[numeral.Start - 1] == '“' && numeral.Start > 1 && text[numeral.Start - 2] == '等')))
            ListBeforeNumber.CheckOpen(paragraph, text, numeral, text.LastIndexOf('等', numeral.Start));
        else if (numeral.Start > 0 && measure > 0 && !ListBehindNumber.Check(paragraph, text, numeral))
            ListBeforeNumber.Check(paragraph, text, numeral);
        else if (numeral.Start > 0 && text[numeral.Start - 1] == '“' && !ListBehindNumber.Check(paragraph, text, numeral))
            ListBeforeNumber.Check(paragraph, text, numeral);
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

    /// <summary>Notes that a list was held against its number.</summary>
    internal static void Add(ParagraphContext paragraph, string text, Numeral numeral, (int Start, int End) list, (int Least, int Most) items, bool fails, string sign)
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
    internal const int MaxListed = 12;

    /// <summary>How long an item of a list of names may be.</summary>
    internal const int MaxName = 16;
}

using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>破案率、发案数“一升一降”, 面积、单产、总产实现“三增”: as many subjects as rise and fall.</summary>
internal static class RiseAndFallCount
{
    private static readonly System.Buffers.SearchValues<char> Moves = System.Buffers.SearchValues.Create("升降增减");

    // What may stand between the subjects and their number.
    private static readonly string[] Verbs = ["持续实现", "首次实现", "再次实现", "连续实现", "实现", "保持", "呈现", "同比", "均", "“"];

    /// <summary>A longer subject holds other words.</summary>
    private const int MaxSubject = 8;

    /// <summary>Checks the counts of a paragraph under <paramref name="rule"/>.</summary>
    public static void Check(ParagraphContext paragraph, RuleDescriptor rule)
    {
        var text = paragraph.Reading;
        for (int at = 0, next; at < text.Length && (next = text.AsSpan(at).IndexOfAny(Moves)) >= 0;)
        {
            at += next;
            if (at > 0 && CountAt(text, at - 1) is { Total: > 1 } count)
            {
                CheckAt(paragraph, rule, text, count);
                at = count.End;
                continue;
            }

            at++;
        }
    }

    private readonly record struct Count(int Start, int End, int Total);

    // 两升两降, 双下降, 三增.
    private static Count CountAt(string text, int start)
    {
        var (at, total) = (start, 0);
        while (at + 1 < text.Length)
        {
            var number = text[at] == '双' ? 2 : HanNumerals.DigitOf(text[at]);
            if (number < 1 || !Moves.Contains(text[at + 1]))
                break;
            (at, total) = (at + 2, total + number);
        }

        return new(start, at, total);
    }

    private static void CheckAt(ParagraphContext paragraph, RuleDescriptor rule, string text, Count count)
    {
        var end = count.Start;
        var says = false;
        for (var i = 0; i < Verbs.Length; i++)
        {
            if (!text.AsSpan(0, end).EndsWith(Verbs[i]))
                continue;
            says |= Verbs[i] != "“";
            end -= Verbs[i].Length;
            i = -1;
        }

        var list = ListItems.Before(text, 0, end);
        if (list.Least < 2 || text[end - 1] is '、')
            return;
        var fits = count.Total >= list.Least && count.Total <= list.Most;

        // Whether a list of long names counts what rises cannot be told: 生产安全事故、交通事故起数和死亡人数实现“双降”.
        if (!fits && !(says && list.Least == list.Most && AreNames(text.AsSpan(list.Start, end - list.Start))))
            return;
        var range = list.Least == list.Most ? $"{list.Least}" : $"{list.Least}～{list.Most}";
        var (listed, written) = (text[list.Start..end], text[count.Start..count.End]);
        paragraph.Add(new CheckFact(
            rule,
            CheckKind.ListCount,
            fits ? CheckOutcome.Holds : CheckOutcome.Fails,
            paragraph.Relative(count.Start, count.End - count.Start),
            $"{range} {(fits ? "=" : "≠")} {count.Total}",
            [new(paragraph.Relative(list.Start, end - list.Start), new($"列举{range}项", $"{range} subjects"))],
            new($"“{written}”所指为{count.Total}项，所列的有{range}项（{listed}）。", $"“{written}” speaks of {count.Total}; {range} are listed ({listed})."),
            []));
    }

    private static bool AreNames(ReadOnlySpan<char> list)
    {
        foreach (var item in list.Split('、'))
        {
            if (list[item].Length is < 2 or > MaxSubject || list[item].IndexOfAnyExceptInRange('\u4e00', '\u9fff') >= 0)
                return false;
        }

        return true;
    }
}

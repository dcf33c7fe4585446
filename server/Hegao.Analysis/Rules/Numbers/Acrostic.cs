using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>
/// A name put together from the first characters of what it stands for: “放管服”改革：“放”即…；“管”即…；“服”即…, and 专精特新 for 专业化、精细化、特色化、新颖化.
/// </summary>
internal static class Acrostic
{
    private static readonly string[] Openers = ["”即", "”是指", "”就是", "”指"];

    // What an item of a list ends at.
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("、，。；：！（”");

    /// <summary>The fewest and the most characters of such a name.</summary>
    private const int MinName = 3, MaxName = 6;

    /// <summary>A longer item is a clause.</summary>
    private const int MaxItem = 10;

    /// <summary>Checks the names of a paragraph under <paramref name="rule"/>.</summary>
    public static void Check(ParagraphContext paragraph, RuleDescriptor rule)
    {
        CheckLabels(paragraph, rule);
        CheckInitials(paragraph, rule);
    }

    // “望闻问切”…：“望”即…，“闻”即…: each character opens a clause of its own.
    private static void CheckLabels(ParagraphContext paragraph, RuleDescriptor rule)
    {
        var text = paragraph.Reading;
        var (labels, first, last) = (string.Empty, 0, 0);
        for (var at = 0; (at = text.IndexOf('”', at)) >= 0; at++)
        {
            if (at < 2 || text[at - 2] is not ('“' or '；' or '，' or '。' or '：') || CharClasses.Of(text[at - 1]) != CharClass.Han || !Openers.Any(opener => text.AsSpan(at).StartsWith(opener)))
                continue;
            (first, last) = (labels.Length == 0 ? at - 1 : first, at);
            labels += text[at - 1];
        }

        if (labels.Length < 2 || NameOf(text, labels, first) is not var (start, length) || length == 0)
            return;
        var name = text.Substring(start, length);
        var fits = labels.Length == length;
        paragraph.Add(new CheckFact(
            rule,
            CheckKind.ListCount,
            fits ? CheckOutcome.Holds : CheckOutcome.Fails,
            paragraph.Relative(start, length),
            $"{labels.Length} {(fits ? "=" : "≠")} {length}",
            [new(paragraph.Relative(first, last - first), new($"逐字解释{labels.Length}字", $"{labels.Length} characters are explained"))],
            new($"“{name}”有{length}字，逐字解释的只有{labels.Length}字（{string.Join('、', labels.ToArray())}）。", $"“{name}” has {length} characters; {labels.Length} are explained one by one ({labels})."),
            []));
    }

    // The quoted name before the first label that has all labels in their order, and at most one character more.
    private static (int Start, int Length)? NameOf(string text, string labels, int before)
    {
        for (var open = text.IndexOf('“'); open >= 0 && open < before; open = text.IndexOf('“', open + 1))
        {
            var close = text.IndexOf('”', open);
            if (close < 0 || close - open - 1 is not (>= MinName and <= MaxName and var length) || length - labels.Length is not (0 or 1))
                continue;
            var at = 0;
            for (var i = open + 1; i < close && at < labels.Length; i++)
                at += text[i] == labels[at] ? 1 : 0;
            if (at == labels.Length)
                return (open + 1, length);
        }

        return null;
    }

    // 专业化、精细化、特色化、新颖化 behind 专精特新: that they agree is worth showing; that others don't is usual.
    private static void CheckInitials(ParagraphContext paragraph, RuleDescriptor rule)
    {
        var text = paragraph.Reading;
        for (var comma = text.IndexOf('、'); comma >= 0;)
        {
            var (initials, end) = (string.Empty, comma);
            while (end < text.Length && text[end] == '、' && end + 1 < text.Length)
            {
                initials += text[end + 1];
                var length = text.AsSpan(end + 1).IndexOfAny(Ends);
                end += 1 + Math.Max(0, length);
                if (length is <= 0 or > MaxItem)
                    break;
            }

            if (initials.Length is >= MinName and < MaxName && text.IndexOf(initials, StringComparison.Ordinal) is > 0 and var at && at < comma - 1)
                AddInitials(paragraph, rule, text, (at, initials), (comma, end));
            comma = end + 1 < text.Length ? text.IndexOf('、', end + 1) : -1;
        }
    }

    private static void AddInitials(ParagraphContext paragraph, RuleDescriptor rule, string text, (int At, string Initials) name, (int Comma, int End) list)
    {
        var from = Math.Max(0, list.Comma - MaxItem);
        var start = text.IndexOf(text[name.At - 1], from, list.Comma - from);
        if (start < 0 || text.AsSpan(start, list.Comma - start).ContainsAny("，。；：") || name.At >= start)
            return;
        var count = name.Initials.Length + 1;
        paragraph.Add(new CheckFact(
            rule,
            CheckKind.ListCount,
            CheckOutcome.Holds,
            paragraph.Relative(name.At - 1, count),
            $"{count} = {count}",
            [new(paragraph.Relative(start, list.End - start), new($"列举{count}项", $"{count} items"))],
            default,
            []));
    }
}

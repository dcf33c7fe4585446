using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>How many items a list of words has: at least as many as 、 separates, at most as many as 和 及 与 separate too.</summary>
/// <param name="Least">Least number.</param>
/// <param name="Most">Greatest number.</param>
/// <param name="Start">Where the list starts in the text.</param>
internal readonly record struct ListItems(int Least, int Most, int Start)
{
    /// <summary>
    /// The list that ends at <paramref name="end"/>: it reaches back over quotes and brackets to the stop, or the start of the text. 、 inside
    /// quotes and brackets separates nothing.
    /// </summary>
    public static ListItems Before(string text, int from, int end)
    {
        var (least, most, depth) = (1, 1, 0);
        var i = end - 1;
        for (; i >= from; i--)
        {
            var c = text[i];
            if (c is '”' or '）' or '》')
                depth++;
            else if (c is '“' or '（' or '《' && --depth < 0)
                break;
            if (depth > 0)
                continue;
            if (c == '、' && i < end - 1)
                (least, most) = (least + 1, most + 1);
            else if (c is '和' or '及' or '与' && i < end - 1 && i > from && text[i - 1] != '以' && text[i - 1] != '普' && text[i - 1] != '涉')
                most++;
            else if (c == '以' && i + 1 < end && text[i + 1] == '及')
                most++;
            else if (CharClasses.Of(c) is CharClass.ClauseStop or CharClass.SentenceStop)
                break;
        }

        return new(least, most, i + 1);
    }

    /// <summary>Counts the items of [<paramref name="start"/>, <paramref name="end"/>) at the signs of <paramref name="separators"/>, outside of quotes and brackets.</summary>
    public static int Count(string text, int start, int end, ReadOnlySpan<char> separators)
    {
        var (count, depth, last) = (1, 0, start);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            depth += c is '“' or '（' or '《' ? 1 : c is '”' or '）' or '》' ? -1 : 0;
            if (depth > 0 || separators.IndexOf(c) < 0 || i + 1 >= end || i == last)
                continue;
            count++;
            last = i + 1;
        }

        return count;
    }
}

using System.Buffers;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Lexing;

namespace Hegao.Syntax.Anchors;

/// <summary>How far the title behind a marker reaches.</summary>
internal static class TitleExtent
{
    /// <summary>A longer first sentence is running text: the title is its first clause.</summary>
    private const int MaxHeading = 60;

    /// <summary>The same for a numbered line (1.), which more often opens a sentence than names a topic, and for one behind a dash.</summary>
    private const int MaxItem = 40;

    /// <summary>A heading whose line break was lost is told from its text by a space, when it is at least this long.</summary>
    private const int MinLostBreak = 4;

    /// <summary>The label of an item behind a dash (——稳就业：…) is no longer than this.</summary>
    private const int MaxLabel = 15;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，；：。！？");

    /// <summary>Offset of the title's end, behind its last character and before its stop.</summary>
    /// <param name="text">The block's reading.</param>
    /// <param name="elisions">What the reading leaves out.</param>
    /// <param name="marked">The marker.</param>
    /// <param name="start">Where the title starts.</param>
    /// <param name="sentenceEnd">Where its sentence ends, stop included.</param>
    public static int Find(ReadOnlySpan<char> text, ReadOnlySpan<Elision> elisions, MarkedToken marked, int start, int sentenceEnd)
    {
        if (start >= sentenceEnd)
            return start;
        var sentence = text[start..sentenceEnd];
        var scheme = marked.Marker.Scheme;
        var cut = IsItem(marked) ? sentence.IndexOfAny(ClauseEnds) : sentence.IndexOfAny("；。！？");
        if (cut < 0)
            cut = sentence.Length;
        if (HalfWidthStop(sentence[..cut]) is > 0 and var dot)
            cut = dot;
        var isWholeBlock = marked.Place == AnchorPlace.BlockStart && sentenceEnd == text.Length;
        if (scheme is MarkerScheme.HanComma or MarkerScheme.HanParenthesis && !isWholeBlock && LostBreak(sentence[..cut], elisions, start) is > 0 and var lost)
            cut = lost;
        if (scheme == MarkerScheme.Dash && sentence[..cut].IndexOf('：') is > 0 and <= MaxLabel and var colon)
            cut = colon;
        var isHeading = scheme is MarkerScheme.HanComma or MarkerScheme.HanParenthesis or MarkerScheme.Chapter;
        if (!(isWholeBlock && isHeading && cut >= sentence.Length) && cut > (isHeading ? MaxHeading : MaxItem) && sentence.IndexOf('，') is > 0 and var comma)
            cut = comma;
        return TrimEnd(text, start, start + cut);
    }

    /// <summary>Offset behind the last character of a title between the two offsets that is no stop or space.</summary>
    public static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '：' or '；' or '。' or '，' or '、')
            end--;
        return end;
    }

    // 一是加快建设，完善…: of a spoken list and of what stands behind a comma the first words are the title.
    private static bool IsItem(MarkedToken marked) => marked.Marker.Scheme is MarkerScheme.HanIs or MarkerScheme.Ordinal or MarkerScheme.Circled
        || (marked.Marker.Scheme == MarkerScheme.ArabicParenthesis && marked.Place != AnchorPlace.BlockStart)
        || (marked.Place == AnchorPlace.AfterClause && marked.Marker.Scheme != MarkerScheme.HanParenthesis);

    // Some type the full stop with half-width punctuation: a dot between Chinese characters.
    private static int HalfWidthStop(ReadOnlySpan<char> title)
    {
        for (var i = 1; i + 1 < title.Length; i++)
        {
            if (title[i] == '.' && CharClasses.Of(title[i - 1]) == CharClass.Han && CharClasses.Of(title[i + 1]) is CharClass.Han or CharClass.OpenQuote)
                return i;
        }

        return 0;
    }

    // 一、2024年工作回顾　　过去一年，…: a space before the first comma, in what is too long for a heading.
    private static int LostBreak(ReadOnlySpan<char> title, ReadOnlySpan<Elision> elisions, int start)
    {
        var clause = title.IndexOf('，');
        if (clause < 0)
            return 0;
        if (title[..clause].IndexOf(' ') is >= MinLostBreak and var wide)
            return wide;
        var skipped = 0;
        foreach (var elision in elisions)
        {
            var at = elision.Start - skipped - start;
            if (at > clause)
                break;
            if (at >= MinLostBreak && elision.Kind == ElisionKind.Space)
                return at;
            skipped += elision.Length;
        }

        return 0;
    }
}

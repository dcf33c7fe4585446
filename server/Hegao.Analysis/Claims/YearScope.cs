using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>What a paragraph says of the years that the text from it on speaks of, up to the next paragraph that says so or the next part.</summary>
internal enum YearScope
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The year that a heading may name: 2024年，….</summary>
    One,

    /// <summary>The year that is over: 过去一年, 去年.</summary>
    Past,

    /// <summary>Several years: 五年来, “十四五”时期.</summary>
    Several,

    /// <summary>What is planned, though the part's heading says that it reviews: 今年的主要预期目标是.</summary>
    Plan,
}

/// <summary>Reads the scope from the words of a paragraph.</summary>
internal static class YearScopes
{
    // What a word says of the years; 年来， says it only behind another number than 一.
    private enum Words
    {
        Several,
        YearsPassed,
        Past,
        One,
        Expected,
    }

    private static readonly WordTrie Cues = WordTrie.Build(
    [
        .. Say(Words.Several, "五年来", "过去五年", "五年间", "这五年", "的五年", "五年的", "本届政府", "时期", "“十一五”", "“十二五”", "“十三五”", "“十四五”", "“十五五”", "“十六五”", "今后五年", "未来五年"),
        .. Say(Words.YearsPassed, "年来，"),
        .. Say(Words.Past, "过去一年", "一年来", "这一年", "过去的一年"),
        .. Say(Words.One, "年的主要工作", "年工作"),
        .. Say(Words.Expected, "预期目标"),
    ]);

    private static IEnumerable<(string Word, int Value)> Say(Words meaning, params string[] words) => words.Select(word => (word, (int)meaning));

    /// <summary>The scope that <paramref name="text"/>, a paragraph's reading, opens.</summary>
    public static YearScope Read(ReadOnlySpan<char> text)
    {
        var scope = OpensWithYear(text) ? YearScope.One : text.TrimStart("　 ").StartsWith("去年") ? YearScope.Past : YearScope.None;
        for (int at = 0, next; (next = Cues.IndexOf(text[at..], out _, out var word)) >= 0; at++)
        {
            at += next;
            switch ((Words)word)
            {
                case Words.Expected:
                    return scope == YearScope.Several ? scope : YearScope.Plan;
                case Words.Past:
                    scope = scope is YearScope.None or YearScope.One ? YearScope.Past : scope;
                    break;
                case Words.One:
                    scope = scope == YearScope.None ? YearScope.One : scope;
                    break;
                case Words.Several:
                case Words.YearsPassed when at > 0 && text[at - 1] != '一' && !char.IsAsciiDigit(text[at - 1]):
                    scope = scope is YearScope.One or YearScope.Past ? scope : YearScope.Several;
                    break;
            }
        }

        return scope;
    }

    // 2024年，… and 去年，… turn to one year.
    private static bool OpensWithYear(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart("　 ");
        return (start.Length > 5 && start[4] == '年' && start[5] is '，' or '是' or '我' or '全' && AmountCollector.IsYear(start[..4])) || start.StartsWith("今年");
    }
}

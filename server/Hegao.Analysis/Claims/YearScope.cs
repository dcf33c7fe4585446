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
    private static readonly System.Buffers.SearchValues<string> Cues = System.Buffers.SearchValues.Create(
        [
            "五年来", "过去五年", "五年间", "这五年", "的五年", "五年的", "本届政府", "年来，", "时期", "“十一五”", "“十二五”", "“十三五”", "“十四五”", "“十五五”", "“十六五”", "今后五年", "未来五年",
            "过去一年", "一年来", "这一年", "过去的一年", "预期目标", "年的主要工作", "年工作",
        ],
        StringComparison.Ordinal);

    /// <summary>The scope that <paramref name="text"/>, a paragraph's reading, opens.</summary>
    public static YearScope Read(ReadOnlySpan<char> text)
    {
        var scope = OpensWithYear(text) ? YearScope.One : text.TrimStart("　 ").StartsWith("去年") ? YearScope.Past : YearScope.None;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Cues);
            if (next < 0)
                break;
            at += next;
            var rest = text[at..];
            if (rest.StartsWith("预期目标"))
                return scope == YearScope.Several ? scope : YearScope.Plan;
            if (rest.StartsWith("过去一年") || rest.StartsWith("一年来") || rest.StartsWith("这一年") || rest.StartsWith("过去的一年"))
                scope = scope is YearScope.None or YearScope.One ? YearScope.Past : scope;
            else if (rest.StartsWith("年的主要工作") || rest.StartsWith("年工作"))
                scope = scope == YearScope.None ? YearScope.One : scope;
            else if (!rest.StartsWith("年来，") || (at > 0 && text[at - 1] != '一' && !char.IsAsciiDigit(text[at - 1])))
                scope = scope is YearScope.One or YearScope.Past ? scope : YearScope.Several;
            at++;
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

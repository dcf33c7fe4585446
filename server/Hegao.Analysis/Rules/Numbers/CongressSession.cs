using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>A session of a people's congress as reports name it: 第十二届人民代表大会第二次会议, 十二届人大二次会议.</summary>
/// <param name="Congress">The number of the congress (届).</param>
/// <param name="Session">The number of the session (次).</param>
/// <param name="Start">Where its name starts in the text that was read.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Level">全, 省, 市, 县 … directly before it, or the NUL character: whose congress it is.</param>
internal readonly record struct CongressSession(int Congress, int Session, int Start, int End, char Level)
{
    private const string Ending = "次会议";

    /// <summary>How many characters may stand between 届 and the session's number: 人民代表大会第.</summary>
    private const int MaxGap = 16;

    /// <summary>The sessions that a folded text names, in order.</summary>
    public static IEnumerable<CongressSession> FindAll(string text)
    {
        for (var at = 0; (at = text.IndexOf(Ending, at, StringComparison.Ordinal)) >= 0; at += Ending.Length)
        {
            if (ReadAt(text, at) is { } session)
                yield return session;
        }
    }

    /// <summary>Whether both name one session.</summary>
    public bool IsSame(CongressSession other) => (Congress, Session) == (other.Congress, other.Session);

    private static CongressSession? ReadAt(string text, int ending)
    {
        if (NumberBefore(text, ending) is not var (start, session) || session == 0)
            return null;
        var term = text.LastIndexOf('届', start, Math.Min(start, MaxGap));
        if (term < 0)
            return null;
        var between = text.AsSpan(term + 1, start - term - 1);
        if (!(between.Contains("人大", StringComparison.Ordinal) || between.Contains("人民代表大会", StringComparison.Ordinal)) || between.ContainsAny("，。、；") || between.Contains("常委", StringComparison.Ordinal) || between.Contains("常务", StringComparison.Ordinal))
            return null;
        if (NumberBefore(text, term) is not var (from, congress) || congress == 0)
            return null;
        var level = between.StartsWith("全国") ? '全' : from > 0 && text[from - 1] is '省' or '市' or '县' or '区' or '州' or '旗' or '盟' ? text[from - 1] : '\0';
        return new(congress, session, from, ending + Ending.Length, level);
    }

    // 第十二 or 十二 before end.
    private static (int Start, int Number)? NumberBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (text[start - 1] == '十' || HanNumerals.DigitOf(text[start - 1]) > 0))
            start--;
        if (start == end || HanNumerals.ReadSmall(text.AsSpan(start, end - start), out var number) != end - start)
            return null;
        return (start > 0 && text[start - 1] == '第' ? start - 1 : start, number);
    }
}

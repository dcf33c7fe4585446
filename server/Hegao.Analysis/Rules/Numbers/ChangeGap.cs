using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>What stands between two numbers where the second may be the change that led to the first: ，比上年增加, 、增长, ，年均递增.</summary>
/// <param name="IsChange">Whether a verb of change leads to the second number and nothing but adverbs stands beside it.</param>
/// <param name="IsAverage">Whether 年均 stands with it.</param>
/// <param name="IsCompared">Whether a comparison (比上年, 同比) stands with it.</param>
/// <param name="Year">The year that it compares with (比2006年), or 0.</param>
/// <param name="Direction">Where the verb points.</param>
internal readonly record struct ChangeGap(bool IsChange, bool IsAverage, bool IsCompared, int Year, ChangeDirection Direction)
{
    /// <summary>Reads the words of <paramref name="gap"/>; the default value where they say anything else.</summary>
    public static ChangeGap Read(ReadOnlySpan<char> gap)
    {
        var read = default(ChangeGap);
        for (var i = 0; i < gap.Length;)
        {
            if (CharClasses.Of(gap[i]) is CharClass.ClauseStop or CharClass.ListStop or CharClass.Space || gap[i] is '了' or '约' or '近' or '超')
            {
                i++;
                continue;
            }

            if (StartAt(gap[i..]) is > 0 and var skipped)
            {
                (read, i) = (read with { IsCompared = true }, i + skipped);
                continue;
            }

            // 新增 counts things elsewhere; between a value and its change it is a verb of change.
            if (gap[i..] is "新增" && i > 0)
            {
                (read, i) = (read with { IsChange = true, Direction = ChangeDirection.Up }, i + 2);
                continue;
            }

            if (YearAt(gap[i..], out var year, out var length))
            {
                read = read with { Year = year, IsCompared = true };
            }
            else if (!Cues.TryMatch(gap[i..], out length, out var cue) || !read.Take(cue, out read))
            {
                return default;
            }

            i += length;
        }

        return read;
    }

    private bool Take(Cue cue, out ChangeGap next)
    {
        next = this;
        if (cue.Period is PeriodCue.AnnualAverage)
            next = next with { IsAverage = true };
        if (cue.Period is PeriodCue.YearOnYear)
            next = next with { IsCompared = true };
        if (cue.Is(CueKinds.Change | CueKinds.GrowthNoun) && cue.Period is PeriodCue.None)
            next = next with { IsChange = true, Direction = cue.Direction };
        else if (cue.Period is PeriodCue.AnnualAverage && cue.Is(CueKinds.Period))
            next = next with { IsChange = true, Direction = cue.Direction == ChangeDirection.Down ? cue.Direction : ChangeDirection.Up };
        return cue.Period is PeriodCue.AnnualAverage or PeriodCue.YearOnYear || cue.Is(CueKinds.Change | CueKinds.GrowthNoun | CueKinds.Reach | CueKinds.Adverb | CueKinds.Total)
            || cue.Period is PeriodCue.Cumulative;
    }

    // 较年初, 比上年末.
    private static int StartAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('比' or '较'))
            return 0;
        foreach (var word in (ReadOnlySpan<string>)["年初", "上年末", "上年底", "去年末", "去年底"])
        {
            if (text[1..].StartsWith(word))
                return word.Length + 1;
        }

        return 0;
    }

    // 比2006年, 较2020年: the year is no word of the lexicon.
    private static bool YearAt(ReadOnlySpan<char> text, out int year, out int length)
    {
        (year, length) = (0, 0);
        if (text.Length < 6 || text[0] is not ('比' or '较') || text[5] != '年' || !int.TryParse(text.Slice(1, 4), System.Globalization.NumberStyles.None, null, out year))
            return false;
        length = 6;
        return true;
    }
}

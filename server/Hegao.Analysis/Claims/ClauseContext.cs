using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>What the words of a clause say of its numbers beside their subject: of which region, measured against what, on which basis, when.</summary>
/// <param name="Region">全县, 全省, 园区 …, or null.</param>
/// <param name="Against">2019年, 年均, 两年平均, 环比, or null for last year.</param>
/// <param name="Basis">同口径, 剔除…, or null.</param>
/// <param name="Cue">A word that moves the section's period.</param>
/// <param name="IsCumulative">Whether several years, or each of them, are meant.</param>
internal readonly record struct ClauseContext(string? Region, string? Against, string? Basis, PeriodCue Cue, bool IsCumulative)
{
    private const CueKinds Wanted = CueKinds.Region | CueKinds.Basis | CueKinds.Period;

    private static readonly System.Buffers.SearchValues<char> ExclusionEnds = System.Buffers.SearchValues.Create("，、；增下上提");

    /// <summary>How many characters of what is left out (剔除减税因素) a basis names at most.</summary>
    private const int MaxExclusion = 24;

    /// <summary>Reads the words of the clause from <paramref name="start"/> up to the number at <paramref name="end"/>.</summary>
    public static ClauseContext Read(string text, int start, int end)
    {
        var context = default(ClauseContext);
        for (var i = start; i < end;)
        {
            if (!Cues.TryMatch(text.AsSpan(i, end - i), Wanted, out var length, out var cue))
            {
                if (ReadYear(text, i, end) is { } year)
                    context = context with { Against = year };
                i++;
                continue;
            }

            var word = text.AsSpan(i, length);
            if (cue.Is(CueKinds.Region) && IsPlace(cue, text, start, i, length, end))
                context = context with { Region = word.ToString() };
            // 研发费用加计扣除, 专项附加扣除: a relief of taxes, and no basis of comparison.
            if (cue.Is(CueKinds.Basis) && !(i > start && text[i - 1] is '计' or '加'))
                context = context with { Basis = BasisAt(text, i, length, end, cue) ?? context.Basis };
            if (cue.Is(CueKinds.Period))
                context = context.WithPeriod(cue.Period, word, i > start ? text[i - 1] : '\0');
            i += length;
        }

        return context;
    }

    private ClauseContext WithPeriod(PeriodCue cue, ReadOnlySpan<char> word, char before) => cue switch
    {
        PeriodCue.AnnualAverage => this with { Against = "年均", IsCumulative = true },
        PeriodCue.TwoYearAverage => this with { Against = "两年平均", IsCumulative = true },
        PeriodCue.ThreeYearAverage => this with { Against = "三年平均", IsCumulative = true },
        PeriodCue.MonthOnMonth => this with { Against = "环比" },
        PeriodCue.YearStart when before is '比' or '较' => this with { Against = "年初" },
        PeriodCue.EveryYear or PeriodCue.ToDate => this with { IsCumulative = true },
        PeriodCue.Cumulative or PeriodCue.FiveYears or PeriodCue.Plan => this with { Cue = cue == PeriodCue.FiveYears ? cue : Cue, IsCumulative = true },
        PeriodCue.LastYear when before is not ('比' or '较' or '与' or '同' or '于' or '由' or '从') && !word.StartsWith("同期") => this with { Cue = cue },
        PeriodCue.FirstQuarter or PeriodCue.FirstHalf or PeriodCue.FirstThreeQuarters => this with { Cue = cue },
        _ => this,
    };

    // 居全省第3, 高于全国, 占全市: the region that something is compared with is not where it was counted.
    private static bool IsPlace(Cue cue, string text, int start, int at, int length, int end)
    {
        // 国际航线, 国内游客: the word stays in the name of what is counted.
        if (cue.Region is RegionLevel.None or RegionLevel.World || text.AsSpan(at, length) is "国内")
            return false;
        if (cue.Region == RegionLevel.Part && !(IsArea(text.AsSpan(at)) && OpensArea(text, start, at, length, end)))
            return false;
        // 国内生产总值: the word is the indicator's own. 排名全市第3: it is the field of a rank. 全国首个, 全国文明城市: it is part of an honour.
        var rest = text.AsSpan(at);
        if ((Indicators.TryMatch(rest, out var known, out _) && known > length) || (rest.Length > length + 1 && rest[length] == '第' && char.IsAsciiDigit(rest[length + 1])) || IsHonour(rest[length..]))
            return false;
        return at == start || text[at - 1] is not ('居' or '占' or '比' or '较' or '于' or '列' or '入' or '获' or '为' or '的' or '位' or '过' or '与' or '选' or '进' or '评' or '成' or '是');
    }

    private static bool IsHonour(ReadOnlySpan<char> rest)
    {
        foreach (var word in (ReadOnlySpan<string>)["首", "最", "唯一", "先进", "文明", "领先", "率先", "百强", "十强", "前列", "一流"])
        {
            if (rest.StartsWith(word))
                return true;
        }

        return false;
    }

    // 县市区, 各城区 and 三县城区 name several; 现代农业园区57个 counts them.
    private static bool OpensArea(string text, int start, int at, int length, int end) =>
        !(at > start && text[at - 1] is '县' or '市' or '省' or '乡' or '镇' or '各' or '级' or '业' or '流' or '两' or '二' or '三' or '四') && at + length < end;

    private static bool IsArea(ReadOnlySpan<char> word) =>
        word.StartsWith("园区") || word.StartsWith("开发区") || word.StartsWith("高新区") || word.StartsWith("经开区") || word.StartsWith("市区") || word.StartsWith("城区")
        || word.StartsWith("中心城区") || word.StartsWith("主城区") || word.StartsWith("新区") || word.StartsWith("县城") || word[1..].StartsWith("本级") || word[1..].StartsWith("直");

    // 比2019年增长20%, 较2020年提高: the year that the change is measured against.
    private static string? ReadYear(string text, int at, int end)
    {
        if (text[at] is not ('比' or '较' or '是') || at + 6 > end || text[at + 5] != '年' || !AmountCollector.IsYear(text.AsSpan(at + 1, 4)))
            return null;
        return text.Substring(at + 1, 5);
    }

    private static string? BasisAt(string text, int at, int length, int end, Cue cue)
    {
        var word = text.Substring(at, length);
        switch (cue.Basis)
        {
            case BasisCue.Comparable:
                return "同口径";
            case BasisCue.ConstantPrices:
                return "可比价";
            case BasisCue.Nominal:
                return "名义";
            case BasisCue.Natural:
                return "自然口径";
            case BasisCue.Other:
                return word;
            case BasisCue.Excluding:
                var stop = text.AsSpan(at, end - at).IndexOfAny(ExclusionEnds);
                return text.Substring(at, Math.Min(stop < length ? length : stop, MaxExclusion));
            default:
                return null;
        }
    }
}

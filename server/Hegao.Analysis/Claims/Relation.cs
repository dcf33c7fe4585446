using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>What the words before a number say of it.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Direction">The direction.</param>
/// <param name="SubjectEnd">Where the subject's words end.</param>
/// <param name="Whole">The whole of a share, or null.</param>
/// <param name="SubjectStart">Where they start, if not at the start of the words before the number.</param>
/// <param name="Year">The year that the words give this number (由2021年的, 增加到2024年的), or null.</param>
internal readonly record struct Relation(Facet Facet, ClaimDirection Direction, int SubjectEnd, string? Whole, int? SubjectStart = null, string? Year = null);

/// <summary>Reads the relation from the end of the words before the number: 增长, 占…比重, 居第, 由, or none of these: a level.</summary>
internal static class RelationReader
{
    /// <summary>Reads [<paramref name="start"/>, <paramref name="end"/>), the words between the last number and this one.</summary>
    public static Relation Read(string text, int start, int end, in Amount amount, Vocabulary vocabulary)
    {
        if (end > start && text[end - 1] is '第' or '前' && (amount.UnitText is "" or "位" or "名" or "强" || CueBefore(text, start, end - 1, CueKinds.Rank)))
            return new(Facet.Rank, ClaimDirection.None, RankStart(text, start, end - 1), null);
        if (Amount.IsMultiple(text.AsSpan(amount.NumberStart, amount.NumberLength)))
            return new(Facet.Multiple, ClaimDirection.None, WithoutComparison(text, start, SkipBack(text, start, end)), null);
        if (end - 1 > start && text[end - 1] is '-' or '－' or '−' && amount.NumberStart == end)
            return Negated(Read(text, start, end - 1, amount, vocabulary));
        if (ReadDated(text, start, end, amount) is { } dated)
            return dated;
        if (Cues.TryMatchEnd(text.AsSpan(start, end - start), CueKinds.ChangeTo, out var reached, out _))
            return new(Facet.Level, ClaimDirection.None, end - reached, null);
        if (IsComparedValue(text, start, end, amount))
            return new(Facet.Base, ClaimDirection.None, start, null);
        var verbEnd = SkipBack(text, start, end);
        var phrase = text.AsSpan(start, verbEnd - start);
        if (amount.UnitText is "倍")
        {
            return Cues.TryMatchEnd(phrase, CueKinds.Change, out var grown, out var growth)
                ? new(Facet.Growth, DirectionOf(growth), WithoutComparison(text, start, verbEnd - grown), null)
                : new(Facet.Multiple, ClaimDirection.None, verbEnd, null);
        }

        if (Cues.TryMatchEnd(phrase, CueKinds.ChangeTo, out var to, out _))
            return (amount.IsRate ? FindShare(text, start, verbEnd - to, vocabulary) : null) ?? new(Facet.Level, ClaimDirection.None, verbEnd - to, null);
        if (amount.UnitText.Length > 0 && LastYearLength(phrase) is > 0 and var lastYear)
            return new(Facet.Base, ClaimDirection.None, verbEnd - lastYear, null);
        if (amount.IsRate || amount.IsPoints)
            return ReadRate(text, start, verbEnd, amount, vocabulary);
        if (phrase.Length > 0 && phrase[^1] is '由' or '从' && !phrase.EndsWith("自从"))
            return new(Facet.Base, ClaimDirection.None, verbEnd - 1, null);
        if (Cues.TryMatchEnd(phrase, CueKinds.Change, out var length, out var change) && !phrase.EndsWith("新增") && !IsImproved(text, amount, phrase[^length..]))
            return new(Facet.Delta, DirectionOf(change), WithoutComparison(text, start, verbEnd - length), null);
        return ReadReduction(text, start, end, vocabulary) ?? new(Facet.Level, ClaimDirection.None, end, null);
    }

    // 增长-3.8%: the sign turns the verb around.
    private static Relation Negated(Relation relation) => relation with
    {
        Direction = relation.Direction switch { ClaimDirection.Up => ClaimDirection.Down, ClaimDirection.Down => ClaimDirection.Up, var none => none },
    };

    // 提升22个断面水质: the verb is about the noun behind, of which there are so many; 提升2个位次 is a change by so much.
    private static bool IsImproved(string text, in Amount amount, ReadOnlySpan<char> verb) =>
        verb is "提升" or "提高" or "扩大" or "扩容" or "延长" && amount.Measure.IsCounting && amount.End < text.Length
        && CharClasses.Of(text[amount.End]) is CharClass.Han or CharClass.OpenQuote && !text.AsSpan(amount.End).StartsWith("位次");

    // 由上年的15亿元增加到18亿元
    private static int LastYearLength(ReadOnlySpan<char> phrase)
    {
        foreach (var words in (ReadOnlySpan<string>)["由上年的", "从上年的", "由去年的", "从去年的", "由上年", "从上年", "由去年", "从去年"])
        {
            if (phrase.EndsWith(words))
                return words.Length;
        }

        return 0;
    }

    // 由2021年的3.82亿元, 增加到2024年的5.34亿元, 是2011年的3.14倍: the year stands between the word that relates the number and the number.
    private static Relation? ReadDated(string text, int start, int end, in Amount amount)
    {
        var yearEnd = end - (end > start && text[end - 1] == '的' ? 1 : 0);
        yearEnd -= yearEnd > start && text[yearEnd - 1] is '末' or '底' ? 1 : 0;
        var year = yearEnd - 5;
        if (year <= start || text[yearEnd - 1] != '年' || !AmountCollector.IsYear(text.AsSpan(year, 4)))
            return null;
        var written = text.Substring(year, 4);
        var phrase = text.AsSpan(start, year - start);
        if (phrase[^1] is '由' or '从')
            return new(Facet.Base, ClaimDirection.None, year - 1, null, Year: written);
        if (yearEnd < end && (phrase[^1] is '是' or '为') && amount.UnitText is "倍")
            return new(Facet.Multiple, ClaimDirection.None, year - 1, null);
        if (yearEnd < end && (phrase[^1] is '比' or '较') && amount.End < text.Length && Cues.TryMatch(text.AsSpan(amount.End), CueKinds.Change, out _, out _))
            return new(Facet.Base, ClaimDirection.None, year - 1, null, Year: written);
        return Cues.TryMatchEnd(phrase, CueKinds.ChangeTo, out var length, out _) ? new(Facet.Level, ClaimDirection.None, year - length, null, Year: written) : null;
    }

    // 营业收入2.16亿元，比2006年增长1.5亿元; 事故起数较前三年平均数下降15%: what it is compared with is no part of the subject.
    private static int WithoutComparison(string text, int start, int end)
    {
        var stop = end - (end > start && text[end - 1] is '末' or '底' ? 1 : 0);
        if (stop - start > 5 && text[stop - 1] == '年' && text[stop - 6] is '比' or '较' && AmountCollector.IsYear(text.AsSpan(stop - 5, 4)))
            return stop - 6;
        for (var at = end - 2; at > start && end - at <= MaxComparison && CharClasses.Of(text[at]) is CharClass.Han or CharClass.Digit or CharClass.OpenQuote or CharClass.CloseQuote; at--)
        {
            if (text[at] is '比' or '较' && text[at + 1] is '上' or '去' or '前' or '同' or '往' or '“')
                return at;
        }

        return end;
    }

    /// <summary>较前三年平均数: a longer stretch is a clause of its own.</summary>
    private const int MaxComparison = 12;

    // 较“十三五”末的9323.1亿元增加4374.4亿元: what is compared with is the earlier value of the subject before it.
    private static bool IsComparedValue(string text, int start, int end, in Amount amount)
    {
        var phrase = text.AsSpan(start, end - start).Trim("，、 ");
        return phrase.Length > 2 && phrase[0] is '比' or '较' && phrase[^1] == '的' && amount.End < text.Length && Cues.TryMatch(text.AsSpan(amount.End), CueKinds.Change, out _, out _);
    }

    // 压缩审批时限28个工作日: the verb of reduction stands before the noun that it reduces.
    private static Relation? ReadReduction(string text, int start, int end, Vocabulary vocabulary)
    {
        var from = SubjectPhrase.TrimStart(text, start, end, vocabulary);
        if (!Cues.TryMatch(text.AsSpan(from, end - from), CueKinds.Change, out var length, out var change) || change.Direction != ChangeDirection.Down || length < 2 || end - from - length < 2)
            return null;
        return new(Facet.Delta, ClaimDirection.Down, end, null, from + length);
    }

    private static Relation ReadRate(string text, int start, int end, in Amount amount, Vocabulary vocabulary)
    {
        var phrase = text.AsSpan(start, end - start);
        var changed = amount.IsPoints ? Facet.Delta : Facet.Growth;
        if (Cues.TryMatchEnd(phrase, CueKinds.Change, out var length, out var change))
            return new(changed, DirectionOf(change), WithoutComparison(text, start, end - length), null);
        if (amount.IsPoints && ReadComparison(text, start, end) is { SubjectEnd: var compared } comparison && compared < end)
            return comparison;
        if (Cues.TryMatchEnd(phrase, CueKinds.GrowthNoun, out length, out change))
            return new(changed, change.Direction == ChangeDirection.Down ? ClaimDirection.Down : ClaimDirection.Up, end - length, null);
        if (amount.IsPoints)
            return ReadComparison(text, start, end);
        if (phrase.Length > 0 && phrase[^1] is '由' or '从')
            return new(Facet.Base, ClaimDirection.None, end - 1, null);
        if (FindShare(text, start, end, vocabulary) is { } share)
            return share;
        return new(Facet.Level, ClaimDirection.None, end, null);
    }

    // 低于全市平均0.35个百分点
    private static Relation ReadComparison(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Cues.TryMatch(text.AsSpan(i, end - i), CueKinds.Compare, out _, out var compare))
                return new(Facet.Delta, DirectionOf(compare), i, null);
        }

        return new(Facet.Delta, ClaimDirection.None, end, null);
    }

    private static Relation? FindShare(string text, int start, int end, Vocabulary vocabulary)
    {
        var at = end > start ? text.LastIndexOf('占', end - 1, end - start) : -1;
        if (at >= 0 && !(at + 1 < end && (text[at + 1] is '用' or '补' or '比' || (text[at + 1] is '地' && !(at + 2 < end && text[at + 2] is '区' or '方')))))
        {
            var whole = text.AsSpan(at + 1, end - at - 1);
            foreach (var tail in (ReadOnlySpan<string>)["的比重", "比重", "的比例", "比例", "的份额", "的"])
            {
                if (!whole.EndsWith(tail))
                    continue;
                whole = whole[..^tail.Length];
                break;
            }

            if (whole.StartsWith("到") || whole.StartsWith("了"))
                whole = whole[1..];
            return new(Facet.Share, ClaimDirection.None, at, whole.Length > 1 ? whole.ToString() : null);
        }

        var phrase = text.AsSpan(start, end - start);
        foreach (var tail in (ReadOnlySpan<string>)["占比", "的比重", "比重", "的比例", "比例", "份额"])
        {
            // 优良天数比例 is a rate of its own name.
            if (phrase.EndsWith(tail))
                return tail == "比例" && IsRateName(phrase, vocabulary) ? new(Facet.Level, ClaimDirection.None, end, null) : new(Facet.Share, ClaimDirection.None, end - tail.Length, null);
        }

        return null;
    }

    private static bool IsRateName(ReadOnlySpan<char> phrase, Vocabulary vocabulary) =>
        Indicators.HeadLength(phrase) > 2 || (vocabulary.Indicators.TryMatchEnd(phrase, out var length, out _) && length > 2) || phrase.EndsWith("优良天数比例") || phrase.EndsWith("优Ⅲ比例");

    // 达, 为, 稳定在, 均, 分别, 约, 每人每年 stand between the verb and the number.
    private static int SkipBack(string text, int start, int end)
    {
        while (end > start)
        {
            var phrase = text.AsSpan(start, end - start);
            if (!Cues.TryMatchEnd(phrase, CueKinds.Reach | CueKinds.Each | CueKinds.Respectively | CueKinds.Adverb | CueKinds.Period, out var length, out var cue)
                || (cue.Is(CueKinds.Period) && cue.Period != PeriodCue.EveryYear && !cue.Is(CueKinds.Reach | CueKinds.Each | CueKinds.Adverb))
                || cue.Is(CueKinds.Change | CueKinds.ChangeTo | CueKinds.Share | CueKinds.GrowthNoun))
                return end;
            end -= length;
        }

        return end;
    }

    private static bool CueBefore(string text, int start, int end, CueKinds kinds) => Cues.TryMatchEnd(text.AsSpan(start, end - start), kinds, out _, out _);

    // The subject of a rank stands before 居, 位列, 排名 and the region in which it ranks.
    private static int RankStart(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Cues.TryMatch(text.AsSpan(i, end - i), CueKinds.Rank, out _, out _))
                return i;
        }

        // 产值全省第3: without a verb the region stands behind the subject.
        if (!Cues.TryMatchEnd(text.AsSpan(start, end - start), CueKinds.Region, out var length, out var cue) || cue.Region == RegionLevel.Part)
            return end;
        end -= length;

        // 进出口总额从全国第13位升至全国第9位.
        if (Cues.TryMatchEnd(text.AsSpan(start, end - start), CueKinds.ChangeTo, out length, out _))
            return end - length;
        return end > start && text[end - 1] is '从' or '由' ? end - 1 : end;
    }

    private static ClaimDirection DirectionOf(Cue cue) => cue.Direction switch
    {
        ChangeDirection.Up => ClaimDirection.Up,
        ChangeDirection.Down => ClaimDirection.Down,
        _ => ClaimDirection.None,
    };
}

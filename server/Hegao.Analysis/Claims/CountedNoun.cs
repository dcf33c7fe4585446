using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>The noun behind a number that counts it: 46个<em>项目</em>开工建设, 94个<em>“15分钟品质文化生活圈”</em>.</summary>
/// <param name="Text">The noun, empty where there is none.</param>
/// <param name="End">Where it ends in the text: what follows belongs to the next number.</param>
/// <param name="IsCandidate">Whether a noun could stand there, whatever was found.</param>
internal readonly record struct CountedNoun(string Text, int End, bool IsCandidate)
{
    private static readonly string[] Predicates = ["完成", "实现", "加快", "全部", "全面", "共计", "合计", "总投资", "均达", "分别"];

    // What a thing of known size did or had done to it, however it goes on.
    private static readonly string[] Deeds = ["广受", "仅用", "正式", "顺利", "成功", "获评", "荣获", "入选", "开工", "建成", "竣工", "通车", "投产", "投用", "落地", "启动", "全线", "提前", "即将", "完成", "刷新", "全速", "有序", "初具", "基本完", "基本具备", "加快", "如期"];

    private static readonly System.Buffers.SearchValues<char> ClauseEnds = System.Buffers.SearchValues.Create("，；。、：！？");

    private const int MarkLength = 2;

    /// <summary>万亿元台阶: a longer stretch before the word is about something else.</summary>
    private const int MaxMark = 5;

    /// <summary>Whether the words behind a number name the mark that it is: 台阶, 大关.</summary>
    public static bool IsMark(ReadOnlySpan<char> behind) => behind.Length >= MarkLength && behind[..MarkLength] is "台阶" or "大关" or "关口" or "门槛";

    /// <summary>Reads the noun behind <paramref name="amount"/>, up to a light verb or the next number.</summary>
    /// <param name="text">The block's reading.</param>
    /// <param name="amount">The number.</param>
    /// <param name="next">Where the next number's words or the clause end.</param>
    /// <param name="before">The subject phrase before the number.</param>
    /// <param name="vocabulary">The words in which it is read.</param>
    public static CountedNoun Read(string text, in Amount amount, int next, string before, Vocabulary vocabulary)
    {
        var from = amount.End;
        // 5大领域 counts without a measure word.
        var isGreat = amount.UnitText.Length == 0 && from + 2 < text.Length && text[from] == '大' && CharClasses.Of(text[from + 1]) == CharClass.Han && !Units.TryMatch(text.AsSpan(from), out _, out _);
        from += isGreat ? 1 : 0;
        if ((amount.UnitText.Length == 0 && amount.UnitEnd == amount.NumberEnd && !isGreat) || from >= next || from >= text.Length
            || CharClasses.Of(text[from]) is not (CharClass.Han or CharClass.OpenQuote or CharClass.Latin or CharClass.Digit or CharClass.OpenBook))
            return new(string.Empty, from, IsCandidate: false);

        // 100亿级项目1个或50亿级项目2个: the noun of the alternative is its own.
        if (text[from] == '或')
            return new(string.Empty, from, IsCandidate: false);

        // 钢材20万吨等落后产能: 等 ends the list before it.
        if (text[from] == '等' && before.Length > 0)
            return new(string.Empty, StopOf(text, amount, from, next), IsCandidate: true);
        // 迈上4000亿元台阶, 突破500亿元大关: the mark that was passed.
        if (IsMark(text.AsSpan(from)))
            return new(string.Empty, from + MarkLength, IsCandidate: true);

        // 延包30年和宅基地改革: how long something lasts counts nothing.
        if (text[from] is '和' or '及' or '与' && IsDuration(amount) && before.Length > 1)
            return new(string.Empty, from, IsCandidate: false);

        // 连跨4个万亿元台阶: so are marks that are counted.
        if (text.AsSpan(from, next - from).IndexOf("台阶") is > 0 and < MaxMark and var mark)
            return new(string.Empty, from + mark + MarkLength, IsCandidate: true);

        // 投资1.7亿元完成…: what was done with it is no noun either.
        if (before.Length > 1 && StartsPredicate(text, from))
            return new(string.Empty, from, IsCandidate: true);
        var end = StopOf(text, amount, from, next);

        // 150个和美乡村: there 和 is no conjunction.
        var noun = text[from..end].TrimEnd('、', '和', '及', '与', ' ').TrimStart('、', '及', '与', ' ');
        noun = noun.Length > 1 && noun[0] == '和' && !SubjectPhrase.OpensWord(noun) ? noun[1..] : noun;
        if (noun.Length == 0 || IsPredicate(noun, before, IsDuration(amount), vocabulary))
            return new(string.Empty, amount.End, IsCandidate: true);
        noun = WithHead(text, noun.StartsWith('的') ? noun[1..] : noun, end);
        return Completion(text, end) is { Length: > 0 } completion ? new(noun + completion, next, IsCandidate: true) : new(noun, end, IsCandidate: true);
    }

    /// <summary>A longer verb phrase has objects of its own.</summary>
    private const int MaxCompletion = 6;

    // 4家市场完成改造升级, 53个地块实现拔钉清零: what is counted is the completed work.
    private static string Completion(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith("完成") && !text.AsSpan(at).StartsWith("实现"))
            return string.Empty;
        var work = text.AsSpan(at + 2);
        var stop = work.IndexOfAny(ClauseEnds);
        work = stop < 0 ? work : work[..stop];
        return work.Length is > 1 and <= MaxCompletion && !work.ContainsAnyInRange('0', '9') && !work.StartsWith("投资") && !work.StartsWith("年度") ? work.ToString() : string.Empty;
    }

    private static int StopOf(string text, in Amount amount, int from, int next)
    {
        var depth = 0;
        for (var end = from; end < next; end++)
        {
            var c = text[end];
            depth += c is '“' or '《' or '（' ? 1 : c is '”' or '》' or '）' ? -1 : 0;
            if (depth > 0)
                continue;
            if (CharClasses.Of(c) is CharClass.ClauseStop or CharClass.SentenceStop || (c == '、' && next < text.Length && end + 1 >= next))
                return end;
            if (c == '、' && (LeavesNoun(text, end + 1, next) || (next < text.Length && end > from + 1 && OpensNext(text, end + 1, next))))
                return end;
            if (end > from && StartsPredicate(text, end))
                return end;
            if (end > from + 1 && (OpensNumber(text, end, next) || EndsRecipients(text, amount, end, next)))
                return end;
        }

        return next;
    }

    // 产业集群6个、较上年增加2个; 20家企业上榜、列全省第2位; 民生实事、特别是…: what follows the comma says more of the noun, or singles something out.
    private static bool LeavesNoun(string text, int at, int next) =>
        at < next && (text[at] is '较' or '比' || Cues.TryMatch(text.AsSpan(at), CueKinds.Rank, out _, out _) || text.AsSpan(at).StartsWith("特别是") || text.AsSpan(at).StartsWith("尤其是"));

    // 连续18年保持在100万吨以上, 增至: what follows says something of the subject before the number, and is no noun.
    private static bool IsPredicate(string noun, string before, bool isDuration, Vocabulary vocabulary)
    {
        if (Cues.TryMatch(noun, CueKinds.ChangeTo, out _, out _) || (before.Length > 1 && Cues.TryFind(noun, out var word) && word.Is(CueKinds.Adverb) && !word.Is(CueKinds.Counted | CueKinds.Carrier)))
            return true;
        if (!Cues.TryMatch(noun, CueKinds.Reach | CueKinds.Change | CueKinds.Light, out var length, out var cue) || vocabulary.Indicators.TryMatch(noun, out _, out _))
            return false;
        return noun.Length < 3 || length == noun.Length || (isDuration && before.Length > 1 && cue.Is(CueKinds.Reach));
    }

    private static bool IsDuration(in Amount amount) => amount.UnitText is "年" or "个月" or "个季度" or "天" or "周";

    // 为1169名优抚对象发放抚恤金1432万元: who receives ends where the verb begins that counts what is given.
    private static bool EndsRecipients(string text, in Amount amount, int at, int next) =>
        amount.Start > 0 && text[amount.Start - 1] is '为' or '向' or '给' && next < text.Length && char.IsAsciiDigit(text[next])
        && Cues.TryMatch(text.AsSpan(at, next - at), CueKinds.Counted, out var length, out _) && length > 1;

    // 5大领域建成20个工坊, 68个项目一季度开工率30%: a verb right before the next number, and when it was, belong to that one.
    private static bool OpensNumber(string text, int at, int next)
    {
        if (next >= text.Length || !(char.IsAsciiDigit(text[next]) || text[next] is '不' or '超' or '近' or '约' or '达' or '逾') || !Cues.TryMatch(text.AsSpan(at, next - at), CueKinds.Counted | CueKinds.Period, out var length, out var cue))
            return false;
        return cue.Period is PeriodCue.FirstQuarter or PeriodCue.FirstHalf or PeriodCue.FirstThreeQuarters
            || (cue.Is(CueKinds.Counted) && length > 1 && length == next - at && !Cues.TryMatchEnd(text.AsSpan(0, at), CueKinds.Counted, out _, out _) && text.AsSpan(at, length) is not ("服务" or "治理" or "建设" or "改造" or "整治" or "保障"));
    }

    /// <summary>Whether words behind a number say what was done with it (投资10亿元进行…, 用于…, 实施…) and are no noun.</summary>
    public static bool TellsDeed(string words) =>
        Cues.TryMatch(words, CueKinds.Counted | CueKinds.Light, out _, out _) || words.StartsWith("进行", StringComparison.Ordinal) || words.StartsWith("用于", StringComparison.Ordinal);

    /// <summary>30公里环线广受好评, 投资18亿元的码头开工: what was done with a thing whose size is told is no part of its name.</summary>
    public static string WithoutPredicate(string noun)
    {
        var stop = noun.Length;
        foreach (var deed in Deeds)
        {
            if (noun.IndexOf(deed, StringComparison.Ordinal) is > 1 and var at && at < stop)
                stop = at;
        }

        return noun[..stop];
    }

    // 2个高纯钒项目、某厂等4个: what ends in 等 before the next number, or opens with a verb, belongs to that one.
    private static bool OpensNext(string text, int at, int next) =>
        next - at > 1 && (text[next - 1] == '等' || (Cues.TryMatch(text.AsSpan(at, next - at), CueKinds.Counted, out var length, out _) && length > 1)) && text.AsSpan(at, next - at).IndexOfAny("、，") < 0;

    // 24个省级、33个市级、69个区级为民办实事项目: the last item says what all of them are.
    private static string WithHead(string text, string noun, int end)
    {
        if (noun.Length is 0 or > 3 || noun[^1] is not ('级' or '类'))
            return noun;
        var stop = text.AsSpan(end).IndexOfAny("，；。：");
        var rest = stop < 0 ? text.AsSpan(end) : text.AsSpan(end, stop);
        var at = rest.LastIndexOf(noun[^1]);
        return at > 0 && at + 1 < rest.Length ? string.Concat(noun, rest[(at + 1)..]) : noun;
    }

    private static bool StartsPredicate(string text, int at)
    {
        foreach (var word in Predicates)
        {
            if (text.AsSpan(at).StartsWith(word))
                return true;
        }

        return false;
    }
}

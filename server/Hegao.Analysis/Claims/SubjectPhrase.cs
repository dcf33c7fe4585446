using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Claims;

/// <summary>Cuts the words around a number down to what is counted: adverbs, openers, periods, regions and light verbs fall away (GUIDE: indicator).</summary>
internal static class SubjectPhrase
{
    private const CueKinds DroppedInFront = CueKinds.Opener | CueKinds.Adverb | CueKinds.Light | CueKinds.Period | CueKinds.Status | CueKinds.Respectively
        | CueKinds.Total | CueKinds.ListHead | CueKinds.Region | CueKinds.Basis | CueKinds.Reach;

    private const CueKinds DroppedBehind = CueKinds.Reach | CueKinds.Basis | CueKinds.Adverb | CueKinds.Respectively | CueKinds.Each | CueKinds.Total | CueKinds.Light;

    /// <summary>在全省同类城市中: how far before its end a phrase may say among whom.</summary>
    private const int MaxAmong = 12;

    private static bool IsPreposition(char c) => c is '为' or '对' or '向' or '把' or '将' or '在' or '使' or '让' or '与' or '和' or '及' or '或' or '并' or '且' or '的' or '了' or '有' or '共' or '拟';

    /// <summary>Where the phrase in [<paramref name="start"/>, <paramref name="end"/>) begins once what says nothing of it is left out.</summary>
    public static int TrimStart(string text, int start, int end, Vocabulary vocabulary)
    {
        start += ItemLength(text.AsSpan(start, end - start));
        while (start < end)
        {
            var rest = text.AsSpan(start, end - start);
            if (IsMark(rest[0]) || (rest[0] is '（' or '［' or '【' or '〔' or '[' && !rest.ContainsAny("）］】〕]")))
            {
                start++;
                continue;
            }

            // A known indicator may open with such a word: 全社会固定资产投资.
            if (vocabulary.Indicators.TryMatch(rest, out var known, out _) && known > 3)
                break;
            // 总规模达到: before the verb alone the total is what is stated.
            if (Cues.TryMatch(rest, out var length, out var cue) && length < rest.Length && ((IsDroppedInFront(cue, rest[..length]) && !OpensNoun(rest, length)) || IsModal(rest)) && !(cue.Is(CueKinds.Carrier) && Cues.TryFind(rest[length..], out var verb) && verb.Is(CueKinds.Reach)))
            {
                start += length;
                continue;
            }

            if (!IsPreposition(rest[0]) || rest.Length <= 2 || OpensWord(rest))
                break;
            start++;
        }

        return start;
    }

    /// <summary>Where the phrase ends once what says nothing of it is left out behind.</summary>
    public static int TrimEnd(string text, int start, int end, Vocabulary vocabulary)
    {
        while (end > start)
        {
            var rest = text.AsSpan(start, end - start);
            // 工业增加值（含园区）增长9%: what is counted in is no part of the name; 学校（园） is one name.
            if (rest[^1] == '）' && rest.LastIndexOf('（') is > 1 and var remark)
            {
                if (!Cues.TryMatch(rest[(remark + 1)..], CueKinds.Basis, out _, out _) && !IsAbbreviation(rest[(remark + 1)..^1]))
                    break;
                end = start + remark;
                continue;
            }

            // 通车总里程在全省地级市中率先突破: among whom it did so.
            if (rest.LastIndexOf('在') is > 1 and var among && rest.Length - among <= MaxAmong && Cues.TryMatch(rest[(among + 1)..], CueKinds.Region, out var region, out _) && (rest[^1] == '中' || region == rest.Length - among - 1))
            {
                end = start + among;
                continue;
            }

            if (IsMark(rest[^1]) || rest[^1] is '的' or '了' || rest.EndsWith("排名中") || rest.EndsWith("评比中") || rest.EndsWith("考核中"))
            {
                end--;
                continue;
            }

            if (!Cues.TryMatchEnd(rest, DroppedBehind | CueKinds.Period, out var length, out var cue) || ReachLength(rest[^length..]) >= rest.Length || IsPartOfWord(cue, length) || !IsDroppedBehind(cue)
                || (vocabulary.Indicators.TryMatchEnd(rest, out var known, out _) && known > length))
                break;
            end -= ReachLength(rest[^length..]);
        }

        return end;
    }

    // 一是, 二要, 十一要 before what an item of a list says; 一要素 is a word.
    private static int ItemLength(ReadOnlySpan<char> phrase)
    {
        var length = HanNumerals.ReadSmall(phrase, out _);
        return length > 0 && phrase.Length > length + 3 && phrase[length] is '是' or '要' && phrase[length + 1] is not ('素' or '塞' or '点') ? length + 1 : 0;
    }

    // 投资同比, 收入年均: what a change is measured against; 十四五末, 规划 may be part of a name.
    private static bool IsDroppedBehind(Cue cue) => cue.Is(DroppedBehind)
        || cue.Period is PeriodCue.YearOnYear or PeriodCue.MonthOnMonth or PeriodCue.AnnualAverage or PeriodCue.TwoYearAverage or PeriodCue.ThreeYearAverage or PeriodCue.EveryYear;

    // 零售总额达, 企业总数达到: the total is what is stated, the verb alone falls away.
    private static int ReachLength(ReadOnlySpan<char> cue)
    {
        var reach = cue.IndexOf('达');
        return cue[0] == '总' && reach > 0 ? cue.Length - reach : cue.Length;
    }

    // 新业态, 农村公路: a word of one character, or a region that is not the report's own, belongs to the noun behind it.
    private static bool IsDroppedInFront(Cue cue, ReadOnlySpan<char> word)
    {
        if (!cue.Is(DroppedInFront) || (cue.Is(CueKinds.Counted) && !cue.Is(CueKinds.Light)))
            return false;
        if (cue.Is(CueKinds.Region) && !cue.Is(CueKinds.Adverb | CueKinds.Opener | CueKinds.Period))
            return word[0] is '全' or '我' or '本';
        return word.Length > 1 || word[0] is '共' or '已' or '均' or '约' or '仅' or '将' or '再' or '其' or '并' or '达' or '为';
    }

    /// <summary>Whether what else is a preposition or a conjunction opens a word: 使用外资, 对外贸易, 在建项目, 和美乡村. At least two characters.</summary>
    public static bool OpensWord(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '使' => rest[1] is '用' or '命',
        '对' => rest[1] is '外' or '口' or '标' or '接' or '非',
        '在' => rest[1] is '建' or '校' or '岗' or '册' or '读' or '库' or '线',
        '让' => rest[1] is '利',
        '和' => rest[1] is '美' or '谐' or '平' or '顺',
        '有' => rest[1] is '效' or '机' or '色' or '限' or '轨' or '线',
        '将' => rest[1] is '军',
        '共' => rest[1] is '享' or '建' or '同' or '富',
        _ => false,
    };

    // 创新型企业, 集中式水源地, 所有制, 实际使用外资, 高质量发展指数: with such an ending the word is part of a noun.
    private static bool OpensNoun(ReadOnlySpan<char> rest, int length) =>
        length > 1 && rest.Length > length + 1 && (rest[length] is '型' or '式' or '性' || (rest[..length] is "所有" && rest[length] is '制' or '权') || (rest[..length] is "实际" && rest[length] is '使' or '利' or '到') || (rest[..length] is "高质量" && rest[length..].StartsWith("发展")) || (rest[..length] is "基本" && IsBasicService(rest[length..]))
        || (rest[..length] is "创新" or "集中" or "统筹" or "协同" or "总体" && !Cues.TryMatch(rest[length..], CueKinds.Counted | CueKinds.Light | CueKinds.Change | CueKinds.Reach | CueKinds.Opener, out _, out _)));

    // 基本养老保险, 基本公共服务, 基本农田: there the word is no adverb.
    private static bool IsBasicService(ReadOnlySpan<char> noun) =>
        noun.Length > 1 && noun[..2] is "养老" or "医疗" or "医保" or "公共" or "农田" or "草原" or "药物" or "生活" or "住房" or "殡葬" or "单元" or "建设";

    // 要淘汰: before a verb the character is one of its own; 要素, 要道 are nouns.
    private static bool IsModal(ReadOnlySpan<char> rest) =>
        rest[0] is '要' && Cues.TryMatch(rest[1..], CueKinds.Counted | CueKinds.Light, out var verb, out _) && verb > 1;

    // 人才, 拆旧建新, 零售总额.
    private static bool IsPartOfWord(Cue cue, int length) => cue.Is(CueKinds.Carrier)
        || (length == 1 && cue.Is(CueKinds.Adverb) && !cue.Is(CueKinds.Reach | CueKinds.Total | CueKinds.Each));

    // 地区生产总值（GDP）.
    private static bool IsAbbreviation(ReadOnlySpan<char> remark)
    {
        foreach (var c in remark)
        {
            if (CharClasses.Of(c) != CharClass.Latin)
                return false;
        }

        return true;
    }

    /// <summary>Whether a phrase is an adverb, a preposition or a verb alone (连续3年, 去年达到5万吨) and names no subject.</summary>
    public static bool NamesNothing(ReadOnlySpan<char> phrase) => phrase is "对" or "为" or "由" or "让" or "将" or "把" or "使" or "向" or "给" or "以" or "全"
        || Cues.TryFind(phrase, out var cue) && cue.Is(CueKinds.Adverb | CueKinds.Reach | CueKinds.Light | CueKinds.Respectively) && !cue.Is(CueKinds.Counted | CueKinds.Carrier | CueKinds.Period | CueKinds.Total);

    /// <summary>Whether a phrase says what a change is measured against (比2019年, 较“十三五”末); 比重, 比例 are nouns.</summary>
    public static bool IsCompared(string phrase) =>
        phrase.Length > 1 && phrase[0] is '比' or '较' && phrase[1] is not ('重' or '例' or '率' or '值');

    /// <summary>Length of the verbs that say what is counted at the start of <paramref name="phrase"/>: 新增, 新建、改造.</summary>
    public static int CountedVerbLength(ReadOnlySpan<char> phrase)
    {
        var total = MannerLength(phrase);
        while (total < phrase.Length && Cues.TryMatch(phrase[total..], CueKinds.Counted, out var length, out _))
        {
            // 服务型, 制造业: with such an ending the verb is part of a noun.
            if (total + length < phrase.Length && phrase[total + length] is '型' or '业' or '性' or '者' or '品' or '率')
                return total > 1 ? total : 0;
            total += length;
            if (TakesActionAsObject(phrase[..total]))
                break;
            var next = total;
            if (next < phrase.Length && phrase[next] == '、')
                next++;
            if (next == total || !Cues.TryMatch(phrase[next..], CueKinds.Counted, out _, out _))
            {
                if (next != total)
                    break;
                continue;
            }

            total = next;
        }

        return total;
    }

    // 新改建, 新布局, 综合整治, 生态修复: how it is done goes with the verb.
    private static int MannerLength(ReadOnlySpan<char> phrase)
    {
        var length = phrase.Length > 2 && phrase[0] == '新' ? 1 : phrase.Length > 4 && phrase[..2] is "综合" or "集中" or "生态" or "联合" or "系统" or "专项" ? 2 : 0;
        return length > 0 && Cues.TryMatch(phrase[length..], CueKinds.Counted, out var verb, out _) && verb > 1 ? length : 0;
    }

    // 新增研发机构, 制定支持政策, 建成绿化工程: behind these what looks like a second verb is part of the noun; 改造提升 are two.
    private static bool TakesActionAsObject(ReadOnlySpan<char> verb) =>
        verb[^1] is '成' or '增' || verb.TrimEnd('了') is "制定" or "出台" or "推出" or "发布" or "印发" or "打造" or "举办" or "组织" or "设立" or "成立" or "组建" or "获批" or "获评" or "入选";

    private static bool IsMark(char c) => CharClasses.Of(c) is CharClass.ClauseStop or CharClass.ListStop or CharClass.Space or CharClass.SentenceStop or CharClass.Dash || c is '）' or '·' or '］' or '】' or '〕' or ']';
}

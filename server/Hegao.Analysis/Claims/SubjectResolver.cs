using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>Finds the subject of one number: in the words before it, in the noun behind it, or carried over from an earlier clause.</summary>
internal sealed class SubjectResolver(string text, List<NumberFact> facts, SentenceState state, Vocabulary vocabulary)
{
    /// <summary>How far the noun behind the last number reaches: what follows it belongs to the next number.</summary>
    public int Consumed { get; set; }

    /// <summary>The subject of one number.</summary>
    /// <param name="left">Where the words before it start.</param>
    /// <param name="relation">What they say.</param>
    /// <param name="amount">The number.</param>
    /// <param name="next">Where the words of the next number, or the clause, end.</param>
    public string Resolve(int left, Relation relation, in Amount amount, int next)
    {
        var start = SubjectPhrase.TrimStart(text, relation.SubjectStart ?? left, relation.SubjectEnd, vocabulary);
        var stop = SubjectPhrase.TrimEnd(text, start, relation.SubjectEnd, vocabulary);
        var phrase = stop > start && !SubjectPhrase.NamesNothing(text.AsSpan(start, stop - start)) ? text[start..stop] : string.Empty;
        // 一季度开工率不低于30%，上半年不低于70%: when it is so is not what is so.
        if (relation.Facet == Facet.Level && Cues.TryFind(phrase, out var when) && when.Period is PeriodCue.FirstQuarter or PeriodCue.FirstHalf or PeriodCue.FirstThreeQuarters)
            phrase = string.Empty;
        // 收入完成15.28亿元，为调整预算的101.2%
        if (amount.IsRate && relation.Facet == Facet.Level && PlanWords.IsBudget(phrase) && (state.Carried ?? state.Subject) is { } budgeted)
            return budgeted;
        if (relation.Facet is Facet.Growth or Facet.Multiple or Facet.Rank or Facet.Delta or Facet.Share)
            return ResolveChanged(phrase, relation);
        var noun = NounBehind(amount, next, phrase);

        // 存款余额实现25.3%的高幅增长
        if (amount.IsRate && phrase.Length > 1 && noun.EndsWith("增长", StringComparison.Ordinal))
            return ResolveChanged(phrase, relation);
        // 总投资180亿元的项目, 投资18亿元的码头: the investment is that of what it is made in.
        if (noun.Length > 1 && SubjectVerbs.IsSize(phrase) && !amount.Measure.IsCounting && (text[amount.End] == '的' || !CountedNoun.TellsDeed(noun)))
            return RememberSized(CountedNoun.WithoutPredicate(noun), SubjectVerbs.WithoutLightVerb(phrase), amount);
        if (noun.Length > 0 && amount.Measure.Dimension == Dimension.Length)
            noun = CountedNoun.WithoutPredicate(noun);
        if (noun.Length > 0)
            return Remember(amount.IsRate ? noun : CombineWithNoun(phrase, noun), SubjectVerbs.VerbOf(phrase) is { Length: > 0 } verb ? verb : listed ? state.Verb : string.Empty, amount);
        return ResolveLevel(phrase, amount, hasPredicate: relation.SubjectEnd != amount.Start || SharesNoVerb(left, start, stop, relation.SubjectEnd));
    }

    // 总投资32亿元的重大项目116个: the number behind counts the noun.
    private string RememberSized(string noun, string carrier, in Amount amount)
    {
        var thing = noun.EndsWith("项目建设", StringComparison.Ordinal) ? noun[..^2] : noun.TrimEnd('等');
        Remember(thing, string.Empty, amount);
        state.Carried = SubjectVerbs.Join(thing, carrier);
        return state.Carried;
    }

    // 新增5家…，备案企业达400家; 新建路30公里，年末总里程900公里; 修复草地8亩，实施防治6亩: what there is in all, or has a verb of its own, shares none.
    private bool SharesNoVerb(int left, int start, int stop, int end)
    {
        var predicate = stop < end && stop > start ? text.AsSpan(stop, end - stop) : SubjectPhrase.NamesNothing(text.AsSpan(start, stop - start)) ? text.AsSpan(start, stop - start) : [];
        if (Cues.TryMatch(predicate, CueKinds.Reach, out _, out _))
            return true;
        for (var i = left; i < start; i++)
        {
            if (Cues.TryMatch(text.AsSpan(i, start - i), CueKinds.Period | CueKinds.Light, out var length, out var cue) && (cue.Period is PeriodCue.YearEnd or PeriodCue.ToDate || (cue.Is(CueKinds.Light) && length > 1)))
                return true;
        }

        return false;
    }

    private string ResolveChanged(string phrase, Relation relation)
    {
        if (phrase.Length < 2 || (Cues.TryFind(phrase, out var word) && word.Is(CueKinds.Period | CueKinds.Basis | CueKinds.Adverb | CueKinds.Region) && !word.Is(CueKinds.Carrier) && phrase[0] is not ('我' or '本')))
            return state.Carried ?? state.Subject ?? phrase;

        // 单位总数2.4万户，较“四经普”增长5.9%; 投入8亿元，是“十二五”时期的1.6倍: what it is compared with is not what grew.
        if ((SubjectPhrase.IsCompared(phrase) || (relation.Facet == Facet.Multiple && (phrase[0] is '是' or '为' || phrase.StartsWith("相当", StringComparison.Ordinal)))) && (state.Carried ?? state.Subject) is { } compared)
            return compared;

        // …产值增长13%，占规上工业比重提高3个百分点.
        if (phrase[0] == '占' && phrase[1] is not ('地' or '用' or '补') && state.Subject is { } part)
            return part + phrase;
        if (relation.Facet != Facet.Delta && Cues.TryFind(phrase, out var cue) && cue.Is(CueKinds.Carrier) && state.Subject is { } owner)
            return SubjectVerbs.Join(owner, phrase);
        state.Carried = null;
        state.Subject = SubjectVerbs.WithoutCause(SubjectVerbs.AfterLightVerb(phrase));
        return state.Subject;
    }

    private string ResolveLevel(string phrase, in Amount amount, bool hasPredicate)
    {
        // 新建平台8个、达到73个: what there is in all was not all newly built.
        if (phrase.Length == 0)
            return hasPredicate && SubjectVerbs.IsAddition(state.Verb) && OpensSubject(state.Verb) is { } stock ? stock : state.Subject ?? string.Empty;

        // 新开工项目50个、竣工40个: the verb alone takes the noun of the item before.
        if (state.Verb.Length > 0 && IsUnitOf(amount) && amount.Measure.Dimension == Dimension.Count && amount.UnitText is not ("户" or "人") && SubjectVerbs.VerbOf(phrase) == phrase && SharesVerb(amount) && OpensSubject(state.Verb) is { } things)
            return Remember(phrase + things, phrase, amount);
        if (SubjectVerbs.SplitAtLight(phrase) is var (owner, tail) && tail.Length > 0)
        {
            state.Own(owner, vocabulary);
            if (SubjectVerbs.IsCarrier(tail) && !state.IsListing)
                (state.Topic, state.Owner) = (state.Owner, null);
            return Remember(WithOwner(owner, tail), string.Empty, amount);
        }

        // 入驻企业26家、投产19家，产值突破3亿元: a verb alone owns nothing.
        if (SubjectVerbs.IsCarrier(phrase) && state.Subject is { } carried && SubjectVerbs.VerbOf(carried) != carried)
        {
            // 项目开工率100%，完成投资50亿元: a rate has no investment.
            if (carried[^1] == '率')
                return Remember(SubjectVerbs.WithoutLightVerb(phrase), string.Empty, amount);
            var joined = SubjectVerbs.Join(carried, SubjectVerbs.WithoutLightVerb(phrase));
            state.Carried = joined;
            return phrase.StartsWith("总数", StringComparison.Ordinal) ? Remember(joined, string.Empty, amount) : joined;
        }

        if (!StartsAtSentence(phrase))
            state.Own(string.Empty, vocabulary);
        phrase = LevelCompleted(phrase);
        var verb = SubjectVerbs.IsModifier(phrase) && state.Verb.Length > 0 ? string.Empty : SubjectVerbs.VerbOf(phrase);
        // 蓝色等级企业提高到817家 has a verb of its own.
        if (verb.Length == 0 && !hasPredicate && state.Verb.Length > 0 && !SubjectVerbs.EndsInVerb(phrase) && (IsUnitOf(amount) || (state.Unit.Length > 0 && !vocabulary.Indicators.TryMatch(phrase, out _, out _))) && SharesVerb(amount))
            return Remember(state.Verb + phrase, state.Verb, amount);
        // 植树造林3250亩: where the verb is all there is, it is what is counted and leads no list.
        return Remember(phrase, verb.Length == phrase.Length ? string.Empty : verb, amount);
    }

    // 19个项目完成投资8亿元: a carrier belongs to whose it is; 白酒产业实现营收15亿元: of a part, the amount is that of the part.
    private string WithOwner(string owner, string tail)
    {
        if (SubjectVerbs.IsCarrier(tail))
            return owner.Length > 0 ? SubjectVerbs.Join(owner, tail) : state.Subject is { } subject ? SubjectVerbs.Join(subject, tail) : tail;
        return !state.IsListing && state.Owner is { } part && SubjectVerbs.IsOwned(part, tail) ? part + tail : tail;
    }

    // What the last subject says behind its verb; null where it does not open with it.
    private string? OpensSubject(string verb) => state.Subject is { } subject && subject.Length > verb.Length && subject.StartsWith(verb, StringComparison.Ordinal) ? subject[verb.Length..] : null;

    // 国家级专精特新企业11家、省级26家: the level alone takes the noun of the item before.
    private string LevelCompleted(string phrase)
    {
        if (IsThreshold(phrase) && state.Subject is { } classed)
            return OfClass(phrase, classed);
        if (phrase.Length is < 2 or > 3 || phrase[^1] != '级' || state.Subject is not { } before)
            return phrase;
        var at = before.LastIndexOf('级');
        return at > 0 && at + 1 < before.Length ? phrase + before[(at + 1)..] : phrase;
    }

    // 签约亿元以上项目18个，其中10亿元以上4个: the threshold takes the place of that of the item before, or stands before its noun.
    private static string OfClass(string threshold, string before)
    {
        var verb = SubjectVerbs.VerbOf(before);
        var noun = before[verb.Length..];
        var at = Math.Max(noun.LastIndexOf("以上", StringComparison.Ordinal), noun.LastIndexOf("以下", StringComparison.Ordinal));
        return verb + threshold + (at < 0 ? noun : noun[(at + 2)..]);
    }

    private static bool IsThreshold(string phrase) => phrase.Length > 3 && char.IsAsciiDigit(phrase[0]) && (phrase.EndsWith("以上", StringComparison.Ordinal) || phrase.EndsWith("以下", StringComparison.Ordinal));

    // 完成全部财政收入47亿元 at the start of a sentence: its subject is that of the sentence before.
    private bool StartsAtSentence(string phrase) => facts.Count == 0 || text.AsSpan(state.ClauseStart).StartsWith("完成" + phrase) || text.AsSpan(state.ClauseStart).StartsWith("实现" + phrase);

    // A list shares its verb where only 、 和 及 stand between, or a comma before another count of the same unit.
    private bool SharesVerb(in Amount amount)
    {
        var separator = text.AsSpan(0, amount.Start).LastIndexOfAny("、，；。：");
        if (separator < 0 || (facts.Count > 0 && separator > facts[^1].Start + facts[^1].Length && text.AsSpan(facts[^1].Start + facts[^1].Length, separator - facts[^1].Start - facts[^1].Length).ContainsAny("，；。：")))
            return false;
        return text[separator] == '、' || (text[separator] == '，' && state.Unit == amount.UnitText);
    }

    // 120人、1.1万人 count in one unit.
    private bool IsUnitOf(in Amount amount) => state.Unit == amount.UnitText || (state.Unit.Length > 0 && state.Unit.TrimStart('万') == amount.UnitText.TrimStart('万'));

    private string CombineWithNoun(string phrase, string noun)
    {
        var verb = SubjectPhrase.CountedVerbLength(phrase);
        if (verb == 0)
            return phrase.Length == 0 && state.Verb.Length > 0 && state.Unit.Length > 0 && listed ? state.Verb + noun : noun;
        var rest = phrase[verb..];
        if (rest.Length == 0 || (rest[^1] == '等' && noun != "项目") || rest[^1] is '和' or '及' or '与' or '、')
            return phrase[..verb].TrimEnd('了') + noun;
        return phrase + noun;
    }

    private bool listed;

    private string NounBehind(in Amount amount, int next, string phrase)
    {
        var noun = CountedNoun.Read(text, amount, next, phrase, vocabulary);
        if (noun.End > amount.End)
            Consumed = noun.End;
        listed = noun.IsCandidate ? amount.Start > 0 && text[amount.Start - 1] is '、' or '和' or '及' or '与' : listed;
        return noun.Text;
    }

    /// <summary>Takes note of a subject, of its verb and of its unit, for the numbers behind it.</summary>
    public string Remember(string subject, string verb, in Amount amount)
    {
        state.Subject = subject;
        state.Carried = null;
        state.Verb = verb;
        state.Unit = amount.UnitText;
        return subject;
    }
}

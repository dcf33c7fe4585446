using Hegao.Analysis.Lexicon;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>Binds the numbers of one sentence to what they count, clause by clause.</summary>
internal sealed class SentenceReader
{
    private readonly string text;
    private readonly List<NumberFact> facts;
    private readonly Vocabulary vocabulary;
    private readonly SentenceState state = new();
    private readonly int sentenceStart;

    /// <param name="text">The block's reading.</param>
    /// <param name="facts">Receives the readings.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="ownerBefore">The owner of the sentence before, which one that opens with its verb (完成…) goes on with.</param>
    /// <param name="vocabulary">The words in which it is read.</param>
    public SentenceReader(string text, List<NumberFact> facts, int start, string? ownerBefore, Vocabulary vocabulary)
    {
        (this.text, this.facts, this.vocabulary, sentenceStart) = (text, facts, vocabulary, start);
        if (text.AsSpan(start).StartsWith("完成") || text.AsSpan(start).StartsWith("实现"))
            state.Owner = ownerBefore;
    }

    /// <summary>Whose indicators the sentence spoke of last.</summary>
    public string? Owner => state.Owner ?? topic;

    private string? topic;

    /// <summary>A longer clause says more than when.</summary>
    private const int MaxPeriodClause = 8;

    /// <summary>Reads the numbers of one clause.</summary>
    /// <param name="start">Where the clause starts.</param>
    /// <param name="end">Where it ends, its comma included.</param>
    /// <param name="items">Its numbers in order.</param>
    /// <param name="isQuoted">Whether an offset lies inside quotes.</param>
    public void ReadClause(int start, int end, ReadOnlySpan<NumberItem> items, Func<int, bool> isQuoted)
    {
        clauseStart = start;

        // 去年，…: a clause of its own says when all that follows was.
        if (items.IsEmpty && end - start <= MaxPeriodClause && ClauseContext.Read(text, start, end).Cue is var cue && cue != PeriodCue.None)
            state.Cue = cue;

        // 地区生产总值迈上新台阶，年均增长6%: a clause without numbers names the indicator of the next one.
        if (items.IsEmpty && SubjectPhrase.TrimStart(text, start, end, vocabulary) is var named && vocabulary.Indicators.TryMatch(text.AsSpan(named, end - named), out var known, out _) && known > 3)
            (state.Subject, state.Carried, state.Verb) = (text.Substring(named, known), null, string.Empty);
        ReadCues(start, end);
        var period = state.Period;
        if (period is null && HasTimeLimit(text.AsSpan(start, end - start)))
            state.Period = string.Empty;
        ReadNumbers(start, end, items, isQuoted);
        if (state.Period?.Length == 0)
            state.Period = period;
    }

    // 3年内建成2所: a limit of time settles no year, whatever the section says.
    private static bool HasTimeLimit(ReadOnlySpan<char> clause) =>
        clause.IndexOf("年内") is > 0 and var at && (char.IsAsciiDigit(clause[at - 1]) || clause[at - 1] is '一' or '两' or '三' or '四' or '五' or '十');

    private void ReadNumbers(int start, int end, ReadOnlySpan<NumberItem> items, Func<int, bool> isQuoted)
    {
        var left = start;
        var group = new List<string>();
        Relation? shared = null;
        var sharedBound = BoundKind.None;
        for (var i = 0; i < items.Length; i++)
        {
            var (amount, isDate) = (items[i].Amount, items[i].IsDate);
            var before = amount.NumberStart > 0 ? text[amount.NumberStart - 1] : '\0';
            if (isDate)
            {
                ReadDate(amount, ref left);
                continue;
            }

            if (NoteReader.Read(text, amount) is { } note)
            {
                facts.Add(note);
                continue;
            }

            if (LabelReader.Read(text, amount, isQuoted(amount.NumberStart), before) is { } why)
            {
                // The numbers that are listed are those in digits; of the others only the claims are.
                if (char.IsAsciiDigit(text[amount.NumberStart]))
                    facts.Add(new(amount.NumberStart, amount.NumberLength, NumberKind.Label, why, null));
                continue;
            }

            var next = NextStart(items, i, end, isQuoted);
            var gap = text.AsSpan(left, amount.Start - left).Trim("、，和及与至到—-～~以 ");
            if (shared is { } same && gap.IsEmpty && i > 0)
            {
                // The further values of a list: 分别增长4.4%、6.4%.
                var index = claims - groupStart;
                AddClaim(amount, same.Facet, same.Direction, Member(group, index) ?? state.Subject ?? string.Empty, same.Whole, Merge(amount.Bound, sharedBound));
                (consumed, commonEnd) = (Math.Max(consumed, commonEnd), 0);
            }
            else
            {
                consumed = amount.End;
                EnterListing(left, amount.Start);
                var relation = RelationReader.Read(text, left, amount.Start, amount, vocabulary);
                group = Subjects(left, relation, amount, items, i, end, isQuoted);
                groupStart = claims;
                var previous = state.Carried ?? state.Subject;
                var subject = group.Count > 1 ? Lead(group) : Resolve(left, relation, amount, next);
                // 实施12类161件民生实事: two numbers count one noun.
                if (i + 1 < items.Length && items[i + 1].Amount.Start == amount.End && SubjectVerbs.VerbOf(subject) == subject
                    && CountedNoun.Read(text, items[i + 1].Amount, NextStart(items, i + 1, end, isQuoted), string.Empty, vocabulary) is { Text.Length: > 0 } noun)
                    (subject, commonEnd) = (Remember(subject + noun.Text, subject, amount), noun.End);
                sharedBound = SharedBound(items, i, end, left);
                if (relation.Facet == Facet.Level && amount.IsRate && consumed > amount.End)
                    relation = ShareOf(relation, left, amount.End);
                else if (relation is { Facet: Facet.Share, Whole: null })
                    relation = relation with { Whole = WholeBefore(previous, left, relation.SubjectEnd) };
                AddClaim(amount, relation.Facet, relation.Direction, subject, relation.Whole, Merge(amount.Bound, sharedBound), relation.Year ?? (relation.Facet == Facet.Base ? string.Empty : null));
                // A number that has its noun behind it opens no list of bare values: 26个城中村和55个老旧小区.
                shared = consumed > amount.End ? null : relation;
            }

            left = Math.Max(amount.End, consumed);
        }
    }

    // Behind 其中 the indicators are parts of the one before it.
    private void EnterListing(int from, int to)
    {
        var gap = text.AsSpan(from, Math.Max(0, to - from));
        if (gap.Contains('；'))
            (state.IsListing, state.Owner) = (false, null);
        if (gap.Contains("其中", StringComparison.Ordinal) && facts.FindLast(static fact => fact.Claim is not null)?.Claim is { } whole)
            (state.IsListing, state.Owner) = (true, whole.Key);
    }

    // 开发区完成税收6亿元 speaks of the zone; 全县完成税收36亿元 and 税收完成36亿元 of the report's own place.
    private void Own(string owner)
    {
        if (state.IsListing)
            return;
        var start = SubjectPhrase.TrimStart(owner, 0, owner.Length, vocabulary);
        var end = SubjectPhrase.TrimEnd(owner, start, owner.Length, vocabulary);
        var rest = end - start > 1 ? owner[start..end] : string.Empty;
        state.Owner = rest.Length == 0 || (Cues.TryFind(rest, out var cue) && cue.Region != RegionLevel.Part && cue.Is(CueKinds.Region | CueKinds.Period | CueKinds.Adverb | CueKinds.Opener)) ? null : rest;
    }

    private int clauseStart;

    // How many claims the sentence has made, and how many of them before the list at hand.
    private int claims;

    private int groupStart;

    // Where the noun ends that the last number shares with the next one, or 0.
    private int commonEnd;

    // How far the noun behind the last number reaches: what follows it belongs to the next number.
    private int consumed;

    // 全区85.2%执法力量下沉基层; 产业用地50%以上用于…: the noun behind a rate is a part of the whole before it.
    private Relation ShareOf(Relation relation, int left, int behind)
    {
        var start = SubjectPhrase.TrimStart(text, left, relation.SubjectEnd, vocabulary);
        var before = relation.SubjectEnd - start > 1 ? text[start..relation.SubjectEnd] : string.Empty;
        var noun = text[behind..consumed];
        if (before.Length > 0 && !noun.StartsWith('的') && !Cues.TryFind(before, out _))
            return relation with { Facet = Facet.Share, Whole = before };
        noun = noun.StartsWith('的') ? noun[1..] : noun;
        if (noun.EndsWith("增长", StringComparison.Ordinal) && before.Length > 0)
            return relation with { Facet = Facet.Growth, Direction = ClaimDirection.Up };
        for (var i = 2; i < noun.Length; i++)
        {
            if (noun.AsSpan(i).StartsWith("用于") || noun[i] == '由')
                return relation with { Facet = Facet.Share, Whole = noun[..i] };
            if (Cues.TryMatch(noun.AsSpan(i), CueKinds.Reach | CueKinds.Counted | CueKinds.Light | CueKinds.Change, out var length, out _) && length > 1)
                return relation with { Facet = Facet.Share, Whole = noun[..i] };
        }

        return relation with { Facet = Facet.Share, Whole = noun.Length > 1 ? noun : null };
    }

    // 一般公共预算收入117亿元，税收占比92%; 固定资产投资增长8%，其中工业投资占比41%: the whole is the amount before, of which the part has its last word.
    private string? WholeBefore(string? previous, int left, int end)
    {
        if (previous is not { Length: > 3 } whole)
            return null;
        var start = SubjectPhrase.TrimStart(text, left, end, vocabulary);
        var part = text.AsSpan(start, Math.Max(0, end - start));
        if (part.Length < 2 || part.SequenceEqual(whole))
            return null;
        return part.EndsWith(whole.AsSpan(whole.Length - 2)) || (part.StartsWith("税收") && whole.EndsWith("收入", StringComparison.Ordinal)) ? whole : null;
    }

    private static BoundKind Merge(BoundKind own, BoundKind shared) => own == BoundKind.None ? shared : own;

    // 以上 behind the last of values that 分别 binds holds for all of them.
    private BoundKind SharedBound(ReadOnlySpan<NumberItem> items, int first, int end, int left)
    {
        if (text.IndexOf("分别", left, items[first].Amount.Start - left, StringComparison.Ordinal) < 0)
            return BoundKind.None;
        var last = items[^1].Amount;
        return last.End > last.UnitEnd && !last.HasMore && first + 1 < items.Length ? last.Bound : BoundKind.None;
    }

    private bool statesGoals;

    // 主要预期目标是：…, 预期目标建议为：…; 实现了预期目标 looks back.
    private static bool StatesGoals(ReadOnlySpan<char> clause)
    {
        var at = clause.IndexOf("预期目标");
        if (at < 0)
            return false;
        var behind = clause[(at + "预期目标".Length)..].TrimStart("建议");
        return !behind.IsEmpty && behind[0] is '是' or '为' or '：' or ':';
    }

    private void ReadCues(int start, int end)
    {
        statesGoals |= StatesGoals(text.AsSpan(start, end - start));
        for (var i = start; i < end; i++)
        {
            if (Cues.TryMatch(text.AsSpan(i, end - i), CueKinds.Status, out var length, out var cue))
            {
                if (cue.Status == StatusCue.Target)
                    state.IsTarget = true;
                i += length - 1;
            }
        }
    }

    private void ReadDate(in Amount amount, ref int left)
    {
        facts.Add(new(amount.NumberStart, amount.NumberLength, NumberKind.Date, new("日期或年份", "a date or a year"), null));
        if (!AmountCollector.IsYear(text.AsSpan(amount.NumberStart, amount.NumberLength)) || amount.NumberEnd >= text.Length || text[amount.NumberEnd] != '年')
            return;
        var before = amount.NumberStart > 0 ? text[amount.NumberStart - 1] : '\0';
        if (before is '-' or '—' or '～' or '－' or '《' or '“' or '比' or '较' or '于' or '自' or '前' or '由' or '从' or '是' || (amount.NumberEnd + 1 < text.Length && text[amount.NumberEnd + 1] is '前' or '度' or '以'))
            return;
        state.Period = text.Substring(amount.NumberStart, 4);
        var plain = left <= amount.Start && text.AsSpan(left, amount.Start - left).Trim("、，和及与至到 ").IsEmpty;
        if (plain)
            left = amount.NumberEnd + 1;
    }

    private int NextStart(ReadOnlySpan<NumberItem> items, int index, int end, Func<int, bool> isQuoted)
    {
        for (var i = index + 1; i < items.Length; i++)
        {
            var amount = items[i].Amount;
            if (!items[i].IsDate && NoteReader.Read(text, amount) is null && LabelReader.Read(text, amount, isQuoted(amount.NumberStart), text[amount.NumberStart - 1]) is null)
                return amount.Start;
        }

        return end;
    }

    // The subjects of a list of values: A、B分别…, or a compound that stands for as many: 城乡居民….
    private List<string> Subjects(int left, Relation relation, in Amount amount, ReadOnlySpan<NumberItem> items, int index, int end, Func<int, bool> isQuoted)
    {
        var values = 1;
        var at = amount.End;
        for (var i = index + 1; i < items.Length; i++)
        {
            var next = items[i].Amount;
            if (items[i].IsDate || next.Start < at || !text.AsSpan(at, next.Start - at).Trim("、，和及与 ").IsEmpty || next.UnitText != amount.UnitText && relation.Facet != Facet.Level)
                break;
            values++;
            at = next.End;
        }

        if (values < 2)
            return [];
        var start = SubjectPhrase.TrimStart(text, left, relation.SubjectEnd, vocabulary);
        var stop = SubjectPhrase.TrimEnd(text, start, relation.SubjectEnd, vocabulary);
        listedAs = stop > start ? text[start..stop] : string.Empty;
        if (stop <= start)
            return OwnersBefore(left, amount.Start, values) is { } before ? relation.Facet == Facet.Level ? before.ConvertAll(SubjectVerbs.WithoutAddition) : before : ListBefore(relation, values);
        var (phrase, verb) = SubjectVerbs.CutRespectively(listedAs);
        var members = NamedIn(phrase, values);
        if (members.Count > 0)
            return verb.Length == 0 ? members : members.ConvertAll(member => verb + member);
        if (OwnersBefore(left, amount.Start, values) is not { } owners || phrase.Contains('、'))
            return IsCompared(phrase) || IsAdverb(phrase) ? ListBefore(relation, values) : [];
        if (IsCompared(phrase) || IsAdverb(phrase))
            return relation.Facet == Facet.Level ? owners.ConvertAll(SubjectVerbs.WithoutAddition) : owners;
        return owners.ConvertAll(owner => SubjectVerbs.Join(owner, SubjectVerbs.WithoutLightVerb(phrase)));
    }

    // The members of a list by the names in its phrase: as many as there are values, or none.
    private List<string> NamedIn(string phrase, int values)
    {
        // 存、贷款余额: what stands for several is taken apart as a word, not at its comma.
        var isCompound = Compounds.TryFind(phrase, out var compound) && compound.Count == values;
        if (isCompound && phrase.AsSpan(compound.Start, compound.Length).ContainsAny("、和与及"))
            return Members(compound, phrase);
        var parts = SubjectList.Split(phrase);
        if (parts.Count == values && SubjectVerbs.SplitAtLight(parts[0]) is { Tail.Length: > 0 } split)
        {
            Own(split.Owner);
            parts[0] = split.Tail;
        }

        if (parts.Count == values)
            return SubjectList.ShareHeads(parts, vocabulary);
        return isCompound ? Members(compound, phrase) : [];
    }

    private static List<string> Members(CompoundMatch compound, string phrase) => [.. Enumerable.Range(0, compound.Count).Select(member => compound.Expand(phrase, member))];

    // 12个市级项目、5个省级项目分别完成投资3亿元、8亿元; 游客80万人次、旅游收入5亿元，分别增长4%、6%: whose values they are was said just before.
    private List<string>? OwnersBefore(int left, int stop, int values)
    {
        if (text.IndexOf("分别", left, stop - left, StringComparison.Ordinal) < 0)
            return null;
        var owners = new List<string>(values);
        for (var i = facts.Count - 1; i >= 0 && owners.Count < values && facts[i].Start >= sentenceStart; i--)
        {
            if (facts[i].Claim is not { Facet: Facet.Level or Facet.Base, Indicator: { Length: > 0 } indicator })
                return null;
            if (!owners.Contains(indicator))
                owners.Insert(0, indicator);
        }

        return owners.Count == values ? owners : null;
    }

    // 比2019年, 较“十三五”末: what a change is measured against; 比重, 比例 are nouns.
    private static bool IsCompared(string phrase) =>
        phrase.Length > 1 && phrase[0] is '比' or '较' && phrase[1] is not ('重' or '例' or '率' or '值');

    // 城乡居民收入分别为2.9万元、2万元，增长8.5%、9.5%: growths right behind a list of as many values are those of its members.
    private List<string> ListBefore(Relation relation, int values) =>
        relation.Facet == Facet.Growth && list == values && listEnd == claims && facts.Count >= values && facts[^values..].TrueForAll(static fact => fact.Claim is { Facet: Facet.Level })
            ? facts[^values..].ConvertAll(static fact => fact.Claim?.Indicator ?? string.Empty)
            : [];

    // …，均增长8.5%: a change behind the list that names nothing is about all of it.
    private string Lead(List<string> group)
    {
        if (listedAs.Length > 1 && !IsCompared(listedAs) && !IsAdverb(listedAs))
            (state.Subject, state.Carried) = (listedAs, null);
        (list, listEnd) = (group.Count, claims + group.Count);
        return group[0];
    }

    // The last list: the words before it, how many values it had, and how many claims the sentence had made behind it.
    private string listedAs = string.Empty;

    private int list;

    private int listEnd;

    private static string? Member(List<string> group, int index) => index >= 0 && index < group.Count ? group[index] : null;

    private string Resolve(int left, Relation relation, in Amount amount, int next)
    {
        var start = SubjectPhrase.TrimStart(text, relation.SubjectStart ?? left, relation.SubjectEnd, vocabulary);
        var stop = SubjectPhrase.TrimEnd(text, start, relation.SubjectEnd, vocabulary);
        var phrase = stop > start && !IsAdverb(text.AsSpan(start, stop - start)) ? text[start..stop] : string.Empty;
        if (relation.Facet is Facet.Growth or Facet.Multiple or Facet.Rank or Facet.Delta or Facet.Share)
            return ResolveChanged(phrase, relation);
        var noun = NounBehind(amount, next, phrase);

        // 存款余额实现25.3%的高幅增长
        if (amount.IsRate && phrase.Length > 1 && noun.EndsWith("增长", StringComparison.Ordinal))
            return ResolveChanged(phrase, relation);
        if (noun.Length > 0)
            return Remember(amount.IsRate ? noun : CombineWithNoun(phrase, noun), SubjectVerbs.VerbOf(phrase).Length > 0 ? SubjectVerbs.VerbOf(phrase) : listed ? state.Verb : string.Empty, amount);
        return ResolveLevel(phrase, amount, hasPredicate: relation.SubjectEnd != amount.Start || SharesNoVerb(left, start, stop, relation.SubjectEnd));
    }

    // 连续3年, 去年达到5万吨: the adverb or the verb alone is no subject.
    private static bool IsAdverb(ReadOnlySpan<char> phrase) => phrase is "对" or "为" or "由" or "让" or "将" or "把" or "使" or "向" or "给" or "以" or "全"
        || Cues.TryFind(phrase, out var cue) && cue.Is(CueKinds.Adverb | CueKinds.Reach | CueKinds.Light | CueKinds.Respectively) && !cue.Is(CueKinds.Counted | CueKinds.Carrier | CueKinds.Period | CueKinds.Total);

    // 新增5家…，备案企业达400家; 新建路30公里，年末总里程900公里; 修复草地8亩，实施防治6亩: what there is in all, or has a verb of its own, shares none.
    private bool SharesNoVerb(int left, int start, int stop, int end)
    {
        var predicate = stop < end && stop > start ? text.AsSpan(stop, end - stop) : IsAdverb(text.AsSpan(start, stop - start)) ? text.AsSpan(start, stop - start) : [];
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

        // 单位总数2.4万户，较“四经普”增长5.9%: what it is compared with is not what grew.
        if (IsCompared(phrase) && (state.Carried ?? state.Subject) is { } compared)
            return compared;

        // …产值增长13%，占规上工业比重提高3个百分点.
        if (phrase[0] == '占' && phrase[1] is not ('地' or '用' or '补') && state.Subject is { } part)
            return part + phrase;
        if (relation.Facet != Facet.Delta && Cues.TryFind(phrase, out var cue) && cue.Is(CueKinds.Carrier) && state.Subject is { } owner)
            return SubjectVerbs.Join(owner, phrase);
        state.Carried = null;
        state.Subject = SubjectVerbs.AfterLightVerb(phrase);
        return state.Subject;
    }

    private string ResolveLevel(string phrase, in Amount amount, bool hasPredicate)
    {
        // 新建平台8个、达到73个: what there is in all was not all newly built.
        if (phrase.Length == 0)
            return hasPredicate && SubjectVerbs.IsAddition(state.Verb) && OpensSubject(state.Verb) is { } stock ? stock : state.Subject ?? string.Empty;

        // 新开工项目50个、竣工40个: the verb alone takes the noun of the item before.
        if (state.Verb.Length > 0 && state.Unit == amount.UnitText && amount.Measure.Dimension == Dimension.Count && amount.UnitText is not ("户" or "人") && SubjectVerbs.VerbOf(phrase) == phrase && SharesVerb(amount) && OpensSubject(state.Verb) is { } things)
            return Remember(phrase + things, phrase, amount);
        if (SubjectVerbs.SplitAtLight(phrase) is var (owner, tail) && tail.Length > 0)
        {
            Own(owner);
            if (SubjectVerbs.IsCarrier(tail) && !state.IsListing)
                (topic, state.Owner) = (state.Owner, null);
            // 白酒产业实现营收15亿元: of a part, the amount is that of the part.
            var combined = !SubjectVerbs.IsCarrier(tail) && state.Owner is { } part && !state.IsListing && SubjectVerbs.IsOwned(part, tail) ? part + tail : SubjectVerbs.IsCarrier(tail) && owner.Length > 0 ? SubjectVerbs.Join(owner, tail) : SubjectVerbs.IsCarrier(tail) && state.Subject is { } subject ? SubjectVerbs.Join(subject, tail) : tail;
            return Remember(combined, string.Empty, amount);
        }

        if (SubjectVerbs.IsCarrier(phrase) && state.Subject is { } carried)
        {
            // 项目开工率100%，完成投资50亿元: a rate has no investment.
            if (carried[^1] == '率')
                return Remember(SubjectVerbs.WithoutLightVerb(phrase), string.Empty, amount);
            var joined = SubjectVerbs.Join(carried, SubjectVerbs.WithoutLightVerb(phrase));
            state.Carried = joined;
            return phrase.StartsWith("总数", StringComparison.Ordinal) ? Remember(joined, string.Empty, amount) : joined;
        }

        if (!StartsAtSentence(phrase))
            Own(string.Empty);
        phrase = LevelCompleted(phrase);
        var verb = SubjectVerbs.IsModifier(phrase) && state.Verb.Length > 0 ? string.Empty : SubjectVerbs.VerbOf(phrase);
        // 蓝色等级企业提高到817家 has a verb of its own.
        if (verb.Length == 0 && !hasPredicate && state.Verb.Length > 0 && (state.Unit == amount.UnitText || state.Unit.Length > 0) && (state.Unit == amount.UnitText || !vocabulary.Indicators.TryMatch(phrase, out _, out _)) && SharesVerb(amount))
            return Remember(state.Verb + phrase, state.Verb, amount);
        // 植树造林3250亩: where the verb is all there is, it is what is counted and leads no list.
        return Remember(phrase, verb.Length == phrase.Length ? string.Empty : verb, amount);
    }

    // What the last subject says behind its verb; null where it does not open with it.
    private string? OpensSubject(string verb) => state.Subject is { } subject && subject.Length > verb.Length && subject.StartsWith(verb, StringComparison.Ordinal) ? subject[verb.Length..] : null;

    // 国家级专精特新企业11家、省级26家: the level alone takes the noun of the item before.
    private string LevelCompleted(string phrase)
    {
        if (phrase.Length is < 2 or > 3 || phrase[^1] != '级' || state.Subject is not { } before)
            return phrase;
        var at = before.LastIndexOf('级');
        return at > 0 && at + 1 < before.Length ? phrase + before[(at + 1)..] : phrase;
    }

    // 完成全部财政收入47亿元 at the start of a sentence: its subject is that of the sentence before.
    private bool StartsAtSentence(string phrase) => facts.Count == 0 || text.AsSpan(clauseStart).StartsWith("完成" + phrase) || text.AsSpan(clauseStart).StartsWith("实现" + phrase);

    // A list shares its verb where only 、 和 及 stand between, or a comma before another count of the same unit.
    private bool SharesVerb(in Amount amount)
    {
        var separator = text.AsSpan(0, amount.Start).LastIndexOfAny("、，；。：");
        if (separator < 0 || (facts.Count > 0 && separator > facts[^1].Start + facts[^1].Length && text.AsSpan(facts[^1].Start + facts[^1].Length, separator - facts[^1].Start - facts[^1].Length).ContainsAny("，；。：")))
            return false;
        return text[separator] == '、' || (text[separator] == '，' && state.Unit == amount.UnitText);
    }

    private string CombineWithNoun(string phrase, string noun)
    {
        var verb = SubjectPhrase.CountedVerbLength(phrase);
        if (verb == 0)
            return phrase.Length == 0 && state.Verb.Length > 0 && state.Unit.Length > 0 && text.Length > 0 && listed ? state.Verb + noun : noun;
        var rest = phrase[verb..];
        if (rest.Length == 0 || (rest[^1] == '等' && noun != "项目") || rest[^1] is '和' or '及' or '与' or '、')
            return phrase[..verb] + noun;
        return phrase + noun;
    }

    private bool listed;

    private string NounBehind(in Amount amount, int next, string phrase)
    {
        var noun = CountedNoun.Read(text, amount, next, phrase, vocabulary);
        if (noun.End > amount.End)
            consumed = noun.End;
        listed = noun.IsCandidate ? amount.Start > 0 && text[amount.Start - 1] is '、' or '和' or '及' or '与' : listed;
        return noun.Text;
    }

    private string Remember(string subject, string verb, in Amount amount)
    {
        state.Subject = subject;
        state.Carried = null;
        state.Verb = verb;
        state.Unit = amount.UnitText;
        return subject;
    }

    private void AddClaim(in Amount amount, Facet facet, ClaimDirection direction, string indicator, string? whole, BoundKind bound, string? year = null)
    {
        indicator = NoteReader.Without(indicator);
        var digits = text.AsSpan(amount.NumberStart, amount.NumberLength);
        var value = ValueReader.Read(digits, amount, bound);
        var context = ClauseContext.Read(text, clauseStart, amount.Start);
        state.Region = context.Region ?? state.Region;
        claims++;
        facts.Add(new(
            amount.NumberStart,
            amount.NumberLength,
            NumberKind.Claim,
            new(indicator, indicator),
            new(
                amount.NumberStart,
                amount.NumberLength,
                Math.Max(amount.UnitEnd, amount.NumberEnd) - amount.NumberStart,
                digits.IndexOf('.') is >= 0 and var point ? digits.Length - point - 1 : 0,
                indicator,
                ClaimKey.Of(indicator, vocabulary),
                whole,
                amount.UnitText,
                amount.Measure.Base,
                value,
                facet,
                direction,
                bound,
                amount.Start > 0 && text[amount.Start - 1] == '了' ? false : state.IsTarget,
                year ?? state.Period,
                context.Cue == PeriodCue.None ? state.Cue : context.Cue,
                context.Against,
                context.Basis,
                state.Region,
                context.IsCumulative,
                state.Owner)
            {
                IsSpelledOut = !char.IsAsciiDigit(digits[0]),
                IsGoal = statesGoals,
            }));
    }
}

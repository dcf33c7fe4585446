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
    private readonly SubjectResolver subjects;
    private readonly ListSubjects lists;

    /// <param name="text">The block's reading.</param>
    /// <param name="facts">Receives the readings.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="ownerBefore">The owner of the sentence before, which one that opens with its verb (完成…) goes on with.</param>
    /// <param name="vocabulary">The words in which it is read.</param>
    public SentenceReader(string text, List<NumberFact> facts, int start, string? ownerBefore, Vocabulary vocabulary)
    {
        (this.text, this.facts, this.vocabulary) = (text, facts, vocabulary);
        subjects = new(text, facts, state, vocabulary);
        lists = new(text, facts, state, start, vocabulary);
        if (GoesOnWithOwner(text, start))
            state.Owner = ownerBefore is { } before && Endures(before) ? before : null;
    }

    /// <summary>Whether a sentence that starts there goes on with the owner of the one before it.</summary>
    public static bool GoesOnWithOwner(string text, int start) => text.AsSpan(start).StartsWith("完成") || text.AsSpan(start).StartsWith("实现");

    // 开发区, 白酒产业, 集团公司 go on acting in the next sentence; those of whom 就业困难人员实现就业267人 speaks do not.
    private static bool Endures(string owner) => owner.Length > 0 && (owner[^1] is '区' or '园' or '城' or '市' or '县' or '镇' or '乡' or '业' or '道' || owner.EndsWith("公司", StringComparison.Ordinal) || owner.EndsWith("集团", StringComparison.Ordinal));

    /// <summary>Whose indicators the sentence spoke of last.</summary>
    public string? Owner => state.Owner ?? state.Topic;

    /// <summary>A longer clause says more than when.</summary>
    private const int MaxPeriodClause = 8;

    /// <summary>Reads the numbers of one clause.</summary>
    /// <param name="start">Where the clause starts.</param>
    /// <param name="end">Where it ends, its comma included.</param>
    /// <param name="items">Its numbers in order.</param>
    /// <param name="isQuoted">Whether an offset lies inside quotes.</param>
    public void ReadClause(int start, int end, ReadOnlySpan<NumberItem> items, Func<int, bool> isQuoted)
    {
        state.ClauseStart = start;

        // 去年，…: a clause of its own says when all that follows was.
        if (items.IsEmpty && end - start <= MaxPeriodClause && ClauseContext.Read(text, start, end).Cue is var cue && cue != PeriodCue.None)
            state.Cue = cue;
        if (items.IsEmpty)
            state.Basis = PlanWords.BasisOfSentence(text, start, end) ?? state.Basis;

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
        if (items.IsEmpty)
            return;
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
                var index = state.Claims - groupStart;
                AddClaim(amount, same.Facet, same.Direction, Member(group, index) ?? state.Subject ?? string.Empty, same.Whole, Merge(amount.Bound, sharedBound));
                (subjects.Consumed, commonEnd) = (Math.Max(subjects.Consumed, commonEnd), 0);
            }
            else
            {
                subjects.Consumed = amount.End;
                EnterListing(left, amount.Start);
                var relation = RelationReader.Read(text, left, amount.Start, amount, vocabulary);
                group = lists.Read(left, relation, amount, items[(i + 1)..]);
                groupStart = state.Claims;
                var previous = state.Carried ?? state.Subject;
                var subject = group.Count > 1 ? lists.Lead(group) : subjects.Resolve(left, relation, amount, next);
                // Two numbers have one noun.
                if (i + 1 < items.Length && SubjectVerbs.VerbOf(subject) == subject && SharesNoun(items[i], items[i + 1].Amount)
                    && CountedNoun.Read(text, items[i + 1].Amount, NextStart(items, i + 1, end, isQuoted), string.Empty, vocabulary) is { Text.Length: > 0 } noun)
                    (subject, commonEnd) = (subjects.Remember(subject + noun.Text, subject, amount), items[i].IsRangeStart || items[i + 1].Amount.Start == amount.End ? noun.End : 0);
                sharedBound = SharedBound(items, i, end, left);
                if (relation.Facet == Facet.Level && amount.IsRate && subjects.Consumed > amount.End)
                    relation = ShareOf(relation, left, amount.End);
                else if (relation is { Facet: Facet.Share, Whole: null })
                    relation = relation with { Whole = WholeBefore(previous, left, relation.SubjectEnd) };
                AddClaim(amount, relation.Facet, relation.Direction, subject, relation.Whole, Merge(amount.Bound, sharedBound), relation.Year ?? (relation.Facet == Facet.Base ? string.Empty : null));
                // A number that has its noun behind it opens no list of bare values: 26个城中村和55个老旧小区.
                shared = subjects.Consumed > amount.End ? null : relation;
            }

            left = Math.Max(amount.End, subjects.Consumed);
        }
    }

    // 12类161件民生实事, 1—2个集群, 62个、总投资180亿元的项目.
    private bool SharesNoun(in NumberItem item, in Amount next)
    {
        var amount = item.Amount;
        if (item.IsRangeStart || next.Start == amount.End)
            return true;
        return next.Start - amount.End is > 2 and < 8 && text[amount.End] == '、' && !next.Measure.IsCounting && SubjectVerbs.IsCarrier(text[(amount.End + 1)..next.Start]);
    }

    // Behind 其中 the indicators are parts of the one before it.
    private void EnterListing(int from, int to)
    {
        var gap = text.AsSpan(from, Math.Max(0, to - from));
        if (gap.Contains('；') || (from > 0 && text[from - 1] == '；'))
            (state.IsListing, state.Owner) = (false, null);
        if (gap.Contains("其中", StringComparison.Ordinal) && facts.FindLast(static fact => fact.Claim is not null)?.Claim is { } whole)
            (state.IsListing, state.Owner) = (true, whole.Key);
    }

    // How many claims the sentence had made before the list at hand.
    private int groupStart;

    // Where the noun ends that the last number shares with the next one, or 0.
    private int commonEnd;

    // 全区85.2%执法力量下沉基层; 产业用地50%以上用于…: the noun behind a rate is a part of the whole before it.
    private Relation ShareOf(Relation relation, int left, int behind)
    {
        var start = SubjectPhrase.TrimStart(text, left, relation.SubjectEnd, vocabulary);
        var before = relation.SubjectEnd - start > 1 ? text[start..relation.SubjectEnd] : string.Empty;
        var noun = text[behind..subjects.Consumed];
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
        state.StatesGoals |= StatesGoals(text.AsSpan(start, end - start));
        for (var i = start; i < end; i++)
        {
            if (Cues.TryMatch(text.AsSpan(i, end - i), CueKinds.Status, out var length, out var cue))
            {
                if (cue.Status == StatusCue.Target)
                    state.IsTarget = true;
                state.IsEstimate |= cue.Status == StatusCue.Estimate;
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

    private static string? Member(List<string> group, int index) => index >= 0 && index < group.Count ? group[index] : null;

    private void AddClaim(in Amount amount, Facet facet, ClaimDirection direction, string indicator, string? whole, BoundKind bound, string? year = null)
    {
        indicator = PlanWords.WithoutVerb(NoteReader.Without(indicator), vocabulary);
        whole = whole == indicator ? null : whole;
        var digits = text.AsSpan(amount.NumberStart, amount.NumberLength);
        var value = ValueReader.Read(digits, amount, bound);
        var context = ClauseContext.Read(text, state.ClauseStart, amount.Start);
        state.Region = context.Region ?? state.Region;
        state.Claims++;
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
                context.Basis ?? PlanWords.BasisBehind(text, Math.Max(amount.End, amount.UnitEnd)) ?? state.Basis,
                state.Region,
                context.IsCumulative,
                state.Owner)
            {
                IsSpelledOut = !char.IsAsciiDigit(digits[0]),
                IsGoal = state.StatesGoals,
                IsEstimate = state.IsEstimate,
            }));
    }
}

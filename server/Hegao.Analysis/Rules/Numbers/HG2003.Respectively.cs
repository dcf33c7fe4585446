using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2003: 分别 with another number of values than of subjects. Subjects are counted from below (only 、 separates) and from above (和, 及, 与 do
/// too, a compound like 城乡 is as many as it stands for); only a number outside that range is a slip. One value means each.
/// </summary>
internal sealed class RespectivelyRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG2003", new("“分别”的主语与数值个数不符", "分别 with another number of values than of subjects"), Severity.Error);

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create("，。；、：（");

    private static readonly string[] Words = ["分别", "依次"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            foreach (var word in Words)
            {
                for (var at = sentence.Start; (at = sentence.Text.IndexOf(word, at, sentence.End - at, StringComparison.Ordinal)) >= 0; at += word.Length)
                    CheckAt(paragraph, sentence, at, word.Length);
            }

            CheckEach(paragraph, sentence);
        }
    }

    private static void CheckAt(ParagraphContext paragraph, ClaimSentence sentence, int at, int length)
    {
        if (ValuesBehind(sentence, at + length) is not var (values, first, last) || SubjectsBefore(sentence, at, paragraph.Vocabulary) is not { } subjects)
            return;

        // 分别从a、b增长到c、d has its values twice: each list is as long as the subjects.
        var fails = values > 1 && (values < subjects.Least || values > subjects.Most);
        if (subjects.Most == 1 || (values == 1 && subjects.Least == 1))
            return;
        var written = sentence.Text[at..(last.NumberStart + last.Length)];
        var range = subjects.Least == subjects.Most ? $"{subjects.Least}" : $"{subjects.Least}～{subjects.Most}";
        var subject = sentence.Text[subjects.Start..at].Trim('，', ' ', '、');
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Arity,
            fails ? CheckOutcome.Fails : CheckOutcome.Holds,
            paragraph.Relative(at, last.NumberStart + last.Length - at),
            $"主语 {range}，数值 {values}",
            [new(paragraph.Relative(subjects.Start, Math.Max(1, at - subjects.Start)), new($"主语：{subject}", $"subjects: {subject}"))],
            new($"“{written}”给出{values}个数值，前面的主语“{subject}”有{range}个。", $"“{written}” gives {values} values; its subjects “{subject}” are {range}."),
            []));
        _ = first;
    }

    // The values directly behind 分别: separated by 、 和 及 与 alone.
    private static (int Count, ClaimFact First, ClaimFact Last)? ValuesBehind(ClaimSentence sentence, int from)
    {
        var index = 0;
        while (index < sentence.Claims.Count && sentence.Claims[index].NumberStart < from)
            index++;
        if (index == sentence.Claims.Count)
            return null;
        var first = sentence.Claims[index];
        var lead = sentence.Text.AsSpan(from, first.NumberStart - from);
        if (lead.Length > MaxLead || lead.ContainsAny(Stops) || lead.ContainsAnyInRange('0', '9'))
            return null;
        var (count, last) = (1, first);
        for (var i = index + 1; i < sentence.Claims.Count; i++)
        {
            var gap = Plain(sentence.Between(last, sentence.Claims[i]));
            if (gap.IsEmpty)
                break;
            if (!IsSeparator(gap))
            {
                // 3%～5% is one value; with words between (增长3%的A和5%的B) the list cannot be told.
                if (gap is not ("～" or "-" or "—" or "至" or "到" or "－" or "~"))
                    break;
            }
            else
            {
                count++;
            }

            last = sentence.Claims[i];
        }

        return IsClosed(sentence, last) ? (count, first, last) : null;
    }

    // 分别达到A、B: behind the last value a stop, or words that do not go on with the list.
    private static bool IsClosed(ClaimSentence sentence, ClaimFact last)
    {
        var rest = Plain(sentence.Text.AsSpan(last.NumberStart + last.Length, sentence.End - last.NumberStart - last.Length));
        if (rest.IsEmpty || CharClasses.Of(rest[0]) is CharClass.ClauseStop or CharClass.SentenceStop || rest[0] is '）' or '”')
            return true;
        return Cues.TryMatch(rest, CueKinds.Change | CueKinds.ChangeTo | CueKinds.To, out _, out _) || rest[0] is '增' or '提' or '降' or '升' or '到' or '至' or '调';
    }

    // 多, 以上, 左右 belong to the value before them; 超, 近 to the one behind.
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> gap)
    {
        foreach (var word in (ReadOnlySpan<string>)["以上", "以下", "以内", "左右", "多", "余"])
        {
            if (gap.StartsWith(word))
                return gap[word.Length..].TrimEnd("超近约逾达到");
        }

        return gap.TrimEnd("超近约逾达到");
    }

    private static bool IsSeparator(ReadOnlySpan<char> gap) => gap is "、" or "和" or "及" or "与" or "以及";

    // The words before 分别; where they are adverbs alone (，同比分别…) the subjects stand a clause further back, before its numbers.
    private static ListItems? SubjectsBefore(ClaimSentence sentence, int at, Vocabulary vocabulary)
    {
        var list = ListItems.Before(sentence.Text, sentence.Start, at);
        var phrase = sentence.Text[list.Start..at];
        if (phrase.Replace("PM2.5", string.Empty, StringComparison.Ordinal).Replace("PM10", string.Empty, StringComparison.Ordinal).Any(char.IsAsciiDigit) || phrase.Contains('“', StringComparison.Ordinal))
            return null;
        if (IsSubject(phrase, vocabulary))
            return WithCompounds(phrase, list);
        if (list.Start - 1 <= sentence.Start || sentence.Text[list.Start - 1] != '，' || !IsLead(phrase, vocabulary))
            return null;
        list = ListItems.Before(sentence.Text, sentence.Start, list.Start - 1);
        phrase = sentence.Text[list.Start..sentence.Text.LastIndexOf('，', at)];
        return list.Least > 1 && !phrase.Any(char.IsAsciiDigit) && !phrase.Contains('“', StringComparison.Ordinal) && IsSubject(phrase, vocabulary) ? WithCompounds(phrase, list) : null;
    }

    // ，同比分别: nothing but adverbs.
    private static bool IsLead(string phrase, Vocabulary vocabulary) => SubjectPhrase.TrimStart(phrase, 0, phrase.Length, vocabulary) is var start && start >= SubjectPhrase.TrimEnd(phrase, start, phrase.Length, vocabulary);

    private static bool IsSubject(string phrase, Vocabulary vocabulary)
    {
        var start = SubjectPhrase.TrimStart(phrase, 0, phrase.Length, vocabulary);
        var end = SubjectPhrase.TrimEnd(phrase, start, phrase.Length, vocabulary);
        return end - start >= 2 && !(Cues.TryFind(phrase.AsSpan(start, end - start), out var cue) && cue.Is(CueKinds.Period | CueKinds.Region | CueKinds.Adverb | CueKinds.Compare));
    }

    // 等 leaves the list open upwards; 三次产业, 城乡 count as many as they stand for.
    private static ListItems WithCompounds(string phrase, ListItems list)
    {
        var (least, most) = (list.Least, list.Most);
        var rest = phrase.AsSpan();
        while (Compounds.TryFind(rest, out var compound))
        {
            // Beside others in a list 进出口 is one thing.
            var tail = rest[(compound.Start + compound.Length)..];
            if (list.Most > 1 && rest.Slice(compound.Start, compound.Length) is "进出口")
            {
                rest = tail;
                continue;
            }

            most += compound.Count - 1;
            if (list.Most == 1 && least == 1)
                least = compound.Count;
            rest = tail;
        }

        if (phrase.Contains('等', StringComparison.Ordinal) || (list.Most == 1 && least != most))
            most = Math.Max(most, least + MaxOpen);
        return list with { Least = least, Most = most };
    }

    // 参保率均达100%: several subjects, one value for each.
    private static void CheckEach(ParagraphContext paragraph, ClaimSentence sentence)
    {
        foreach (var claim in sentence.Claims)
        {
            var at = sentence.Text.LastIndexOfAny(['均', '都'], Math.Max(0, claim.NumberStart - 1), Math.Min(MaxLead, claim.NumberStart - sentence.Start));
            if (at < 0 || sentence.Text.AsSpan(at, claim.NumberStart - at).ContainsAny("，。；、") || (at > 0 && sentence.Text[at - 1] is '人' or '年' or '平' or '户'))
                continue;
            var list = ListItems.Before(sentence.Text, sentence.Start, at);
            if (list.Least < 2 || sentence.Text.AsSpan(list.Start, at - list.Start).ContainsAnyInRange('0', '9'))
                continue;
            paragraph.Add(new CheckFact(
                Rule,
                CheckKind.Arity,
                CheckOutcome.Holds,
                paragraph.Relative(at, claim.NumberStart + claim.Length - at),
                $"主语 {list.Least}，均为 {sentence.Written(claim)}",
                [new(paragraph.Relative(list.Start, at - list.Start), new("主语", "subjects"))],
                default,
                []));
        }
    }

    /// <summary>How many characters may stand between 分别 and its first value: 分别比上年同期增长.</summary>
    private const int MaxLead = 16;

    /// <summary>By how many 等 may lengthen a list.</summary>
    private const int MaxOpen = 20;
}

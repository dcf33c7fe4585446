using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>Finds the subjects of a list of values: A、B分别…, a compound that stands for as many (城乡居民…), or what the sentence counted just before.</summary>
internal sealed class ListSubjects(string text, List<NumberFact> facts, SentenceState state, int sentenceStart, Vocabulary vocabulary)
{
    /// <summary>The subjects of the list of values that <paramref name="amount"/> opens; none where it opens none.</summary>
    /// <param name="left">Where the words before it start.</param>
    /// <param name="relation">What they say.</param>
    /// <param name="amount">The first value.</param>
    /// <param name="following">The numbers behind it.</param>
    public List<string> Read(int left, Relation relation, in Amount amount, ReadOnlySpan<NumberItem> following)
    {
        var values = 1;
        var at = amount.End;
        foreach (var item in following)
        {
            var next = item.Amount;
            if (item.IsDate || next.Start < at || !text.AsSpan(at, next.Start - at).Trim("、，和及与 ").IsEmpty || next.UnitText != amount.UnitText && relation.Facet != Facet.Level)
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
            return OwnersBefore(left, amount.Start, values) is { } before ? Stated(before, relation) : ListBefore(relation, values);
        var (phrase, verb) = SubjectVerbs.CutRespectively(listedAs);
        var members = NamedIn(phrase, values);
        if (members.Count > 0)
            return verb.Length == 0 ? members : members.ConvertAll(member => verb + member);
        var isUnnamed = SubjectPhrase.IsCompared(phrase) || SubjectPhrase.NamesNothing(phrase);
        if (OwnersBefore(left, amount.Start, values) is not { } owners || phrase.Contains('、'))
            return isUnnamed ? ListBefore(relation, values) : [];
        if (isUnnamed)
            return Stated(owners, relation);
        return owners.ConvertAll(owner => SubjectVerbs.Join(owner, SubjectVerbs.WithoutLightVerb(phrase)));
    }

    // 分别新增6家和3家，分别达到56家和31家: the levels reached are not what was added.
    private static List<string> Stated(List<string> owners, Relation relation) => relation.Facet == Facet.Level ? owners.ConvertAll(SubjectVerbs.WithoutAddition) : owners;

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
            state.Own(split.Owner, vocabulary);
            parts[0] = split.Tail;
        }

        if (parts.Count == values)
            return SubjectList.ShareOwners(SubjectList.ShareHeads(parts, vocabulary));
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
            // 比2019年分别增加…: the year between them is no value.
            if (facts[i].Kind == NumberKind.Date)
                continue;
            if (facts[i].Claim is not { Facet: Facet.Level or Facet.Base, Indicator: { Length: > 0 } indicator })
                break;
            if (!owners.Contains(indicator))
                owners.Insert(0, indicator);
        }

        if (owners.Count == values)
            return owners;

        // 城乡低保标准提高60元，分别达740元和540元
        return state.Subject is { } subject && Compounds.TryFind(subject, out var compound) && compound.Count == values ? Members(compound, subject) : null;
    }

    // 城乡居民收入分别为2.9万元、2万元，增长8.5%、9.5%; 分别从2万元、1万元增长到2.9万元、2万元: what follows right behind a list of as many values is said of its members.
    private List<string> ListBefore(Relation relation, int values)
    {
        return list == values && listEnd == state.Claims && facts.Count >= values && facts[^values..].TrueForAll(fact => fact.Claim is { } claim && MayFollow(relation.Facet, claim.Facet))
            ? facts[^values..].ConvertAll(static fact => fact.Claim?.Indicator ?? string.Empty)
            : [];
    }

    private static bool MayFollow(Facet facet, Facet before) => facet switch
    {
        Facet.Growth => before == Facet.Level,
        Facet.Delta => before is Facet.Level or Facet.Growth or Facet.Share,
        Facet.Level => before == Facet.Base,
        _ => false,
    };

    /// <summary>The first member of a list; a change behind the list that names nothing (…，均增长8.5%) is about all of it.</summary>
    public string Lead(List<string> group)
    {
        if (listedAs.Length > 1 && !SubjectPhrase.IsCompared(listedAs) && !SubjectPhrase.NamesNothing(listedAs))
            (state.Subject, state.Carried) = (listedAs, null);
        (list, listEnd) = (group.Count, state.Claims + group.Count);
        return group[0];
    }

    // The last list: the words before it, how many values it had, and how many state.Claims the sentence had made behind it.
    private string listedAs = string.Empty;

    private int list;

    private int listEnd;
}

using System.Collections.Immutable;
using Hegao.Analysis.Glossaries;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG3002: an entry of the glossary does not stand in the order in which the body first uses the terms.</summary>
internal sealed class EntryOrderRule : IVerifyingRule
{
    /// <summary>With a larger share of entries out of order the glossary has an order of its own.</summary>
    private const double MaxShare = 0.34;

    private static readonly RuleDescriptor Rule = new("HG3002", new("词条次序与正文不一致", "Glossary entries are not in the order of first use"), Severity.Info);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Glossary;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft)
    {
        var firstUse = FirstUses(draft, isLoose: false, out var forms);
        var used = Enumerable.Range(0, firstUse.Length).Where(entry => firstUse[entry] is not null).ToArray();
        var starts = Array.ConvertAll(used, entry => firstUse[entry] is { } span ? span.Start : 0);
        var inOrder = LongestAscending(starts);

        // A part of a term that stands earlier may be another thing, or the term; who is in order either way is.
        var loose = FirstUses(draft, isLoose: true);
        inOrder.UnionWith(LongestAscending(Array.ConvertAll(used, entry => loose[entry] is { } span ? span.Start : 0)));
        if (used.Length - inOrder.Count > used.Length * MaxShare)
            yield break;
        if (used.Length > 1 && inOrder.Count == used.Length)
            yield return new(CheckKind.Glossary, Rule.Id, CheckOutcome.Holds, draft.Glossary.Items[used[0]].TermPlace.In(draft.Tree), $"词条次序与正文一致：{used.Length}", [], null);
        for (var i = 0; i < used.Length; i++)
        {
            if (inOrder.Contains(i) || forms[used[i]] == TermUseForm.Part || firstUse[used[i]] is not { } use)
                continue;
            yield return Report(draft, used[i], use, Neighbour(used, starts, inOrder, i));
        }
    }

    // The entry in order that it should stand directly before; where it stands too early, the one that it should stand behind.
    private static (int Entry, bool IsBehind)? Neighbour(int[] used, int[] starts, HashSet<int> inOrder, int entry)
    {
        for (var i = 0; i < entry; i++)
        {
            if (inOrder.Contains(i) && starts[i] > starts[entry])
                return (used[i], false);
        }

        for (var i = used.Length - 1; i > entry; i--)
        {
            if (inOrder.Contains(i) && starts[i] <= starts[entry])
                return (used[i], true);
        }

        return null;
    }

    private static Check Report(AnalysisParts draft, int entry, TextSpan use, (int Entry, bool IsBehind)? neighbour)
    {
        var item = draft.Glossary.Items[entry];
        var term = item.TermPlace.In(draft.Tree);
        var message = new LocalizedText("词条次序与正文首次出现的次序不一致。", "The entry does not stand in the order in which the body first uses the terms.");
        ImmutableArray<RelatedPlace> related = [new(use, new("正文首次出现", "first use in the body"))];
        if (neighbour is var (other, isBehind))
        {
            var name = draft.Glossary.Items[other].Term;
            message = isBehind
                ? new($"词条次序与正文首次出现的次序不一致：应排在“{TermForms.Bare(name)}”之后。", $"The entry does not stand in the order of first use: it belongs behind “{TermForms.Bare(name)}”.")
                : new($"词条次序与正文首次出现的次序不一致：应排在“{TermForms.Bare(name)}”之前。", $"The entry does not stand in the order of first use: it belongs before “{TermForms.Bare(name)}”.");
            related = related.Add(new(draft.Glossary.Items[other].TermPlace.In(draft.Tree), new("与此条比较", "compared with this entry")));
        }

        ImmutableArray<Fix> fixes = neighbour is var (target, behind) && !draft.IsLive && EntryMove.Make(draft, entry, target) is { } edits
            ? [new(behind ? new("移到其后，序号顺延", "Move it behind that entry and renumber") : new("移到其前，序号顺延", "Move it before that entry and renumber"), edits, FixKind.Certain)]
            : [];
        var finding = new Finding(Rule.Id, Rule.DefaultSeverity, term, message, null, related, fixes);
        return new(CheckKind.Glossary, Rule.Id, CheckOutcome.Fails, term, $"{item.Term}：次序", related, finding);
    }

    // The first place that carries the entry's marker, else the whole term, else a part of it.
    private static TextSpan?[] FirstUses(AnalysisParts draft, bool isLoose) => FirstUses(draft, isLoose, out _);

    private static TextSpan?[] FirstUses(AnalysisParts draft, bool isLoose, out TermUseForm[] forms)
    {
        var first = new TextSpan?[draft.Glossary.Items.Count];
        forms = new TermUseForm[first.Length];
        foreach (var use in draft.Glossary.Uses)
        {
            if (first[use.Entry] is not null && (isLoose || use.Form <= forms[use.Entry]))
                continue;
            (first[use.Entry], forms[use.Entry]) = (use.Place.In(draft.Tree), use.Form);
        }

        if (isLoose)
            CountContained(draft.Glossary.Items, first);
        return first;
    }

    // 专精特新“小巨人” uses 专精特新 too.
    private static void CountContained(IReadOnlyList<GlossaryItem> items, TextSpan?[] first)
    {
        var terms = items.Select(static item => TermForms.Bare(item.Term)).ToArray();
        for (var i = 0; i < terms.Length; i++)
        {
            for (var j = 0; j < terms.Length; j++)
            {
                if (terms[j].Length > terms[i].Length && terms[i].Length > 1 && first[i] is { } own && first[j] is { } other && other.Start < own.Start && terms[j].Contains(terms[i], StringComparison.Ordinal))
                    first[i] = other;
            }
        }
    }

    // The fewest entries that must move: all but those of the longest subsequence that never descends (patience sorting, O(n log n)). It is read from
    // the end, so that of two entries in the wrong order the later one is named. Two that share a place (专精特新 in 专精特新“小巨人”) are in order.
    private static HashSet<int> LongestAscending(int[] starts)
    {
        var tails = new List<int>();
        var previous = new int[starts.Length];
        for (var i = starts.Length - 1; i >= 0; i--)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (starts[tails[middle]] >= starts[i])
                    low = middle + 1;
                else
                    high = middle;
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        var chain = new HashSet<int>();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = previous[i])
            chain.Add(i);
        return chain;
    }
}

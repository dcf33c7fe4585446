using System.Runtime.InteropServices;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>A name and where it stands.</summary>
/// <param name="Text">The name, folded.</param>
/// <param name="Head">The word that it ends in; empty for a quoted one.</param>
/// <param name="Places">Its places in reading order.</param>
internal sealed record ProperName(string Text, string Head, List<TextSpan> Places);

/// <summary>The proper names of a draft, and the pairs of them that look like one name written in two ways.</summary>
internal sealed class NameIndex
{
    // Where these differ, two things are meant: 一中 and 二中, 城东 and 城西, 市医院 and 县医院.
    private const string Telling = "零一二两三四五六七八九十百千万第首次东西南北中上下前后内外左右大小新老旧高低省市州县区乡镇村街男女甲乙丙丁江河湖海山";

    private readonly Dictionary<string, ProperName> longNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProperName> shortNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProperName> quoted = new(StringComparer.Ordinal);

    /// <summary>Takes in the names of a block; those of few characters too where they are wanted.</summary>
    public void Read(BlockSyntax block, IReadOnlyList<NameSpot> spots, bool wantsShort)
    {
        var text = wantsShort && spots.Count > 0 ? block.GetReading() : string.Empty;
        foreach (var (at, head, name) in spots)
        {
            if (head.Length == 0 && name is not null)
                Put(quoted, name, head, block.ToSource(at, name.Length));
            else if (name is not null)
                Put(longNames, name, head, block.ToSource(at - Long, name.Length));
            if (wantsShort && head.Length > 0 && NameSpot.IsName(text, at, Short))
                Put(shortNames, text.Substring(at - Short, Short + head.Length), head, block.ToSource(at - Short, Short + head.Length));
        }
    }

    /// <summary>The pairs: the name that is odd, and the usual one.</summary>
    public IEnumerable<(ProperName Odd, ProperName Usual)> Pairs(bool wantsShort)
    {
        var said = new HashSet<int>();
        foreach (var pair in LongPairs().Concat(QuotedPairs()))
        {
            if (said.Add(pair.Odd.Places[0].End))
                yield return pair;
        }

        if (!wantsShort)
            yield break;
        var often = shortNames.Values.Where(static name => name.Places.Count >= MinOften).OrderByDescending(static name => name.Places.Count).ThenBy(static name => name.Text, StringComparer.Ordinal).ToArray();
        foreach (var name in shortNames.Values)
        {
            if (name.Places.Count == 1 && Array.Find(often, usual => usual.Head == name.Head && DifferAt(name.Text, usual.Text) is > 0 and var at && !Tells(name.Text, usual.Text, at)) is { } usual && said.Add(name.Places[0].End))
                yield return (name, usual);
        }
    }

    // One of the halves before the head is the same: names that share it are compared, no others.
    private IEnumerable<(ProperName Odd, ProperName Usual)> LongPairs()
    {
        var halves = new Dictionary<(string Half, string Head, bool IsFirst), List<ProperName>>();
        foreach (var name in longNames.Values)
        {
            var (first, second) = (name.Text[..(Long / 2)], name.Text[(Long / 2)..Long]);
            (CollectionsMarshal.GetValueRefOrAddDefault(halves, (first, name.Head, true), out _) ??= []).Add(name);
            (CollectionsMarshal.GetValueRefOrAddDefault(halves, (second, name.Head, false), out _) ??= []).Add(name);
        }

        foreach (var names in halves.Values)
        {
            for (var i = 1; i < names.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    // The first character may still belong to the words before the name.
                    if (DifferAt(names[i].Text, names[j].Text) is > 0 and var at && !Tells(names[i].Text, names[j].Text, at))
                        yield return names[i].Places.Count <= names[j].Places.Count ? (names[i], names[j]) : (names[j], names[i]);
                }
            }
        }
    }

    // “悠悠古城” beside “悠游古城”: a slip of the hand doubles a character.
    private IEnumerable<(ProperName Odd, ProperName Usual)> QuotedPairs()
    {
        foreach (var odd in quoted.Values)
        {
            if (odd.Places.Count > 1 || !HasDouble(odd.Text))
                continue;
            foreach (var usual in quoted.Values)
            {
                if (usual.Places.Count > 1 && DifferAt(odd.Text, usual.Text) is >= 0 and var at && !Tells(odd.Text, usual.Text, at)
                    && ((at > 0 && odd.Text[at - 1] == odd.Text[at]) || (at + 1 < odd.Text.Length && odd.Text[at + 1] == odd.Text[at])))
                    yield return (odd, usual);
            }
        }
    }

    private static bool HasDouble(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == text[i - 1])
                return true;
        }

        return false;
    }

    private static void Put(Dictionary<string, ProperName> names, string text, string head, TextSpan place)
    {
        ref var name = ref CollectionsMarshal.GetValueRefOrAddDefault(names, text, out _);
        (name ??= new(text, head, [])).Places.Add(place);
    }

    // Where two names of one length differ, if in one character; else −1.
    private static int DifferAt(string a, string b)
    {
        if (a.Length != b.Length)
            return -1;
        var at = a.AsSpan().CommonPrefixLength(b);
        return at < a.Length && a.AsSpan(at + 1).SequenceEqual(b.AsSpan(at + 1)) ? at : -1;
    }

    // 农业 and 农村 are mistaken for one another.
    private static bool Tells(string a, string b, int at) =>
        (Telling.Contains(a[at], StringComparison.Ordinal) || Telling.Contains(b[at], StringComparison.Ordinal)) && !(at > 0 && a[at - 1] == '农' && a[at] is '业' or '村' && b[at] is '业' or '村');

    private const int Long = NameSpot.Long;

    /// <summary>How many characters before its head tell a name at least.</summary>
    private const int Short = 4;

    /// <summary>A short name that occurs so often is how the thing is called.</summary>
    private const int MinOften = 3;
}

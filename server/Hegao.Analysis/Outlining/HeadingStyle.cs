using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// The wording of a draft's own headings, as pairs of characters: a writer who heads three sections with 持续…提升 does so in the
/// fourth. Nothing is known beforehand of what headings say.
/// </summary>
internal sealed class HeadingStyle
{
    private const int SignatureWords = 8;

    /// <summary>So many other paragraphs with a pair make it the draft's own wording.</summary>
    private const int Enough = 2;

    private readonly Dictionary<int, PairUse> uses = [];
    private Dictionary<int, PairCount>? changed;

    /// <summary>Learns from a heading that stands in paragraph <paramref name="paragraph"/>.</summary>
    public void Add(ReadOnlySpan<char> title, BlockId paragraph)
    {
        for (var i = 0; i + 1 < title.Length; i++)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, Pair(title, i), out _);
            changed?.TryAdd(Pair(title, i), use.Count);
            use.Add(paragraph);
        }
    }

    /// <summary>Forgets a heading that it had learned from.</summary>
    public void Remove(ReadOnlySpan<char> title, BlockId paragraph)
    {
        for (var i = 0; i + 1 < title.Length; i++)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrNullRef(uses, Pair(title, i));
            if (Unsafe.IsNullRef(ref use))
                continue;
            changed?.TryAdd(Pair(title, i), use.Count);
            use.Remove(paragraph);
            if (use.Paragraphs == 0)
                uses.Remove(Pair(title, i));
        }
    }

    /// <summary>Begins to take note of what is added and removed.</summary>
    public void Watch() => changed = [];

    /// <summary>The pairs of which <see cref="Compare"/> may say another thing than before <see cref="Watch"/>; stops taking note.</summary>
    public HashSet<int> EndWatch()
    {
        var pairs = new HashSet<int>();
        foreach (var (pair, before) in changed ?? [])
        {
            // Two paragraphs beside a heading's own are asked for: one more than three makes no difference.
            var now = uses.TryGetValue(pair, out var use) ? use.Count : default;
            if (now != before && Math.Min(now.Paragraphs, before.Paragraphs) <= Enough && Math.Max(now.Paragraphs, before.Paragraphs) >= Enough)
                pairs.Add(pair);
        }

        changed = null;
        return pairs;
    }

    /// <summary>How many different pairs of <paramref name="title"/> at least two headings of other paragraphs share, and of how many.</summary>
    public (int Shared, int All) Compare(string title, BlockId paragraph)
    {
        var (shared, all) = (0, 0);
        for (var i = 0; i + 1 < title.Length; i++)
        {
            // A pair that the title has twice counts once.
            if (title.AsSpan(0, i + 1).IndexOf(title.AsSpan(i, 2)) >= 0)
                continue;
            all++;
            if (uses.TryGetValue(Pair(title, i), out var use) && use.ParagraphsBeside(paragraph) >= Enough)
                shared++;
        }

        return (shared, all);
    }

    /// <summary>Which pairs the sentences of some groups have, a bit for each of many; empty for none.</summary>
    public static ulong[] SignatureOf(List<InnerTopicGroup> groups)
    {
        if (groups.Count == 0)
            return [];
        var signature = new ulong[SignatureWords];
        foreach (var group in groups)
        {
            foreach (var topic in group.Topics)
            {
                for (var i = 0; i + 1 < topic.Title.Length; i++)
                    signature[WordOf(Pair(topic.Title, i))] |= BitOf(Pair(topic.Title, i));
            }
        }

        return signature;
    }

    /// <summary>Whether one of <paramref name="pairs"/> may be among those of a signature.</summary>
    public static bool MayHaveAny(ReadOnlySpan<ulong> signature, HashSet<int> pairs)
    {
        foreach (var pair in pairs)
        {
            if ((signature[WordOf(pair)] & BitOf(pair)) != 0)
                return true;
        }

        return false;
    }

    // The bit is that of a product with a large odd number: neighbouring characters come to lie far apart.
    private static uint Spread(int pair) => (uint)pair * 2654435769u;

    private static int WordOf(int pair) => (int)(Spread(pair) >> 29);

    private static ulong BitOf(int pair) => 1UL << (int)(Spread(pair) >> 23 & 63);

    private static int Pair(ReadOnlySpan<char> title, int at) => (title[at] << 16) | title[at + 1];

    // In how many paragraphs, and a sum that tells which where it matters: at just enough.
    private readonly record struct PairCount(int Paragraphs, long Sum);

    // In which paragraphs a pair stands, and how often in each. Most pairs stand in one or two.
    private struct PairUse
    {
        private (BlockId Paragraph, int Count) first;
        private (BlockId Paragraph, int Count) second;
        private Dictionary<BlockId, int>? others;

        public readonly PairCount Count => Paragraphs == Enough ? new(Enough, Sum()) : new(Paragraphs, 0);

        public readonly int Paragraphs => Math.Sign(first.Count) + Math.Sign(second.Count) + (others?.Count ?? 0);

        public readonly int ParagraphsBeside(BlockId paragraph) =>
            Paragraphs - (IsAt(first, paragraph) || IsAt(second, paragraph) || others?.ContainsKey(paragraph) == true ? 1 : 0);

        public void Add(BlockId paragraph)
        {
            if (IsAt(first, paragraph))
                first.Count++;
            else if (IsAt(second, paragraph))
                second.Count++;
            else if (others is not null && others.TryGetValue(paragraph, out var count))
                others[paragraph] = count + 1;
            else if (first.Count == 0)
                first = (paragraph, 1);
            else if (second.Count == 0)
                second = (paragraph, 1);
            else
                (others ??= []).Add(paragraph, 1);
        }

        public void Remove(BlockId paragraph)
        {
            if (IsAt(first, paragraph))
                first.Count--;
            else if (IsAt(second, paragraph))
                second.Count--;
            else if (others is not null && others.TryGetValue(paragraph, out var count) && count > 1)
                others[paragraph] = count - 1;
            else
                others?.Remove(paragraph);
        }

        private readonly long Sum()
        {
            var sum = (first.Count > 0 ? first.Paragraph.Label : 0) + (second.Count > 0 ? second.Paragraph.Label : 0);
            if (others is not null)
            {
                foreach (var (paragraph, _) in others)
                    sum += paragraph.Label;
            }

            return sum;
        }

        private static bool IsAt((BlockId Paragraph, int Count) place, BlockId paragraph) => place.Count > 0 && place.Paragraph == paragraph;
    }
}

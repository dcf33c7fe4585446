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

    /// <summary>Whether <paramref name="title"/> has one of <paramref name="pairs"/>.</summary>
    public static bool HasAny(ReadOnlySpan<char> title, HashSet<int> pairs)
    {
        for (var i = 0; i + 1 < title.Length; i++)
        {
            if (pairs.Contains(Pair(title, i)))
                return true;
        }

        return false;
    }

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

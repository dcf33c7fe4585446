using System.Numerics;

namespace Hegao.Syntax.Lexicon;

/// <summary>Builds the tables of a trie; used by the lexicon compiler at build time and for users' own words at run time.</summary>
public static class TrieBuilder
{
    /// <summary>Builds a trie of words and their values. Of two equal words the first one counts; empty words are left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    public static TrieTables Build(IEnumerable<(string Word, int Value)> words)
    {
        var sorted = words.Where(w => w.Word.Length > 0).Select((w, i) => (w.Word, w.Value, Order: i)).ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Word, b.Word) is var c and not 0 ? c : a.Order.CompareTo(b.Order));

        var ranges = new List<(int From, int To, int Depth)> { (0, sorted.Length, 0) };
        var labels = new List<char> { '\0' };
        var firstChild = new List<int>();
        var values = new List<int>();
        for (var node = 0; node < ranges.Count; node++)
        {
            var (from, to, depth) = ranges[node];
            var value = TrieTables.NoValue;
            for (; from < to && sorted[from].Word.Length == depth; from++)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(sorted[from].Value, nameof(words));
                if (value == TrieTables.NoValue)
                    value = sorted[from].Value;
            }
            values.Add(value);
            firstChild.Add(ranges.Count);
            while (from < to)
            {
                var label = sorted[from].Word[depth];
                var end = from + 1;
                while (end < to && sorted[end].Word[depth] == label)
                    end++;
                labels.Add(label);
                ranges.Add((from, end, depth + 1));
                from = end;
            }
        }
        firstChild.Add(ranges.Count);
        return WithRoot([.. labels], [.. firstChild], [.. values]);
    }

    /// <summary>Builds a trie of the words read from their ends, for <c>CompiledTrie.TryLongestEnd</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    public static TrieTables BuildReversed(IEnumerable<(string Word, int Value)> words) => Build(words.Select(w => (Reverse(w.Word), w.Value)));

    /// <summary>For each node of a trie the bits of all words that end at it or below it, so that a reader who wants some of them stops where none is left.</summary>
    /// <param name="trie">The trie.</param>
    /// <param name="bitsOf">The bits of a word, by its value.</param>
    public static int[] Gather(TrieTables trie, Func<int, int> bitsOf)
    {
        // Children are numbered behind their parents.
        var gathered = new int[trie.Values.Length];
        for (var node = gathered.Length - 1; node >= 0; node--)
        {
            gathered[node] = trie.Values[node] == TrieTables.NoValue ? 0 : bitsOf(trie.Values[node]);
            for (var child = trie.FirstChild[node]; child < trie.FirstChild[node + 1]; child++)
                gathered[node] |= gathered[child];
        }

        return gathered;
    }

    private static string Reverse(string word) => string.Create(word.Length, word, static (reversed, source) =>
    {
        source.CopyTo(reversed);
        reversed.Reverse();
    });

    private static TrieTables WithRoot(char[] labels, int[] firstChild, int[] values)
    {
        var bits = new ulong[1024];
        for (var child = firstChild[0]; child < firstChild[1]; child++)
            bits[labels[child] >> 6] |= 1UL << (labels[child] & 63);
        var ranks = new ushort[1024];
        for (var i = 1; i < ranks.Length; i++)
            ranks[i] = (ushort)(ranks[i - 1] + BitOperations.PopCount(bits[i - 1]));
        return new(bits, ranks, labels, firstChild, values);
    }
}

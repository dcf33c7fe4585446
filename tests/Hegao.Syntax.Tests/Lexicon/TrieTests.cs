using CsCheck;
using Hegao.Syntax.Lexicon;
using Xunit;

namespace Hegao.Syntax.Tests.Lexicon;

public sealed class TrieTests
{
    private static readonly Gen<string> Word = Gen.Char["甲乙丙丁a"].Array[1, 5].Select(c => new string(c));

    [Fact]
    public void Longest_word_at_the_start_is_the_one_a_plain_search_finds() =>
        Gen.Select(Word.Array[0, 20], Gen.Char["甲乙丙丁a戊"].Array[0, 12].Select(c => new string(c))).Sample((words, text) =>
        {
            var trie = WordTrie.Build(words.Select((w, i) => (w, i)));
            var best = words.Where(w => text.StartsWith(w, StringComparison.Ordinal)).MaxBy(w => w.Length);
            Assert.Equal(best is not null, trie.TryLongest(text, out var length, out var value));
            Assert.Equal(best?.Length ?? 0, length);
            Assert.Equal(best is null ? 0 : Array.IndexOf(words, best), value);
        });

    [Fact]
    public void Occurrences_are_leftmost_longest_and_do_not_overlap() =>
        Gen.Select(Word.Array[0, 12], Gen.Char["甲乙丙丁a戊"].Array[0, 40].Select(c => new string(c))).Sample((words, text) =>
        {
            var expected = new List<TrieOccurrence>();
            for (var i = 0; i < text.Length; i++)
            {
                var best = words.Where(w => string.CompareOrdinal(text, i, w, 0, w.Length) == 0).MaxBy(w => w.Length);
                if (best is null)
                    continue;
                expected.Add(new(i, best.Length, Array.IndexOf(words, best)));
                i += best.Length - 1;
            }
            var found = new List<TrieOccurrence>();
            foreach (var occurrence in WordTrie.Build(words.Select((w, i) => (w, i))).Occurrences(text))
                found.Add(occurrence);
            Assert.Equal(expected, found);
        });

    [Fact]
    public void Words_are_folded_when_the_trie_is_built()
    {
        var trie = WordTrie.Build([("「雙碳」目標", 7), ("", 1)]);
        Assert.Equal(1, trie.Count);
        Assert.True(trie.TryLongest("“双碳”目标任务", out var length, out var value));
        Assert.Equal((6, 7), (length, value));
    }

    [Fact]
    public void Empty_trie_finds_nothing_and_negative_values_are_refused()
    {
        Assert.False(WordTrie.Empty.TryLongest("增长", out _, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => WordTrie.Build([("增长", -1)]));
    }

    [Fact]
    public void A_walk_goes_on_where_it_stopped()
    {
        var trie = new CompiledTrie(TrieBuilder.Build([("固定资产", 1), ("固定资产投资", 2)]));
        var node = trie.Walk(0, "固定资产");
        Assert.Equal(1, trie.ValueAt(node));
        Assert.Equal(2, trie.ValueAt(trie.Walk(node, "投资")));
        Assert.Equal(TrieTables.NoValue, trie.ValueAt(trie.Walk(node, "投")));
        Assert.Equal(-1, trie.Walk(node, "负债"));
    }
}

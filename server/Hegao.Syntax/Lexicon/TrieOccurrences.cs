namespace Hegao.Syntax.Lexicon;

/// <summary>Where a word of a trie stands in a text.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Value">The value that it has in the trie.</param>
public readonly record struct TrieOccurrence(int Start, int Length, int Value);

/// <summary>Enumerates the words of a trie in a text, leftmost first and each the longest at its place, without overlaps.</summary>
public ref struct TrieOccurrences
{
    private readonly CompiledTrie _trie;
    private readonly ReadOnlySpan<char> _text;
    private int _next;

    /// <summary>The occurrences of a trie's words in a folded text.</summary>
    public TrieOccurrences(CompiledTrie trie, ReadOnlySpan<char> text)
    {
        _trie = trie;
        _text = text;
    }

    /// <summary>The occurrence that <see cref="MoveNext"/> found last.</summary>
    public TrieOccurrence Current { get; private set; }

    /// <summary>This enumerator itself, for <c>foreach</c>.</summary>
    public readonly TrieOccurrences GetEnumerator() => this;

    /// <summary>Goes on to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        for (; _next < _text.Length; _next++)
        {
            if (!_trie.TryLongest(_text[_next..], out var length, out var value))
                continue;
            Current = new(_next, length, value);
            _next += length;
            return true;
        }
        return false;
    }
}

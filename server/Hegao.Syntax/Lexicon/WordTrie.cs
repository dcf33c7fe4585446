namespace Hegao.Syntax.Lexicon;

/// <summary>
/// A trie built at run time: users' own indicators, glossary terms. Words are folded when it is built; the text that is searched must be
/// folded too. Immutable.
/// </summary>
public sealed class WordTrie
{
    private readonly TrieTables _tables;

    private WordTrie(TrieTables tables, int count)
    {
        _tables = tables;
        Count = count;
    }

    /// <summary>A trie without words.</summary>
    public static WordTrie Empty { get; } = new(TrieBuilder.Build([]), 0);

    /// <summary>How many words were given, empty ones left out.</summary>
    public int Count { get; }

    /// <summary>Builds a trie. Of words that are equal when folded the first one counts; empty ones are left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    public static WordTrie Build(IEnumerable<(string Word, int Value)> words)
    {
        var folded = words.Where(w => w.Word.Length > 0).Select(w => (Folding.Fold(w.Word), w.Value)).ToArray();
        return folded.Length == 0 ? Empty : new(TrieBuilder.Build(folded), folded.Length);
    }

    /// <summary>The longest word at the start of a folded text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="length">The length of the word, 0 when there is none.</param>
    /// <param name="value">The word's value, 0 when there is none.</param>
    public bool TryLongest(ReadOnlySpan<char> text, out int length, out int value) =>
        new CompiledTrie(_tables).TryLongest(text, out length, out value);

    /// <summary>The first place in a folded text where a word stands, or −1.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="length">The length of the longest word there, 0 when there is none.</param>
    /// <param name="value">The word's value, 0 when there is none.</param>
    public int IndexOf(ReadOnlySpan<char> text, out int length, out int value) => new CompiledTrie(_tables).IndexOf(text, out length, out value);

    /// <summary>
    /// All words in a folded text, leftmost first and each the longest at its place; they do not overlap. At every place at most as many
    /// characters are looked at as the longest word has.
    /// </summary>
    public TrieOccurrences Occurrences(ReadOnlySpan<char> text) => new(new CompiledTrie(_tables), text);
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hegao.Syntax.Lexicon;

/// <summary>Reads a trie whose tables are static data of the assembly or the arrays of a <see cref="WordTrie"/>.</summary>
public readonly ref struct CompiledTrie
{
    private const int Few = 6;

    private readonly ReadOnlySpan<ulong> _firstChars;
    private readonly ReadOnlySpan<ushort> _firstRanks;
    private readonly ReadOnlySpan<char> _labels;
    private readonly ReadOnlySpan<int> _firstChild;
    private readonly ReadOnlySpan<int> _values;

    /// <summary>A trie over tables laid out as <see cref="TrieTables"/> says.</summary>
    public CompiledTrie(ReadOnlySpan<ulong> firstChars, ReadOnlySpan<ushort> firstRanks, ReadOnlySpan<char> labels, ReadOnlySpan<int> firstChild, ReadOnlySpan<int> values)
    {
        _firstChars = firstChars;
        _firstRanks = firstRanks;
        _labels = labels;
        _firstChild = firstChild;
        _values = values;
    }

    /// <summary>A trie over tables built at run time.</summary>
    public CompiledTrie(TrieTables tables)
        : this(tables.FirstChars, tables.FirstRanks, tables.Labels, tables.FirstChild, tables.Values)
    {
    }

    /// <summary>Whether any word starts with this character, by one look-up in the bit map of first characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStart(ReadOnlySpan<ulong> firstChars, char c) => (firstChars[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>The longest word at the start of a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="length">The length of the word, 0 when there is none.</param>
    /// <param name="value">The word's value, 0 when there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryLongest(ReadOnlySpan<char> text, out int length, out int value)
    {
        if (!text.IsEmpty && MayStart(_firstChars, text[0]))
            return WalkLongest(text, out length, out value);
        length = 0;
        value = 0;
        return false;
    }

    /// <summary>The first place in a text where a word stands, or −1.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="length">The length of the longest word there, 0 when there is none.</param>
    /// <param name="value">The word's value, 0 when there is none.</param>
    public int IndexOf(ReadOnlySpan<char> text, out int length, out int value)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (MayStart(_firstChars, text[i]) && WalkLongest(text[i..], out length, out value))
                return i;
        }

        length = 0;
        value = 0;
        return -1;
    }

    /// <summary>The longest word at the end of a text, in a trie of reversed words.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="length">The length of the word, 0 when there is none.</param>
    /// <param name="value">The word's value, 0 when there is none.</param>
    public bool TryLongestEnd(ReadOnlySpan<char> text, out int length, out int value)
    {
        length = 0;
        value = 0;
        var node = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            node = Child(node, text[i]);
            if (node < 0)
                break;
            if (_values[node] < 0)
                continue;
            length = text.Length - i;
            value = _values[node];
        }
        return length > 0;
    }

    /// <summary>The node that a text leads to from a node, or -1 when no word goes on that way. Node 0 is the root.</summary>
    public int Walk(int node, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            node = Child(node, c);
            if (node < 0)
                break;
        }
        return node;
    }

    /// <summary>The node that one character leads to from a node, or -1 when no word goes on that way. Node 0 is the root.</summary>
    public int Step(int node, char c) => Child(node, c);

    /// <summary>The value of the word that ends at a node, or <see cref="TrieTables.NoValue"/>.</summary>
    public int ValueAt(int node) => _values[node];

    private bool WalkLongest(ReadOnlySpan<char> text, out int length, out int value)
    {
        length = 0;
        value = 0;
        var node = 0;
        for (var i = 0; i < text.Length; i++)
        {
            node = Child(node, text[i]);
            if (node < 0)
                break;
            if (_values[node] < 0)
                continue;
            length = i + 1;
            value = _values[node];
        }
        return length > 0;
    }

    private int Child(int node, char c)
    {
        if (node == 0)
        {
            var word = _firstChars[c >> 6];
            var bit = 1UL << (c & 63);
            return (word & bit) == 0 ? -1 : _firstChild[0] + _firstRanks[c >> 6] + BitOperations.PopCount(word & (bit - 1));
        }
        var first = _firstChild[node];
        var labels = _labels[first.._firstChild[node + 1]];

        // Most nodes have one child, nearly all have few: to look for one among these costs less than to begin a search.
        if (labels.Length > Few)
            return labels.IndexOf(c) is >= 0 and var at ? first + at : -1;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == c)
                return first + i;
        }

        return -1;
    }
}

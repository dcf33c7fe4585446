namespace Hegao.Syntax.Lexicon;

/// <summary>
/// The arrays of a trie over UTF-16 characters. Nodes are numbered breadth first (0 is the root), so the children of node n are the nodes
/// from <c>FirstChild[n]</c> up to <c>FirstChild[n + 1]</c>, sorted by label. The root is a bit map with ranks, so that a character that
/// starts no word is rejected by one look-up and one that does is found without a search.
/// </summary>
/// <param name="FirstChars">1,024 words: bit c is set when a word starts with character c.</param>
/// <param name="FirstRanks">For each of these words, how many bits are set in those before it.</param>
/// <param name="Labels">The character that leads to each node.</param>
/// <param name="FirstChild">The first child of each node, with one more entry at the end.</param>
/// <param name="Values">The value of the word that ends at each node, or <see cref="NoValue"/>.</param>
public sealed record TrieTables(ulong[] FirstChars, ushort[] FirstRanks, char[] Labels, int[] FirstChild, int[] Values)
{
    /// <summary>The value of a node at which no word ends. Words themselves have values of zero and above.</summary>
    public const int NoValue = -1;
}

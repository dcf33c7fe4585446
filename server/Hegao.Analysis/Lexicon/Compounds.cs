using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Lexicon;

/// <summary>A word that stands for several: 城乡居民 for 城镇居民 and 农村居民.</summary>
/// <param name="Start">Where it starts in the phrase.</param>
/// <param name="Length">Its length.</param>
/// <param name="Number">Which word it is.</param>
public readonly record struct CompoundMatch(int Start, int Length, int Number)
{
    /// <summary>How many it stands for, at least 2.</summary>
    public int Count => Compounds.FirstMember[Number + 1] - Compounds.FirstMember[Number];

    /// <summary>One of the words it stands for.</summary>
    /// <param name="index">Which one, from 0, in the order in which values are given.</param>
    public string Member(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return Compounds.MemberText(Compounds.FirstMember[Number] + index);
    }

    /// <summary>The phrase with one member in the place of the word: 城镇居民人均可支配收入.</summary>
    public string Expand(ReadOnlySpan<char> phrase, int index) => string.Concat(phrase[..Start], Member(index), phrase[(Start + Length)..]);
}

/// <summary>The words that stand for several, compiled from <c>grammars/lexicon/compounds.toml</c>.</summary>
public static partial class Compounds
{
    /// <summary>The first such word in a folded phrase, the longest where several start.</summary>
    /// <remarks>
    /// A word may also stand for one thing (进出口总额 is an indicator of its own): take the phrase apart only where as many values are given as
    /// the word has members.
    /// </remarks>
    public static bool TryFind(ReadOnlySpan<char> folded, out CompoundMatch match)
    {
        foreach (var occurrence in new TrieOccurrences(new CompiledTrie(FirstChars, FirstRanks, Labels, FirstChild, Values), folded))
        {
            match = new(occurrence.Start, occurrence.Length, occurrence.Value);
            return true;
        }
        match = default;
        return false;
    }
}

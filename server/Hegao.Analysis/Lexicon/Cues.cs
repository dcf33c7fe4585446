using System.Runtime.CompilerServices;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Lexicon;

/// <summary>A cue word and what it says.</summary>
/// <param name="Number">Which word it is.</param>
public readonly record struct Cue(int Number)
{
    /// <summary>What the word can say.</summary>
    public CueKinds Kinds => (CueKinds)Cues.KindBits[Number];

    /// <summary>Where the value moves.</summary>
    public ChangeDirection Direction => (ChangeDirection)Cues.Directions[Number];

    /// <summary>Done or planned.</summary>
    public StatusCue Status => (StatusCue)Cues.Statuses[Number];

    /// <summary>The period.</summary>
    public PeriodCue Period => (PeriodCue)Cues.Periods[Number];

    /// <summary>The basis of a comparison.</summary>
    public BasisCue Basis => (BasisCue)Cues.Bases[Number];

    /// <summary>The region.</summary>
    public RegionLevel Region => (RegionLevel)Cues.Regions[Number];

    /// <summary>What the word multiplies by, 0 when it does not: 2 for 翻一番, 4 for 翻两番.</summary>
    public int Factor => Cues.Factors[Number];

    /// <summary>Whether the word can say one of these.</summary>
    public bool Is(CueKinds kinds) => (Kinds & kinds) != 0;
}

/// <summary>The cue words of <c>grammars/lexicon/cues.toml</c> as static data.</summary>
public static partial class Cues
{
    /// <summary>How many words there are, with those that endings add (增长 and 增长到). They are numbered from 0.</summary>
    public static int Count => KindBits.Length;

    private static CompiledTrie Starts => new(FirstChars, FirstRanks, Labels, FirstChild, Values);

    private static CompiledTrie Ends => new(EndFirstChars, EndFirstRanks, EndLabels, EndFirstChild, EndValues);

    /// <summary>The longest cue word at the start of a folded text.</summary>
    public static bool TryMatch(ReadOnlySpan<char> folded, out int length, out Cue cue)
    {
        var found = Starts.TryLongest(folded, out length, out var number);
        cue = new(number);
        return found;
    }

    /// <summary>The longest cue word at the end of a folded text.</summary>
    public static bool TryMatchEnd(ReadOnlySpan<char> folded, out int length, out Cue cue)
    {
        var found = Ends.TryLongestEnd(folded, out length, out var number);
        cue = new(number);
        return found;
    }

    /// <summary>The longest cue word at the start of a folded text that can say one of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMatch(ReadOnlySpan<char> folded, CueKinds wanted, out int length, out Cue cue)
    {
        if (!folded.IsEmpty && CompiledTrie.MayStart(FirstChars, folded[0]))
            return Walk(folded, wanted, out length, out cue);
        length = 0;
        cue = default;
        return false;
    }

    /// <summary>The longest cue word at the end of a folded text that can say one of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMatchEnd(ReadOnlySpan<char> folded, CueKinds wanted, out int length, out Cue cue)
    {
        if (!folded.IsEmpty && CompiledTrie.MayStart(EndFirstChars, folded[^1]))
            return WalkEnd(folded, wanted, out length, out cue);
        length = 0;
        cue = default;
        return false;
    }

    /// <summary>The cue word that a whole folded text is.</summary>
    public static bool TryFind(ReadOnlySpan<char> folded, out Cue cue)
    {
        if (TryMatch(folded, out var length, out cue) && length == folded.Length)
            return true;
        cue = default;
        return false;
    }

    private static bool Walk(ReadOnlySpan<char> folded, CueKinds wanted, out int length, out Cue cue)
    {
        var trie = Starts;
        var kinds = KindsBelow;
        length = 0;
        cue = default;
        for (int i = 0, node = 0; i < folded.Length && (node = trie.Step(node, folded[i])) >= 0 && ((CueKinds)kinds[node] & wanted) != 0; i++)
            Take(trie.ValueAt(node), i + 1, wanted, ref length, ref cue);
        return length > 0;
    }

    private static bool WalkEnd(ReadOnlySpan<char> folded, CueKinds wanted, out int length, out Cue cue)
    {
        var trie = Ends;
        var kinds = EndKindsBelow;
        length = 0;
        cue = default;
        for (int i = folded.Length - 1, node = 0; i >= 0 && (node = trie.Step(node, folded[i])) >= 0 && ((CueKinds)kinds[node] & wanted) != 0; i--)
            Take(trie.ValueAt(node), folded.Length - i, wanted, ref length, ref cue);
        return length > 0;
    }

    private static void Take(int number, int length, CueKinds wanted, ref int best, ref Cue cue)
    {
        if (number < 0 || !new Cue(number).Is(wanted))
            return;
        best = length;
        cue = new(number);
    }
}

namespace Hegao.Syntax.Lexicon;

/// <summary>
/// The words that bound a quantity, before it (界前) and behind it (界后), compiled from <c>grammars/lexicon/bounds.toml</c>. Words that merely
/// end or start like one (签约, 赶超) are listed there too and bound nothing.
/// </summary>
public static partial class Bounds
{
    /// <summary>The bound word at the end of a text that a number follows, the longest.</summary>
    /// <param name="folded">The text before the number, folded.</param>
    /// <param name="kind">What the word says; <see cref="BoundKind.None"/> where there is none.</param>
    /// <returns>Its length; 0 where there is none.</returns>
    public static int EndOf(ReadOnlySpan<char> folded, out BoundKind kind)
    {
        new CompiledTrie(BeforeFirstChars, BeforeFirstRanks, BeforeLabels, BeforeFirstChild, BeforeValues).TryLongestEnd(folded, out var length, out var value);
        kind = (BoundKind)value;
        return kind == BoundKind.None ? 0 : length;
    }

    /// <summary>The bound word at the start of a text that follows a quantity, the longest.</summary>
    /// <param name="folded">The text behind the unit, folded.</param>
    /// <param name="kind">What the word says; <see cref="BoundKind.None"/> where there is none.</param>
    /// <returns>Its length; 0 where there is none.</returns>
    public static int StartOf(ReadOnlySpan<char> folded, out BoundKind kind)
    {
        new CompiledTrie(AfterFirstChars, AfterFirstRanks, AfterLabels, AfterFirstChild, AfterValues).TryLongest(folded, out var length, out var value);
        kind = (BoundKind)value;
        return kind == BoundKind.None ? 0 : length;
    }
}

namespace Hegao.Syntax;

/// <summary>A half-open range [<paramref name="Start"/>, <paramref name="Start"/> + <paramref name="Length"/>) of UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit, 0 or more.</param>
/// <param name="Length">Number of code units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether nothing lies in the span.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes the span from <paramref name="start"/> to <paramref name="end"/>, the latter not included.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="offset"/> lies in the span; its end does not.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether all of <paramref name="other"/> lies in the span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether <paramref name="offset"/> lies in the span or at its end, where a caret may stand.</summary>
    public bool Touches(int offset) => offset >= Start && offset <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same span <paramref name="delta"/> code units further on.</summary>
    public TextSpan Shift(int delta) => new(Start + delta, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}

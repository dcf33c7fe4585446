namespace Hegao.Syntax;

/// <summary>A place given by line and column.</summary>
/// <param name="Line">0-based physical line; lines end with CR LF, LF or CR (LSP 3.17 §Text Documents).</param>
/// <param name="Character">0-based offset in that line, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    /// <inheritdoc/>
    public int CompareTo(LinePosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(LinePosition left, LinePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/>.</summary>
    public static bool operator >(LinePosition left, LinePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand behind <paramref name="right"/>.</summary>
    public static bool operator <=(LinePosition left, LinePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(LinePosition left, LinePosition right) => left.CompareTo(right) >= 0;
}

namespace Hegao.Syntax.Lexicon;

/// <summary>
/// A unit with the scale before it: 亩, 万亩. The lower twelve bits are the unit, the upper four the scale. The default value is no unit at all.
/// </summary>
/// <param name="Value">Both parts in one number.</param>
public readonly record struct UnitId(ushort Value)
{
    internal const int UnitBits = 12;

    internal UnitId(int unit, int scale)
        : this((ushort)(scale << UnitBits | unit))
    {
    }

    /// <summary>Neither a unit nor a scale.</summary>
    public static UnitId None => default;

    /// <summary>Whether a scale is written before the unit or instead of one: 万亩, 万.</summary>
    public bool HasScale => Scale != 0;

    /// <summary>Whether a unit is written: true for 亩 and 万亩, false for 万 alone.</summary>
    public bool HasUnit => Unit != 0;

    internal int Unit => Value & ((1 << UnitBits) - 1);

    internal int Scale => Value >> UnitBits;
}

using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>A number in a sentence with its unit and bounds, before anybody asked what it counts.</summary>
/// <param name="Start">Offset of the first sign that belongs to it, a bound word included.</param>
/// <param name="End">Offset behind unit and bound words.</param>
/// <param name="NumberStart">Offset of the digits.</param>
/// <param name="NumberLength">Length of the digits.</param>
/// <param name="UnitEnd">Offset behind the unit; behind the digits where there is none.</param>
/// <param name="UnitText">The unit without 多 and 余.</param>
/// <param name="Measure">What the unit means, with its scale.</param>
/// <param name="Bound">What its bound words say.</param>
/// <param name="HasMore">Whether 多 or 余 stands in it.</param>
internal readonly record struct Amount(
    int Start,
    int End,
    int NumberStart,
    int NumberLength,
    int UnitEnd,
    string UnitText,
    UnitMeasure Measure,
    BoundKind Bound,
    bool HasMore)
{
    public int NumberEnd => NumberStart + NumberLength;

    /// <summary>Whether the unit is a rate: %, ‰.</summary>
    public bool IsRate => UnitText is "%" or "‰" or "％";

    /// <summary>Whether the words are a multiple in themselves: 翻一番.</summary>
    public static bool IsMultiple(ReadOnlySpan<char> number) => !number.IsEmpty && number[0] is '翻' or '倍';

    /// <summary>Whether the unit counts points between rates.</summary>
    public bool IsPoints => UnitText is "个百分点" or "百分点" or "个千分点";
}

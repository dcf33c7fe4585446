using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Lexicon;

/// <summary>What a written unit means, whoever defined it: the compiled lexicon or the user.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">The unit that values are compared in; empty for a bare scale and where there is no unit.</param>
/// <param name="Factor">What one of it is in <paramref name="Base"/>, scale included.</param>
/// <param name="IsCounting">Whether an integer in it is exact.</param>
internal readonly record struct UnitMeasure(Dimension Dimension, string Base, decimal Factor, bool IsCounting)
{
    /// <summary>No unit at all.</summary>
    public static UnitMeasure None { get; } = new(Dimension.None, string.Empty, 1, false);

    /// <summary>That of a unit of the compiled lexicon.</summary>
    public static UnitMeasure Of(UnitId id) => id == UnitId.None ? None : Units.Get(id) is var info ? new(info.Dimension, info.Base, info.Factor, info.IsCounting) : None;
}

using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Lexicon;

/// <summary>A unit or measure word as <c>hegao.toml</c> defines it, beside those of the compiled lexicon.</summary>
/// <param name="Name">How drafts write it, folded; it does not open with a letter or digit.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">The unit that its values are compared in: its own name, or the base unit of a unit in the lexicon.</param>
/// <param name="Factor">What one of it is in <paramref name="Base"/>, above 0.</param>
/// <param name="IsCounting">Whether an integer in it is exact, not rounded.</param>
public sealed record UnitDefinition(string Name, Dimension Dimension, string Base, decimal Factor, bool IsCounting)
{
    /// <summary>The longest name, in UTF-16 code units.</summary>
    public const int MaxLength = 16;

    /// <summary>What it is under a scale.</summary>
    /// <param name="scale">10,000 for 万; 1 for none.</param>
    internal UnitMeasure Under(decimal scale) => new(Dimension, Base, Factor * scale, IsCounting && scale == 1);
}

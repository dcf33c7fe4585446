using System.Collections.Immutable;
using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis;

/// <summary>
/// The words in which drafts are read: the compiled lexicon with the user's own indicators, aliases and units. What was read of a block is kept with the
/// vocabulary that it was read in, by identity; so make a new one only where the words have changed.
/// </summary>
public sealed class Vocabulary
{
    private Vocabulary(IndicatorLexicon indicators, OwnUnits units) => (Indicators, Units) = (indicators, units);

    /// <summary>The compiled lexicon alone.</summary>
    public static Vocabulary BuiltIn { get; } = new(IndicatorLexicon.BuiltIn, OwnUnits.None);

    /// <summary>Indicators and their aliases.</summary>
    public IndicatorLexicon Indicators { get; }

    /// <summary>The user's own units.</summary>
    public OwnUnits Units { get; }

    /// <summary>The compiled lexicon with <paramref name="indicators"/> and <paramref name="units"/>.</summary>
    public static Vocabulary With(ImmutableArray<IndicatorDefinition> indicators, ImmutableArray<UnitDefinition> units = default) =>
        indicators.IsDefaultOrEmpty && units.IsDefaultOrEmpty ? BuiltIn : new(indicators.IsDefaultOrEmpty ? IndicatorLexicon.BuiltIn : IndicatorLexicon.With(indicators), OwnUnits.Of(units));
}

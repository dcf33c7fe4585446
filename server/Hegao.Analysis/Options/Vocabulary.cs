using System.Collections.Immutable;
using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis;

/// <summary>
/// The words in which drafts are read: the compiled lexicon with the user's own indicators and aliases. What was read of a block is kept with the
/// vocabulary that it was read in, by identity; so make a new one only where the words have changed.
/// </summary>
public sealed class Vocabulary
{
    private Vocabulary(IndicatorLexicon indicators) => Indicators = indicators;

    /// <summary>The compiled lexicon alone.</summary>
    public static Vocabulary BuiltIn { get; } = new(IndicatorLexicon.BuiltIn);

    /// <summary>Indicators and their aliases.</summary>
    public IndicatorLexicon Indicators { get; }

    /// <summary>The compiled lexicon with <paramref name="indicators"/>.</summary>
    public static Vocabulary With(ImmutableArray<IndicatorDefinition> indicators) =>
        indicators.IsDefaultOrEmpty ? BuiltIn : new(IndicatorLexicon.With(indicators));
}

using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Lexicon;

namespace Hegao.Workspace;

/// <summary>The user's own words, of one file or of several, the nearer ones first. Two that say the same are equal.</summary>
/// <param name="Indicators">Indicators and aliases.</param>
/// <param name="Units">Units and measure words.</param>
internal sealed record OwnWords(ImmutableArray<IndicatorDefinition> Indicators, ImmutableArray<UnitDefinition> Units)
{
    /// <summary>No words.</summary>
    public static OwnWords None { get; } = new([], []);

    /// <summary>These words and those of a nearer file.</summary>
    public OwnWords With(SettingsFile file) => file.Indicators.IsEmpty && file.Units.IsEmpty ? this : new([.. file.Indicators, .. Indicators], [.. file.Units, .. Units]);

    /// <summary>A vocabulary of its own with these words.</summary>
    public Vocabulary ToVocabulary() => Vocabulary.With(Indicators, Units);

    /// <inheritdoc/>
    public bool Equals(OwnWords? other)
    {
        if (other is null || other.Indicators.Length != Indicators.Length || !other.Units.SequenceEqual(Units))
            return false;
        for (var i = 0; i < Indicators.Length; i++)
        {
            var (mine, theirs) = (Indicators[i], other.Indicators[i]);
            if (mine.Key != theirs.Key || mine.Traits != theirs.Traits || !mine.Aliases.SequenceEqual(theirs.Aliases))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Indicators.Length, Units.Length);
}

namespace Hegao.Analysis.Lexicon;

/// <summary>An indicator that the lexicon or the user's settings know.</summary>
/// <param name="Key">Its canonical name, simplified; equal keys are one indicator.</param>
/// <param name="Traits">What is known of it.</param>
public readonly record struct Indicator(string Key, IndicatorTraits Traits);

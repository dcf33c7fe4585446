namespace Hegao.Analysis.Lexicon;

/// <summary>An indicator as <c>hegao.toml</c> defines it, to be merged with the compiled lexicon.</summary>
/// <param name="Key">Its canonical name. The key of a compiled indicator takes that indicator's place and adds the aliases to it.</param>
/// <param name="Aliases">Other wordings of the same quantity.</param>
/// <param name="Traits">
/// What is known of it; null to keep the traits of the compiled indicator, or those that its ending gives.
/// </param>
public sealed record IndicatorDefinition(string Key, IReadOnlyList<string> Aliases, IndicatorTraits? Traits = null);

namespace Hegao.Analysis;

/// <summary>The values that a written number may stand for.</summary>
/// <param name="Low">Lowest value, included; null without a lower end.</param>
/// <param name="High">Highest value, not included unless it equals <paramref name="Low"/> (a count); null without an upper end.</param>
public readonly record struct ValueInterval(decimal? Low, decimal? High);

namespace Hegao.Analysis;

/// <summary>How much a finding matters; the order is from least to most.</summary>
public enum Severity
{
    /// <summary>The rule is switched off.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a slip.</summary>
    Warning,

    /// <summary>A slip as far as the draft itself can tell.</summary>
    Error,
}

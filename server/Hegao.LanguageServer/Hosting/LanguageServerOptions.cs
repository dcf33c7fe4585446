namespace Hegao.LanguageServer;

/// <summary>How the language server was started.</summary>
public sealed record LanguageServerOptions
{
    /// <summary>
    /// After every change the incremental tree and analysis are compared with ones made from scratch, and a difference is logged as an
    /// error with its place (never its text). Costs a full analysis per key press; for tests and bug reports.
    /// </summary>
    public bool Paranoid { get; init; }

    /// <summary>The program's version as <c>initialize</c> reports it, or null.</summary>
    public string? Version { get; init; }
}

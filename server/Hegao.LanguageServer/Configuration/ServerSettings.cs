using Hegao.Analysis;

namespace Hegao.LanguageServer.Configuration;

/// <summary>How diagnostics reach a client that both takes and pulls them.</summary>
internal enum DiagnosticMode
{
    /// <summary>Published until the client pulls for the first time; from then on pulled only, so that none is shown twice.</summary>
    Automatic,

    /// <summary>Published always; pulling is not offered.</summary>
    Push,

    /// <summary>Pulled only.</summary>
    Pull,
}

/// <summary>What the user and the client have set.</summary>
internal sealed record ServerSettings
{
    /// <summary>Where the page of a rule is found unless the client says otherwise; the VS Code extension serves this scheme.</summary>
    public const string DefaultRuleUri = "hegao:/rules/{rule}.md";

    /// <summary>The language of messages: <c>hegao.language</c>, else the client's locale, else Chinese.</summary>
    public UserLanguage Language { get; init; }

    /// <summary>The language that the client's locale asks for; in force while <c>hegao.language</c> is <c>auto</c>.</summary>
    public UserLanguage LocaleLanguage { get; init; }

    /// <summary>Whether bare numbers show the indicator that they were bound to: <c>hegao.inlayHints</c>.</summary>
    public bool InlayHints { get; init; }

    /// <summary>Whether each section shows its counts: <c>hegao.codeLens</c>.</summary>
    public bool CodeLens { get; init; }

    /// <summary>The client's command that a click on these counts runs, with a <see cref="Protocol.SectionPlace"/>; empty where it has none.</summary>
    public string CodeLensCommand { get; init; } = string.Empty;

    /// <summary>How diagnostics reach the client.</summary>
    public DiagnosticMode Diagnostics { get; init; }

    /// <summary>The address of a rule's page, with <c>{rule}</c> for its id.</summary>
    public string RuleUri { get; init; } = DefaultRuleUri;

    /// <summary>The language that <paramref name="locale"/> (a BCP 47 tag, or null) asks for: English only where it is asked for.</summary>
    public static UserLanguage LanguageOf(string? locale) =>
        locale is not null && (locale.Equals("en", StringComparison.OrdinalIgnoreCase)
            || locale.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
            || locale.StartsWith("en_", StringComparison.OrdinalIgnoreCase))
            ? UserLanguage.English
            : UserLanguage.Chinese;
}

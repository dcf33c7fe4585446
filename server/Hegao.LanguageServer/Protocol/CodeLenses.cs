namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §codeLensOptions.</summary>
internal sealed record CodeLensOptions(bool ResolveProvider);

/// <summary>LSP 3.17 §codeLens.</summary>
internal sealed record CodeLens(LspRange Range, Command Command);

/// <summary>LSP 3.17 §command; one without a name is text alone.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Name">The command's name, <c>command</c> on the wire.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name, SectionPlace[]? Arguments);

/// <summary>The argument of a lens's command: the section whose checks are to be shown.</summary>
internal sealed record SectionPlace(string Uri, string Name, LspRange Range);

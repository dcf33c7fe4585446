namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §documentLinkOptions.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider);

/// <summary>LSP 3.17 §documentLink.</summary>
internal sealed record DocumentLink(LspRange Range, string Target, string? Tooltip);

/// <summary>LSP 3.17 §documentLinkClientCapabilities. That it is there says that the client asks.</summary>
internal sealed record DocumentLinkClientCapabilities(bool? TooltipSupport = null);

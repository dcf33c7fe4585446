namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §documentFormattingParams; with a range §documentRangeFormattingParams.</summary>
internal sealed record FormattingParams(TextDocumentIdentifier TextDocument, LspRange? Range = null) : IDocumentParams;

/// <summary>LSP 3.17 §documentOnTypeFormattingParams.</summary>
internal sealed record OnTypeFormattingParams(TextDocumentIdentifier TextDocument, Position Position, string Ch) : IDocumentParams;

/// <summary>LSP 3.17 §documentOnTypeFormattingOptions.</summary>
internal sealed record OnTypeFormattingOptions(string FirstTriggerCharacter);

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §renameOptions.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>LSP 3.17 §renameParams.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

/// <summary>LSP 3.17 §prepareRename, result.</summary>
internal sealed record PrepareRenameResult(LspRange Range, string Placeholder);

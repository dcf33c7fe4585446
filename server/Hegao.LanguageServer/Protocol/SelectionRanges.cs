namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §selectionRangeParams.</summary>
internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, Position[] Positions) : IDocumentParams;

/// <summary>LSP 3.17 §selectionRange: a range and the next larger one around it.</summary>
internal sealed record SelectionRange(LspRange Range, SelectionRange? Parent);

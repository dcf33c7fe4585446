namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §semanticTokensOptions.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full, bool Range);

/// <summary>LSP 3.17 §semanticTokensLegend.</summary>
internal sealed record SemanticTokensLegend(string[] TokenTypes, string[] TokenModifiers);

/// <summary>LSP 3.17 §semanticTokensRangeParams; without a range the whole document is meant (§semanticTokensParams).</summary>
internal sealed record SemanticTokensParams(TextDocumentIdentifier TextDocument, LspRange? Range = null);

/// <summary>LSP 3.17 §semanticTokens: five numbers a token, places relative to the token before.</summary>
internal sealed record SemanticTokens(int[] Data);

/// <summary>LSP 3.17 §inlayHintParams.</summary>
internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, LspRange Range);

/// <summary>LSP 3.17 §inlayHint.</summary>
internal sealed record InlayHint(Position Position, string Label, bool PaddingRight);

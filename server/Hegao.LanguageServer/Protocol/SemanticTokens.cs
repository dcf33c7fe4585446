using System.Text.Json;

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §semanticTokensOptions; <paramref name="Full"/> is <c>true</c> or <see cref="SemanticTokensFullOptions"/>.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, object Full, bool Range);

/// <summary>LSP 3.17 §semanticTokensOptions, full.</summary>
internal sealed record SemanticTokensFullOptions(bool Delta);

/// <summary>LSP 3.17 §semanticTokensLegend.</summary>
internal sealed record SemanticTokensLegend(string[] TokenTypes, string[] TokenModifiers);

/// <summary>LSP 3.17 §semanticTokensParams.</summary>
internal sealed record SemanticTokensParams(TextDocumentIdentifier TextDocument) : IDocumentParams;

/// <summary>LSP 3.17 §semanticTokensRangeParams.</summary>
internal sealed record SemanticTokensRangeParams(TextDocumentIdentifier TextDocument, LspRange Range) : IDocumentParams;

/// <summary>LSP 3.17 §semanticTokensDeltaParams.</summary>
internal sealed record SemanticTokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId) : IDocumentParams;

/// <summary>LSP 3.17 §semanticTokens: five numbers a token, places relative to the token before.</summary>
internal sealed record SemanticTokens(int[] Data, string? ResultId = null);

/// <summary>LSP 3.17 §semanticTokensDelta.</summary>
internal sealed record SemanticTokensDelta(string ResultId, SemanticTokensEdit[] Edits);

/// <summary>LSP 3.17 §semanticTokensEdit; both numbers count numbers, not tokens.</summary>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, int[] Data);

/// <summary>LSP 3.17 §semanticTokensClientCapabilities. That it is there says that the client colours tokens.</summary>
internal sealed record SemanticTokensClientCapabilities(SemanticTokensClientRequests? Requests = null)
{
    /// <summary>Whether the client asks for what changed.</summary>
    public bool TakesDeltas =>
        Requests?.Full is { ValueKind: JsonValueKind.Object } full && full.TryGetProperty("delta", out var delta) && delta.ValueKind == JsonValueKind.True;
}

/// <summary>LSP 3.17 §semanticTokensClientCapabilities, requests; <paramref name="Full"/> is a boolean or an object.</summary>
internal sealed record SemanticTokensClientRequests(JsonElement? Full = null);

/// <summary>LSP 3.17 §inlayHintParams.</summary>
internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, LspRange Range) : IDocumentParams;

/// <summary>LSP 3.17 §inlayHint.</summary>
internal sealed record InlayHint(Position Position, string Label, bool PaddingRight);

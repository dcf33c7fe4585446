namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §hover.</summary>
internal sealed record Hover(MarkupContent Contents, LspRange? Range);

/// <summary>LSP 3.17 §referenceParams.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context) : IDocumentParams;

/// <summary>LSP 3.17 §referenceContext.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>LSP 3.17 §documentHighlight.</summary>
internal sealed record DocumentHighlight(LspRange Range, DocumentHighlightKind Kind);

/// <summary>LSP 3.17 §documentHighlightKind.</summary>
internal enum DocumentHighlightKind
{
    Text = 1,
    Read = 2,
    Write = 3,
}

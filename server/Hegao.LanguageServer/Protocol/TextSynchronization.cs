using System.Text.Json.Serialization;

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §didOpenTextDocumentParams.</summary>
internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

/// <summary>LSP 3.17 §didChangeTextDocumentParams.</summary>
internal sealed record DidChangeTextDocumentParams(VersionedTextDocumentIdentifier TextDocument, TextDocumentContentChangeEvent[] ContentChanges);

/// <summary>LSP 3.17 §textDocumentContentChangeEvent; without a range the whole text is replaced.</summary>
internal sealed record TextDocumentContentChangeEvent(
    [property: JsonConverter(typeof(DraftTextConverter))] string Text, LspRange? Range = null);

/// <summary>LSP 3.17 §didCloseTextDocumentParams.</summary>
internal sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);

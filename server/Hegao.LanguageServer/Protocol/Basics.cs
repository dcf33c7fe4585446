using System.Text.Json.Serialization;

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §position; both numbers are 0-based, the column in units of the negotiated encoding.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>LSP 3.17 §range, the end not included. Named so because <see cref="System.Range"/> is everywhere in scope.</summary>
internal readonly record struct LspRange(Position Start, Position End);

/// <summary>LSP 3.17 §location.</summary>
internal sealed record Location(string Uri, LspRange Range);

/// <summary>LSP 3.17 §locationLink.</summary>
internal sealed record LocationLink(LspRange? OriginSelectionRange, string TargetUri, LspRange TargetRange, LspRange TargetSelectionRange);

/// <summary>LSP 3.17 §textDocumentIdentifier.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>LSP 3.17 §versionedTextDocumentIdentifier; a version of null is read too, because some clients send it.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version = null);

/// <summary>LSP 3.17 §optionalVersionedTextDocumentIdentifier; here null is written: "the content on disk".</summary>
internal sealed record OptionalVersionedTextDocumentIdentifier(
    string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

/// <summary>LSP 3.17 §textDocumentItem.</summary>
internal sealed record TextDocumentItem(
    string Uri, string LanguageId, int? Version, [property: JsonConverter(typeof(DraftTextConverter))] string Text);

/// <summary>LSP 3.17 §textDocumentPositionParams, the parameters of hover, definition and documentHighlight.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position) : IDocumentParams;

/// <summary>Parameters of requests that name a document and nothing else.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument) : IDocumentParams;

/// <summary>LSP 3.17 §textEdit.</summary>
internal sealed record TextEdit(LspRange Range, string NewText);

/// <summary>LSP 3.17 §markupContent; <paramref name="Kind"/> is one of <see cref="MarkupKind"/>.</summary>
internal sealed record MarkupContent(string Kind, string Value);

/// <summary>LSP 3.17 §markupContent.</summary>
internal static class MarkupKind
{
    public const string PlainText = "plaintext";
    public const string Markdown = "markdown";
}

namespace Hegao.LanguageServer.Protocol;

/// <summary>Parameters that name the one document that they are about.</summary>
internal interface IDocumentParams
{
    /// <summary>The document.</summary>
    TextDocumentIdentifier TextDocument { get; }
}

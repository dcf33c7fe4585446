namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §codeActionParams.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, LspRange Range, CodeActionContext Context) : IDocumentParams;

/// <summary>LSP 3.17 §codeActionContext; the client's diagnostics are not read: the snapshot has its own.</summary>
internal sealed record CodeActionContext(string[]? Only = null);

/// <summary>LSP 3.17 §codeAction.</summary>
internal sealed record CodeAction(
    string Title,
    string? Kind = null,
    Diagnostic[]? Diagnostics = null,
    bool? IsPreferred = null,
    WorkspaceEdit? Edit = null,
    CodeActionData? Data = null);

/// <summary>What <c>codeAction/resolve</c> needs to find the fix again.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version when the action was offered; the edit of another version would land elsewhere.</param>
/// <param name="Rule">The finding's rule; null for fix-all.</param>
/// <param name="Start">Offset of the finding.</param>
/// <param name="Fix">Index among the finding's fixes.</param>
internal sealed record CodeActionData(string Uri, int? Version, string? Rule = null, int Start = 0, int Fix = 0);

/// <summary>LSP 3.17 §codeActionKind.</summary>
internal static class CodeActionKind
{
    public const string QuickFix = "quickfix";

    /// <summary>All fixes that change form only; a sub-kind of <c>source.fixAll</c>.</summary>
    public const string FixAll = "source.fixAll.hegao";
}

/// <summary>LSP 3.17 §workspaceEdit: versioned document changes where the client knows them, else edits by document.</summary>
internal sealed record WorkspaceEdit(TextDocumentEdit[]? DocumentChanges = null, Dictionary<string, TextEdit[]>? Changes = null);

/// <summary>LSP 3.17 §textDocumentEdit.</summary>
internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, TextEdit[] Edits);

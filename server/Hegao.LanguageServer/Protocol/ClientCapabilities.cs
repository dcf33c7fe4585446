namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §clientCapabilities, as far as this server asks.</summary>
internal sealed record ClientCapabilities(
    GeneralClientCapabilities? General = null,
    TextDocumentClientCapabilities? TextDocument = null,
    WorkspaceClientCapabilities? Workspace = null,
    WindowClientCapabilities? Window = null);

/// <summary>LSP 3.17 §clientCapabilities, window.</summary>
internal sealed record WindowClientCapabilities(bool? WorkDoneProgress = null);

/// <summary>LSP 3.17 §clientCapabilities, general.</summary>
internal sealed record GeneralClientCapabilities(string[]? PositionEncodings = null, StaleRequestSupport? StaleRequestSupport = null);

/// <summary>LSP 3.17 §clientCapabilities, staleRequestSupport: the methods that the client asks again where the draft had changed.</summary>
internal sealed record StaleRequestSupport(string[]? RetryOnContentModified = null);

/// <summary>LSP 3.17 §textDocumentClientCapabilities.</summary>
internal sealed record TextDocumentClientCapabilities(
    PublishDiagnosticsClientCapabilities? PublishDiagnostics = null,
    DiagnosticClientCapabilities? Diagnostic = null,
    DocumentSymbolClientCapabilities? DocumentSymbol = null,
    FoldingRangeClientCapabilities? FoldingRange = null,
    CompletionClientCapabilities? Completion = null,
    HoverClientCapabilities? Hover = null,
    DefinitionClientCapabilities? Definition = null,
    CodeActionClientCapabilities? CodeAction = null,
    RenameClientCapabilities? Rename = null,
    SemanticTokensClientCapabilities? SemanticTokens = null,
    DynamicClientCapabilities? CodeLens = null,
    DynamicClientCapabilities? InlayHint = null,
    DynamicClientCapabilities? Formatting = null,
    DynamicClientCapabilities? RangeFormatting = null,
    DynamicClientCapabilities? OnTypeFormatting = null,
    DocumentLinkClientCapabilities? DocumentLink = null);

/// <summary>LSP 3.17 §inlayHintClientCapabilities, §documentFormattingClientCapabilities: that they are there says that the client asks.</summary>
internal sealed record DynamicClientCapabilities(bool? DynamicRegistration = null);

/// <summary>LSP 3.17 §publishDiagnosticsClientCapabilities.</summary>
internal sealed record PublishDiagnosticsClientCapabilities(bool? RelatedInformation = null, bool? CodeDescriptionSupport = null);

/// <summary>LSP 3.17 §diagnosticClientCapabilities (pull). That it is there says that the client pulls.</summary>
internal sealed record DiagnosticClientCapabilities(bool? DynamicRegistration = null, bool? RelatedDocumentSupport = null);

/// <summary>LSP 3.17 §documentSymbolClientCapabilities.</summary>
internal sealed record DocumentSymbolClientCapabilities(bool? HierarchicalDocumentSymbolSupport = null);

/// <summary>LSP 3.17 §foldingRangeClientCapabilities.</summary>
internal sealed record FoldingRangeClientCapabilities(int? RangeLimit = null, bool? LineFoldingOnly = null);

/// <summary>LSP 3.17 §hoverClientCapabilities.</summary>
internal sealed record HoverClientCapabilities(string[]? ContentFormat = null);

/// <summary>LSP 3.17 §completionClientCapabilities. That it is there says that the client asks.</summary>
internal sealed record CompletionClientCapabilities(CompletionItemClientCapabilities? CompletionItem = null);

/// <summary>LSP 3.17 §completionClientCapabilities, completionItem.</summary>
internal sealed record CompletionItemClientCapabilities(
    string[]? DocumentationFormat = null, bool? LabelDetailsSupport = null, ResolveSupport? ResolveSupport = null);

/// <summary>LSP 3.17 §definitionClientCapabilities.</summary>
internal sealed record DefinitionClientCapabilities(bool? LinkSupport = null);

/// <summary>LSP 3.17 §renameClientCapabilities.</summary>
internal sealed record RenameClientCapabilities(bool? PrepareSupport = null);

/// <summary>LSP 3.17 §codeActionClientCapabilities.</summary>
internal sealed record CodeActionClientCapabilities(
    CodeActionLiteralSupport? CodeActionLiteralSupport = null,
    bool? IsPreferredSupport = null,
    bool? DataSupport = null,
    ResolveSupport? ResolveSupport = null);

/// <summary>LSP 3.17 §codeActionClientCapabilities: that it is there says that the client takes more than commands.</summary>
internal sealed record CodeActionLiteralSupport;

/// <summary>Which properties of an item the client asks for later (LSP 3.17 §codeActionClientCapabilities, §completionClientCapabilities).</summary>
internal sealed record ResolveSupport(string[]? Properties = null);

/// <summary>LSP 3.17 §clientCapabilities, workspace.</summary>
internal sealed record WorkspaceClientCapabilities(
    bool? Configuration = null,
    DynamicRegistrationCapability? DidChangeConfiguration = null,
    WorkspaceEditClientCapabilities? WorkspaceEdit = null,
    RefreshClientCapabilities? Diagnostics = null,
    RefreshClientCapabilities? InlayHint = null,
    RefreshClientCapabilities? SemanticTokens = null,
    DynamicRegistrationCapability? Symbol = null,
    bool? WorkspaceFolders = null,
    DynamicRegistrationCapability? DidChangeWatchedFiles = null,
    RefreshClientCapabilities? CodeLens = null);

/// <summary>A capability that says only whether it may be registered later.</summary>
internal sealed record DynamicRegistrationCapability(bool? DynamicRegistration = null);

/// <summary>LSP 3.17 §workspaceEditClientCapabilities.</summary>
internal sealed record WorkspaceEditClientCapabilities(bool? DocumentChanges = null);

/// <summary>Whether the client asks anew when told to (LSP 3.17 §diagnosticWorkspaceClientCapabilities, §codeLensWorkspaceClientCapabilities, §inlayHintWorkspaceClientCapabilities, §semanticTokensWorkspaceClientCapabilities).</summary>
internal sealed record RefreshClientCapabilities(bool? RefreshSupport = null);

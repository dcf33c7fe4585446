namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §serverCapabilities; each feature adds its own.</summary>
internal sealed record ServerCapabilities
{
    public string? PositionEncoding { get; init; }

    public TextDocumentSyncOptions? TextDocumentSync { get; init; }

    public CompletionOptions? CompletionProvider { get; init; }

    public bool? HoverProvider { get; init; }

    public bool? DefinitionProvider { get; init; }

    public bool? ReferencesProvider { get; init; }

    public bool? DocumentHighlightProvider { get; init; }

    public bool? DocumentSymbolProvider { get; init; }

    public bool? FoldingRangeProvider { get; init; }

    public bool? SelectionRangeProvider { get; init; }

    /// <summary><c>true</c>, or <see cref="RenameOptions"/> for a client that said it prepares (LSP 3.17 §renameOptions).</summary>
    public object? RenameProvider { get; init; }

    public bool? DocumentFormattingProvider { get; init; }

    public bool? DocumentRangeFormattingProvider { get; init; }

    public OnTypeFormattingOptions? DocumentOnTypeFormattingProvider { get; init; }

    public DocumentLinkOptions? DocumentLinkProvider { get; init; }

    public SemanticTokensOptions? SemanticTokensProvider { get; init; }

    public bool? InlayHintProvider { get; init; }

    public CodeLensOptions? CodeLensProvider { get; init; }

    public CodeActionOptions? CodeActionProvider { get; init; }

    public DiagnosticOptions? DiagnosticProvider { get; init; }

    public bool? WorkspaceSymbolProvider { get; init; }

    public WorkspaceServerCapabilities? Workspace { get; init; }
}

/// <summary>LSP 3.17 §textDocumentSyncOptions; <paramref name="Change"/> 2 is incremental.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change);

/// <summary>LSP 3.17 §codeActionOptions.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds, bool ResolveProvider);

/// <summary>LSP 3.17 §diagnosticOptions.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

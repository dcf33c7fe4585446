using Hegao.LanguageServer.Configuration;
using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Features;
using Hegao.LanguageServer.Indexing;
using Hegao.LanguageServer.Logging;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Synchronization;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer;

/// <summary>
/// The server without what carries its messages: its state, and one endpoint for each method. A new feature is one handler and one line
/// in <see cref="CreateEndpoints"/> (and its capability in <see cref="InitializeHandler"/>).
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly ServerState state = new();
    private readonly Lifecycle lifecycle;
    private readonly ClientLoggerProvider loggers;
    private readonly LoggerFactory factory;
    private readonly DiagnosticsPublisher publisher;
    private readonly SemanticTokensHistory tokens = new();
    private readonly WorkspaceReports reports = new();
    private readonly FolderIndex index;
    private readonly IClient client;

    public LanguageServer(IClient client, Lifecycle lifecycle, LanguageServerOptions options, Action<int> watchParent)
    {
        this.lifecycle = lifecycle;
        this.client = client;
        loggers = new(client);
        factory = new([loggers]);
        Log = factory.CreateLogger("Hegao");
        var settingsDiagnostics = new SettingsDiagnostics(state, client);
        var factsDiagnostics = new FactsDiagnostics(state, client);
        publisher = new(state, client, settingsDiagnostics, factsDiagnostics, Log);
        var editor = new EditorRequests(state, client, publisher, Log);
        index = new(client, Log);
        var settingsFiles = new SettingsFilesSync(state, editor, settingsDiagnostics, factsDiagnostics);
        Endpoints = CreateEndpoints(
            new(state, loggers, options, watchParent, Log),
            new(state, client, publisher, settingsFiles, options.Paranoid ? new ParanoidCheck(Log) : null, Log),
            new(state, client, editor, Log),
            settingsFiles,
            new(state, editor, index, reports));
    }

    /// <summary>The way to the client's log.</summary>
    public ILogger Log { get; }

    /// <summary>All methods.</summary>
    public IReadOnlyList<Endpoint> Endpoints { get; }

    /// <summary>Ends when no diagnostics are waiting to be published.</summary>
    public Task WhenPublishedAsync() => publisher.WhenIdleAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        index.Dispose();
        factory.Dispose();
    }

    private Endpoint[] CreateEndpoints(
        InitializeHandler initialize, TextSynchronization text, ConfigurationSync configuration, SettingsFilesSync settings, FolderSync folders) =>
    [
        new InitializeEndpoint(initialize, lifecycle),
        Notification<InitializedParams>("initialized", _ =>
        {
            configuration.Initialized();
            settings.Initialized();
            folders.Initialized();
        }),
        new OrderedEndpoint("shutdown", () => { }),
        new OrderedEndpoint("exit", () => lifecycle.End(lifecycle.ExitStatus)),
        Notification<SetTraceParams>("$/setTrace", parameters => loggers.Trace = parameters.Value),
        Notification<DidChangeConfigurationParams>("workspace/didChangeConfiguration", configuration.Changed),
        Notification<DidChangeWatchedFilesParams>("workspace/didChangeWatchedFiles", parameters =>
        {
            settings.Changed(parameters);
            folders.FilesChanged(parameters);
        }),
        Notification<DidChangeWorkspaceFoldersParams>("workspace/didChangeWorkspaceFolders", folders.FoldersChanged),
        Notification<WorkDoneProgressCancelParams>("window/workDoneProgress/cancel", _ => index.Stop()),
        Notification<DidOpenTextDocumentParams>("textDocument/didOpen", text.Open),
        Notification<DidChangeTextDocumentParams>("textDocument/didChange", text.Change),
        Notification<DidCloseTextDocumentParams>("textDocument/didClose", text.Close),
        Request("textDocument/documentSymbol", new DocumentSymbolHandler()),
        Request("textDocument/foldingRange", new FoldingRangeHandler()),
        Request("textDocument/completion", new CompletionHandler()),
        Request("completionItem/resolve", new CompletionResolveHandler()),
        Request("textDocument/hover", new HoverHandler()),
        Request("textDocument/definition", new DefinitionHandler()),
        Request("textDocument/references", new ReferencesHandler()),
        Request("textDocument/documentHighlight", new DocumentHighlightHandler()),
        Request("textDocument/selectionRange", new SelectionRangeHandler()),
        Request("textDocument/prepareRename", new PrepareRenameHandler()),
        Request("textDocument/rename", new RenameHandler()),
        Request("textDocument/formatting", new FormattingHandler()),
        Request("textDocument/rangeFormatting", new FormattingHandler()),
        Request("textDocument/onTypeFormatting", new OnTypeFormattingHandler()),
        Request("textDocument/documentLink", new DocumentLinkHandler()),
        Request("textDocument/semanticTokens/full", new SemanticTokensHandler(tokens)),
        Request("textDocument/semanticTokens/full/delta", new SemanticTokensDeltaHandler(tokens)),
        Request("textDocument/semanticTokens/range", new SemanticTokensRangeHandler()),
        Request("textDocument/inlayHint", new InlayHintHandler()),
        Request("textDocument/codeLens", new CodeLensHandler()),
        Request("textDocument/codeAction", new CodeActionHandler()),
        Request("codeAction/resolve", new CodeActionResolveHandler()),
        Request("textDocument/diagnostic", new DocumentDiagnosticHandler(publisher)),
        Request("workspace/symbol", new WorkspaceSymbolHandler(client, index)),
        Request("workspace/diagnostic", new WorkspaceDiagnosticHandler(client, publisher, index, reports)),
        Request("hegao/ruleDocumentation", new RuleDocumentationHandler()),
        Request("hegao/summary", new SummaryHandler()),
        Request("hegao/ledger", new LedgerHandler()),
        Request("hegao/checks", new ChecksHandler()),
        Request("hegao/diff", new DiffHandler()),
    ];

    private RequestEndpoint<TParams, TResult> Request<TParams, TResult>(string method, IRequestHandler<TParams, TResult> handler)
        where TParams : class => new(method, handler, state, Log);

    private static OrderedEndpoint<TParams> Notification<TParams>(string method, Action<TParams> handle)
        where TParams : class => new(method, parameters =>
        {
            handle(parameters);
            return null;
        });
}

using Hegao.LanguageServer.Configuration;
using Hegao.LanguageServer.Features;
using Hegao.LanguageServer.Indexing;
using Hegao.LanguageServer.Logging;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer;

/// <summary><c>initialize</c>: learns what the client can do and says what the server does.</summary>
internal sealed partial class InitializeHandler(
    ServerState state, ClientLoggerProvider loggers, LanguageServerOptions options, Action<int> watchParent, ILogger logger)
{
    /// <summary>Full texts are understood too; incremental changes are what the server asks for (LSP 3.17 §textDocumentSyncKind).</summary>
    private const int IncrementalSync = 2;

    /// <summary>Handles the request.</summary>
    public InitializeResult Handle(InitializeParams parameters)
    {
        loggers.Trace = parameters.Trace ?? TraceValue.Off;
        var client = ClientProfile.From(parameters.Capabilities);
        var language = ServerSettings.LanguageOf(parameters.Locale);
        var settings = new ServerSettings { Language = language, LocaleLanguage = language };
        if (parameters.InitializationOptions is { } given)
        {
            settings = SettingsReader.ApplyInitializationOptions(settings, given, out var problem);
            if (problem is not null)
                LogProblem(problem);
        }

        // Folders are newer than the root, which is newer than nothing (LSP 3.17 §initializeParams).
        var folders = parameters.WorkspaceFolders ?? (parameters.RootUri is { } root ? [new(root, "")] : []);
        state.Update(snapshot => snapshot with { Client = client, Settings = settings, Roots = [.. FolderSync.Paths(folders).Distinct()] });
        if (parameters.ProcessId is { } processId)
            watchParent(processId);
        return new(Capabilities(client, settings), new("hegao", options.Version));
    }

    private static ServerCapabilities Capabilities(ClientProfile client, ServerSettings settings) => new()
    {
        PositionEncoding = client.Encoding.Name(),
        TextDocumentSync = new(OpenClose: true, IncrementalSync),
        CompletionProvider = client.Completes ? new(CompletionHandler.TriggerCharacters, client.ResolvesCompletion) : null,
        HoverProvider = true,
        DefinitionProvider = true,
        ReferencesProvider = true,
        DocumentHighlightProvider = true,
        DocumentSymbolProvider = true,
        FoldingRangeProvider = true,
        SelectionRangeProvider = true,
        RenameProvider = client.PreparesRename ? new RenameOptions(PrepareProvider: true) : true,
        DocumentFormattingProvider = client.Formats ? true : null,
        DocumentRangeFormattingProvider = client.FormatsRanges ? true : null,
        DocumentOnTypeFormattingProvider = client.FormatsOnType ? new(OnTypeFormattingHandler.LineBreak) : null,
        DocumentLinkProvider = client.Links ? new(ResolveProvider: false) : null,
        SemanticTokensProvider = client.SemanticTokens ? new(SemanticTokenReader.Legend, Full: client.SemanticTokenDeltas ? new SemanticTokensFullOptions(Delta: true) : true, Range: true) : null,
        InlayHintProvider = client.InlayHints ? true : null,
        CodeLensProvider = client.CodeLenses ? new(ResolveProvider: false) : null,
        CodeActionProvider = client.CodeActionLiterals
            ? new([CodeActionKind.QuickFix, CodeActionKind.FixAll], ResolveProvider: client.ResolvesEdits)
            : null,
        DiagnosticProvider = client.PullsDiagnostics && settings.Diagnostics != DiagnosticMode.Push
            ? new("hegao", InterFileDependencies: false, WorkspaceDiagnostics: true)
            : null,
        WorkspaceSymbolProvider = client.WorkspaceSymbols ? true : null,
        Workspace = client.TellsFolders ? new(new(Supported: true, ChangeNotifications: true)) : null,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "{problem}")]
    private partial void LogProblem(string problem);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §workspaceSymbolParams.</summary>
internal sealed record WorkspaceSymbolParams(string Query, JsonElement? PartialResultToken = null);

/// <summary>LSP 3.17 §workspaceDiagnosticParams.</summary>
internal sealed record WorkspaceDiagnosticParams(PreviousResultId[] PreviousResultIds, JsonElement? PartialResultToken = null);

/// <summary>LSP 3.17 §workspaceDiagnosticParams, previousResultId.</summary>
internal sealed record PreviousResultId(string Uri, string Value);

/// <summary>LSP 3.17 §workspaceDiagnosticReport, and a part of one.</summary>
internal sealed record WorkspaceDiagnosticReport(WorkspaceDocumentDiagnosticReport[] Items);

/// <summary>LSP 3.17 §workspaceDocumentDiagnosticReport; the version is null for a file that is not open.</summary>
internal sealed record WorkspaceDocumentDiagnosticReport(
    string Kind, string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version, string? ResultId, Diagnostic[]? Items);

/// <summary>LSP 3.17 §didChangeWorkspaceFoldersParams.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

/// <summary>LSP 3.17 §workspaceFoldersChangeEvent.</summary>
internal sealed record WorkspaceFoldersChangeEvent(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);

/// <summary>LSP 3.17 §serverCapabilities, workspace.</summary>
internal sealed record WorkspaceServerCapabilities(WorkspaceFoldersServerCapabilities WorkspaceFolders);

/// <summary>LSP 3.17 §workspaceFoldersServerCapabilities.</summary>
internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);

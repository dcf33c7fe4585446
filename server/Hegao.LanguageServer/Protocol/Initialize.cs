using System.Text.Json;

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §initializeParams.</summary>
internal sealed record InitializeParams(
    ClientCapabilities Capabilities,
    int? ProcessId = null,
    ClientInfo? ClientInfo = null,
    string? Locale = null,
    string? RootUri = null,
    JsonElement? InitializationOptions = null,
    string? Trace = null,
    WorkspaceFolder[]? WorkspaceFolders = null);

/// <summary>LSP 3.17 §initializeParams, clientInfo.</summary>
internal sealed record ClientInfo(string Name, string? Version = null);

/// <summary>LSP 3.17 §workspaceFolder.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>LSP 3.17 §initializeResult.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>LSP 3.17 §initializeResult, serverInfo.</summary>
internal sealed record ServerInfo(string Name, string? Version);

/// <summary>LSP 3.17 §initialized: an empty object.</summary>
internal sealed record InitializedParams;

/// <summary>LSP 3.17 §setTrace; <paramref name="Value"/> is one of <see cref="TraceValue"/>.</summary>
internal sealed record SetTraceParams(string Value);

/// <summary>LSP 3.17 §logTrace.</summary>
internal sealed record LogTraceParams(string Message, string? Verbose = null);

/// <summary>LSP 3.17 §traceValue.</summary>
internal static class TraceValue
{
    public const string Off = "off";
    public const string Messages = "messages";
    public const string Verbose = "verbose";
}

/// <summary>LSP 3.17 §registrationParams.</summary>
internal sealed record RegistrationParams(Registration[] Registrations);

/// <summary>LSP 3.17 §registration; <paramref name="RegisterOptions"/> has the type that the method's registration asks for.</summary>
internal sealed record Registration(string Id, string Method, object? RegisterOptions = null);

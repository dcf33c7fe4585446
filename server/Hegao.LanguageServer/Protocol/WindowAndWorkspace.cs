using System.Text.Json;

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §logMessageParams and §showMessageParams.</summary>
internal sealed record LogMessageParams(MessageType Type, string Message);

/// <summary>LSP 3.17 §messageType.</summary>
internal enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
    Log = 4,
}

/// <summary>LSP 3.17 §didChangeConfigurationParams.</summary>
internal sealed record DidChangeConfigurationParams(JsonElement? Settings = null);

/// <summary>LSP 3.17 §didChangeConfiguration, registration.</summary>
internal sealed record DidChangeConfigurationRegistrationOptions(string Section);

/// <summary>LSP 3.17 §didChangeWatchedFilesParams.</summary>
internal sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);

/// <summary>LSP 3.17 §fileEvent.</summary>
internal sealed record FileEvent(string Uri, FileChangeType Type);

/// <summary>LSP 3.17 §fileChangeType.</summary>
internal enum FileChangeType
{
    Created = 1,
    Changed = 2,
    Deleted = 3,
}

/// <summary>LSP 3.17 §didChangeWatchedFilesRegistrationOptions.</summary>
internal sealed record DidChangeWatchedFilesRegistrationOptions(FileSystemWatcher[] Watchers);

/// <summary>LSP 3.17 §fileSystemWatcher; without a kind all changes are told.</summary>
internal sealed record FileSystemWatcher(string GlobPattern);

/// <summary>LSP 3.17 §configurationParams.</summary>
internal sealed record ConfigurationParams(ConfigurationItem[] Items);

/// <summary>LSP 3.17 §configurationItem.</summary>
internal sealed record ConfigurationItem(string Section);

/// <summary>Parameters of <c>hegao/ruleDocumentation</c>.</summary>
internal sealed record RuleDocumentationParams(string Rule);

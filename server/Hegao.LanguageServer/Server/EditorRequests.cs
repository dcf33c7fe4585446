using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Protocol;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer;

/// <summary>What the server asks of its client by itself, beside the messages: to register, to ask again. A refusal is logged and nothing more.</summary>
internal sealed partial class EditorRequests(ServerState state, IClient client, DiagnosticsPublisher publisher, ILogger logger)
{
    /// <summary>Registers for a notification.</summary>
    public void Register(Registration registration) => Guard(token => client.RequestAsync("client/registerCapability", new RegistrationParams([registration]), token));

    /// <summary>All that is shown of the drafts depends on what has just changed: diagnostics are published, and what the client pulls it pulls anew.</summary>
    public void RefreshAll()
    {
        publisher.SettingsChanged();
        RefreshDiagnostics();
        if (state.Current.Client.RefreshesCodeLenses)
            Refresh("workspace/codeLens/refresh");
        if (state.Current.Client.RefreshesSemanticTokens)
            Refresh("workspace/semanticTokens/refresh");
        if (state.Current.Client.RefreshesInlayHints)
            Refresh("workspace/inlayHint/refresh");
    }

    /// <summary>What the client pulls of diagnostics it pulls anew.</summary>
    public void RefreshDiagnostics()
    {
        if (state.Current.Client is { PullsDiagnostics: true, RefreshesDiagnostics: true })
            Refresh("workspace/diagnostic/refresh");
    }

    /// <summary>Does something that waits for the client's answers.</summary>
    public void Guard(Func<CancellationToken, Task> action) => _ = GuardAsync(action);

    private void Refresh(string method) => Guard(token => client.RequestAsync(method, new InitializedParams(), token));

    private async Task GuardAsync(Func<CancellationToken, Task> action)
    {
        try
        {
            await action(CancellationToken.None).ConfigureAwait(false);
        }
        catch (LspException failure)
        {
            LogRefused(failure.Code, failure.Message);
        }
        catch (OperationCanceledException)
        {
            // The connection ended before the client answered.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "客户端拒绝了请求 (the client refused a request): {code} {reason}")]
    private partial void LogRefused(int code, string reason);
}

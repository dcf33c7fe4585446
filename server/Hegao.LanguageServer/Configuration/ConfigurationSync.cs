using System.Text.Json;
using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Protocol;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer.Configuration;

/// <summary>
/// <c>workspace/didChangeConfiguration</c> and <c>workspace/configuration</c>: settings take effect without a restart. A client that
/// answers questions is asked; of one that does not, what it sends is taken.
/// </summary>
internal sealed partial class ConfigurationSync(ServerState state, IClient client, DiagnosticsPublisher publisher, ILogger logger)
{
    private const string Section = "hegao";

    /// <summary>After <c>initialized</c>: registers for changes where the client wants that, and asks for the settings.</summary>
    public void Initialized()
    {
        if (state.Current.Client.RegistersConfiguration)
            _ = GuardAsync(RegisterAsync);
        if (state.Current.Client.AnswersConfiguration)
            _ = GuardAsync(PullAsync);
    }

    /// <summary>The settings changed.</summary>
    public void Changed(DidChangeConfigurationParams parameters)
    {
        if (state.Current.Client.AnswersConfiguration)
            _ = GuardAsync(PullAsync);
        else if (parameters.Settings is { } settings)
            Apply(settings);
    }

    private async Task RegisterAsync(CancellationToken cancellationToken) => await client.RequestAsync(
        "client/registerCapability",
        new RegistrationParams([new("hegao.configuration", "workspace/didChangeConfiguration", new(Section))]),
        cancellationToken).ConfigureAwait(false);

    private async Task PullAsync(CancellationToken cancellationToken)
    {
        var answer = await client.RequestAsync("workspace/configuration", new ConfigurationParams([new(Section)]), cancellationToken)
            .ConfigureAwait(false);
        if (answer.ValueKind == JsonValueKind.Array && answer.GetArrayLength() == 1)
            Apply(answer[0]);
    }

    private void Apply(JsonElement section)
    {
        string? problem = null;
        var before = state.Current.Settings;
        var after = state.Update(snapshot => snapshot with { Settings = SettingsReader.ApplySection(snapshot.Settings, section, out problem) }).Settings;
        if (problem is not null)
            LogProblem(problem);
        if (after == before)
            return;

        publisher.SettingsChanged();
        if (state.Current.Client is { PullsDiagnostics: true, RefreshesDiagnostics: true })
            _ = GuardAsync(token => client.RequestAsync("workspace/diagnostic/refresh", new InitializedParams(), token));
    }

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

    [LoggerMessage(Level = LogLevel.Warning, Message = "{problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "客户端拒绝了请求 (the client refused a request): {code} {reason}")]
    private partial void LogRefused(int code, string reason);
}

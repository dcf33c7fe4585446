using System.Text.Json;
using Hegao.LanguageServer.Protocol;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer.Configuration;

/// <summary>
/// <c>workspace/didChangeConfiguration</c> and <c>workspace/configuration</c>: settings take effect without a restart. A client that
/// answers questions is asked; of one that does not, what it sends is taken.
/// </summary>
internal sealed partial class ConfigurationSync(ServerState state, IClient client, EditorRequests editor, ILogger logger)
{
    private const string Section = "hegao";

    /// <summary>After <c>initialized</c>: registers for changes where the client wants that, and asks for the settings.</summary>
    public void Initialized()
    {
        if (state.Current.Client.RegistersConfiguration)
            editor.Register(new("hegao.configuration", "workspace/didChangeConfiguration", new DidChangeConfigurationRegistrationOptions(Section)));
        if (state.Current.Client.AnswersConfiguration)
            editor.Guard(PullAsync);
    }

    /// <summary>The settings changed.</summary>
    public void Changed(DidChangeConfigurationParams parameters)
    {
        if (state.Current.Client.AnswersConfiguration)
            editor.Guard(PullAsync);
        else if (parameters.Settings is { } settings)
            Apply(settings);
    }

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
        if (after != before)
            editor.RefreshAll();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{problem}")]
    private partial void LogProblem(string problem);
}

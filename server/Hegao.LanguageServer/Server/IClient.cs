using System.Text.Json;

namespace Hegao.LanguageServer;

/// <summary>What the server can say to its client, whatever carries the messages.</summary>
internal interface IClient
{
    /// <summary>Sends a notification; notifications leave in the order of the calls. Nothing happens once the client is gone.</summary>
    Task NotifyAsync(string method, object parameters);

    /// <summary>Sends a request and waits for its result.</summary>
    /// <exception cref="LspException">The client answered by an error.</exception>
    Task<JsonElement> RequestAsync(string method, object parameters, CancellationToken cancellationToken);
}

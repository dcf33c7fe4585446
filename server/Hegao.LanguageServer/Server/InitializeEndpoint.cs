using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer;

/// <summary><c>initialize</c> as an endpoint: one that is refused leaves the server as it was, so that the client may try again.</summary>
internal sealed class InitializeEndpoint(InitializeHandler handler, Lifecycle lifecycle) : Endpoint("initialize", typeof(InitializeParams))
{
    /// <inheritdoc/>
    public override Task<object?> InvokeAsync(object? parameters, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult<object?>(handler.Handle(Require<InitializeParams>(parameters)));
        }
        catch
        {
            lifecycle.InitializeFailed();
            throw;
        }
    }
}

namespace Hegao.LanguageServer;

/// <summary>A message that changes the state: it is handled wholly before the next one is looked at.</summary>
/// <param name="method">Its name.</param>
/// <param name="handle">Handles it and returns the result; null for a notification.</param>
internal sealed class OrderedEndpoint<TParams>(string method, Func<TParams, object?> handle) : Endpoint(method, typeof(TParams))
    where TParams : class
{
    /// <inheritdoc/>
    public override Task<object?> InvokeAsync(object? parameters, CancellationToken cancellationToken) =>
        Task.FromResult(handle(Require<TParams>(parameters)));
}

/// <summary>The same for a message whose parameters, if any, say nothing.</summary>
internal sealed class OrderedEndpoint(string method, Action handle) : Endpoint(method, null)
{
    /// <inheritdoc/>
    public override Task<object?> InvokeAsync(object? parameters, CancellationToken cancellationToken)
    {
        handle();
        return Task.FromResult<object?>(null);
    }
}

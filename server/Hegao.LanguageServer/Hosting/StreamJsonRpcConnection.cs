using System.Text.Json;
using Microsoft.Extensions.Logging;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Hegao.LanguageServer.Hosting;

/// <summary>The only class that knows both StreamJsonRpc and the server: it dispatches to endpoints and carries messages to the client.</summary>
internal sealed partial class StreamJsonRpcConnection : JsonRpc, IClient
{
    private readonly PendingRequests requests;
    private ILogger? logger;

    public StreamJsonRpcConnection(IJsonRpcMessageHandler handler, PendingRequests requests)
        : base(handler)
    {
        this.requests = requests;

        // Its trace quotes messages, and messages quote drafts.
        TraceSource.Switch.Level = System.Diagnostics.SourceLevels.Off;
    }

    /// <summary>Registers endpoints and starts to listen; failures go to <paramref name="log"/>.</summary>
    public void Serve(IEnumerable<Endpoint> endpoints, ILogger log)
    {
        logger = log;
        foreach (var endpoint in endpoints)
        {
            Func<object?, CancellationToken, Task<object?>> invoke = endpoint.InvokeAsync;
            AddLocalRpcMethod(invoke.Method, endpoint, new JsonRpcMethodAttribute(endpoint.Method));
        }

        StartListening();
    }

    /// <inheritdoc/>
    async Task IClient.NotifyAsync(string method, object parameters)
    {
        try
        {
            await SendAsync(new JsonRpcRequest { Method = method, Arguments = parameters }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is ObjectDisposedException or InvalidOperationException or IOException or OperationCanceledException)
        {
            // The client is gone; the end of the input ends the server.
        }
    }

    /// <inheritdoc/>
    async Task<JsonElement> IClient.RequestAsync(string method, object parameters, CancellationToken cancellationToken)
    {
        var id = CreateNewRequestId();
        requests.Asking(id);
        try
        {
            return await InvokeCoreAsync<JsonElement>(id, method, [parameters], cancellationToken, isParameterObject: true)
                .ConfigureAwait(false);
        }
        catch (RemoteRpcException refusal)
        {
            throw new LspException((int?)refusal.ErrorCode ?? ErrorCodes.InternalError, refusal.Message);
        }
        catch (Exception failure) when (failure is ConnectionLostException or ObjectDisposedException)
        {
            throw new OperationCanceledException(failure.Message, failure, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        if (exception is LspException known)
        {
            if (!request.IsResponseExpected && logger is not null)
                LogRefused(logger, request.Method, known.Message);
            return new() { Code = (JsonRpcErrorCode)known.Code, Message = known.Message };
        }

        // Neither the answer nor the log quotes the exception's message: it may hold text of the draft.
        if (logger is not null)
            LogFailure(logger, request.Method, exception.GetType().Name, exception.StackTrace);
        return new() { Code = (JsonRpcErrorCode)ErrorCodes.InternalError, Message = "服务器内部错误，详见日志。Internal error; see the log." };
    }

    /// <inheritdoc/>
    protected override void OnResponseSent(JsonRpcMessage response)
    {
        requests.Answered();
        base.OnResponseSent(response);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{method}：{reason}")]
    private static partial void LogRefused(ILogger logger, string? method, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{method} 处理失败 (failed): {type}\n{stackTrace}")]
    private static partial void LogFailure(ILogger logger, string? method, string type, string? stackTrace);
}

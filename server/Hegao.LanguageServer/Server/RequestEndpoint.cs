using System.Diagnostics;
using Hegao.LanguageServer.Protocol;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer;

/// <summary>A feature: answers one request from one snapshot, and knows nothing of what carries the messages.</summary>
/// <typeparam name="TParams">The request's parameters.</typeparam>
/// <typeparam name="TResult">Its result; <see cref="object"/> where the specification allows one of several types.</typeparam>
internal interface IRequestHandler<in TParams, TResult>
    where TParams : class
{
    /// <summary>Answers the request. Runs on the thread pool; the result may be null where the specification allows it.</summary>
    ValueTask<TResult?> HandleAsync(TParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken);
}

/// <summary>Calls a feature with the snapshot that is the newest when the request's turn comes.</summary>
internal sealed class RequestEndpoint<TParams, TResult>(
    string method, IRequestHandler<TParams, TResult> handler, ServerState state, ILogger logger)
    : Endpoint(method, typeof(TParams))
    where TParams : class
{
    /// <inheritdoc/>
    public override async Task<object?> InvokeAsync(object? parameters, CancellationToken cancellationToken)
    {
        var typed = Require<TParams>(parameters);
        var snapshot = state.Current;

        // The analysis behind an answer can't be interrupted; the wait for it can, and what it finds is kept for the next request.
        var start = Stopwatch.GetTimestamp();
        var result = await Task.Run(() => AnswerAsync(typed, snapshot, cancellationToken), cancellationToken)
            .WaitAsync(cancellationToken)
            .ConfigureAwait(false);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        RequestLog.Answered(logger, Method, milliseconds);
        return result;
    }

    private async Task<TResult?> AnswerAsync(TParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        // A client that says it asks again is spared an answer about a text that it no longer shows (LSP 3.17 §clientCapabilities, staleRequestSupport);
        // any other one is better off with an answer that is a moment old.
        var retried = snapshot.Client.RetriedMethods.Contains(Method) ? (parameters as IDocumentParams)?.TextDocument.Uri : null;
        ThrowIfOutdated(retried, snapshot);
        var result = await handler.HandleAsync(parameters, snapshot, cancellationToken).ConfigureAwait(false);
        ThrowIfOutdated(retried, snapshot);
        return result;
    }

    private void ThrowIfOutdated(string? uri, ServerSnapshot snapshot)
    {
        if (uri is null || !snapshot.TryGetDocument(uri, out var asked))
            return;
        if (!state.Current.TryGetDocument(uri, out var current) || !ReferenceEquals(current, asked))
            throw new LspException(ErrorCodes.ContentModified, "文稿已改动，请重新请求。The draft changed; ask again.");
    }
}

/// <summary>What a trace says of requests.</summary>
internal static partial class RequestLog
{
    /// <summary>A request was answered.</summary>
    [LoggerMessage(Level = LogLevel.Debug, Message = "{method}：{milliseconds:F1} ms")]
    public static partial void Answered(ILogger logger, string method, double milliseconds);
}

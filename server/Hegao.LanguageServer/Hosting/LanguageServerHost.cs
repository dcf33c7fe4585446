using System.IO.Pipelines;
using System.Text.Json.Serialization.Metadata;
using Hegao.LanguageServer.Hosting;
using Hegao.LanguageServer.Transport;

namespace Hegao.LanguageServer;

/// <summary>Runs the language server over a pair of streams.</summary>
public static class LanguageServerHost
{
    /// <summary>How long the server finishes what it was asked after <c>exit</c> or the end of the input, before it ends anyway.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Large enough that a report arrives in a few reads.</summary>
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// Serves the Language Server Protocol 3.17 on <paramref name="input"/> and <paramref name="output"/> until <c>exit</c> arrives, the
    /// input ends, the client's process dies or <paramref name="cancellationToken"/> is cancelled. Nothing but the protocol may be written
    /// to the output by others. A read that is still waiting for input is left behind, so the caller should end the process.
    /// </summary>
    /// <returns>The exit status for the process: 0 after <c>shutdown</c> and <c>exit</c>, 1 otherwise (LSP 3.17 §exit).</returns>
    public static async Task<int> RunAsync(
        Stream input, Stream output, LanguageServerOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var lifecycle = new Lifecycle();
        var requests = new PendingRequests(lifecycle);
        var parameterTypes = new Dictionary<string, JsonTypeInfo?>(StringComparer.Ordinal);
        var handler = new LspMessageHandler(
            PipeReader.Create(input, new(bufferSize: BufferSize, leaveOpen: true)),
            PipeWriter.Create(output, new(leaveOpen: true)),
            new LspMessageFormatter(parameterTypes.GetValueOrDefault),
            requests);
        using var connection = new StreamJsonRpcConnection(handler, requests);
        using var server = new LanguageServer(
            connection, lifecycle, options, processId => _ = WatchParentAsync(processId, lifecycle, ending.Token));
        foreach (var endpoint in server.Endpoints)
            parameterTypes.Add(endpoint.Method, endpoint.ParameterType);

        handler.InputEnded = () => FinishAsync(requests, server);
        connection.Disconnected += (_, _) => lifecycle.End(lifecycle.ExitStatus);
        connection.Serve(server.Endpoints, server.Log);
        try
        {
            var status = await lifecycle.Exit.WaitAsync(cancellationToken).ConfigureAwait(false);
            await FinishAsync(requests, server).ConfigureAwait(false);
            return status;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return lifecycle.ExitStatus;
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Lets the answers go out that were asked for before the end: a client may send everything at once and then only read.</summary>
    private static async Task FinishAsync(PendingRequests requests, LanguageServer server)
    {
        try
        {
            await Task.WhenAll(requests.WhenIdleAsync(), server.WhenPublishedAsync()).WaitAsync(Grace).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Whoever is still waiting asked for too much to be worth staying for.
        }
    }

    private static async Task WatchParentAsync(int processId, Lifecycle lifecycle, CancellationToken cancellationToken)
    {
        try
        {
            await ParentProcess.WaitForEndAsync(processId, cancellationToken).ConfigureAwait(false);
            lifecycle.End(lifecycle.ExitStatus);
        }
        catch (OperationCanceledException)
        {
            // The server ended first.
        }
    }
}

using Hegao.LanguageServer.Transport;
using StreamJsonRpc;

namespace Hegao.LanguageServer.Hosting;

/// <summary>
/// Requests that wait for their answer. The client's are counted, so that the server does not end in the middle of one; the server's own
/// are remembered, because StreamJsonRpc drops the connection at an answer that nobody waits for.
/// </summary>
internal sealed class PendingRequests(IMessageGate gate) : IMessageGate
{
    private readonly Lock counting = new();
    private readonly HashSet<RequestId> asked = [];
    private TaskCompletionSource? idle;
    private int waiting;

    /// <inheritdoc/>
    public (bool Passes, LspException? Rejection) Admit(string method, bool isRequest)
    {
        var decision = gate.Admit(method, isRequest);
        if (decision.Passes && isRequest)
        {
            lock (counting)
                waiting++;
        }

        return decision;
    }

    /// <inheritdoc/>
    public bool AdmitAnswer(RequestId id)
    {
        lock (counting)
            return asked.Remove(id);
    }

    /// <summary>The server is about to ask the client.</summary>
    public void Asking(RequestId id)
    {
        lock (counting)
            asked.Add(id);
    }

    /// <summary>An answer was sent.</summary>
    public void Answered()
    {
        lock (counting)
        {
            if (--waiting == 0)
                idle?.TrySetResult();
        }
    }

    /// <summary>Ends when every request is answered.</summary>
    public Task WhenIdleAsync()
    {
        lock (counting)
        {
            if (waiting <= 0)
                return Task.CompletedTask;
            idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return idle.Task;
        }
    }
}

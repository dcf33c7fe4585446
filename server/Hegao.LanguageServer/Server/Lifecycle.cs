using Hegao.LanguageServer.Transport;

namespace Hegao.LanguageServer;

/// <summary>Which messages are allowed when (LSP 3.17 §lifecycle messages). Asked in the order of arrival, before dispatch.</summary>
internal sealed class Lifecycle : IMessageGate
{
    private readonly TaskCompletionSource<int> exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Phase phase = Phase.Created;

    private enum Phase
    {
        Created,
        Running,
        ShutDown,
    }

    /// <summary>Ends with the exit status when the server is to end.</summary>
    public Task<int> Exit => exit.Task;

    /// <summary>The exit status for a server that ends now: 0 only after <c>shutdown</c> (LSP 3.17 §exit).</summary>
    public int ExitStatus => phase == Phase.ShutDown ? 0 : 1;

    /// <inheritdoc/>
    public (bool Passes, LspException? Rejection) Admit(string method, bool isRequest)
    {
        switch (phase, method)
        {
            case (_, "exit"):
                return (true, null);
            case (Phase.Created, "initialize") when isRequest:
                phase = Phase.Running;
                return (true, null);
            case (Phase.Created, _):
                return (false, new(ErrorCodes.ServerNotInitialized, "服务器尚未初始化，请先发送 initialize。The server is not initialized; send initialize first."));
            case (Phase.Running, "initialize"):
                return (false, new(ErrorCodes.InvalidRequest, "服务器已经初始化。The server is already initialized."));
            case (Phase.Running, "shutdown") when isRequest:
                phase = Phase.ShutDown;
                return (true, null);
            case (Phase.ShutDown, _):
                return (false, new(ErrorCodes.InvalidRequest, "服务器已经关闭，只接受 exit。The server is shut down; it accepts only exit."));
            default:
                return (true, null);
        }
    }

    /// <summary>Takes back the start: <c>initialize</c> was refused, the client may try again.</summary>
    public void InitializeFailed() => phase = Phase.Created;

    /// <summary>Ends the server.</summary>
    public void End(int status) => exit.TrySetResult(status);
}

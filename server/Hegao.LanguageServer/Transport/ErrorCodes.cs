namespace Hegao.LanguageServer;

/// <summary>Error codes of JSON-RPC 2.0 §5.1 and LSP 3.17 §errorCodes that this server uses.</summary>
internal static class ErrorCodes
{
    /// <summary>The body is not JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>JSON, but no request; or a request in a state that allows none (after <c>shutdown</c>).</summary>
    public const int InvalidRequest = -32600;

    /// <summary>No such method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The parameters do not fit the method.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The server failed.</summary>
    public const int InternalError = -32603;

    /// <summary>A request before <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32002;

    /// <summary>The draft changed, so that the answer would be wrong.</summary>
    public const int ContentModified = -32801;

    /// <summary>The request is understood and can't be done; the message is for the user.</summary>
    public const int RequestFailed = -32803;

    /// <summary>The client cancelled the request.</summary>
    public const int RequestCancelled = -32800;
}

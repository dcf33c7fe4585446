using StreamJsonRpc;

namespace Hegao.LanguageServer.Transport;

/// <summary>A message that cannot be dispatched; it is answered, and the connection goes on.</summary>
internal sealed class MalformedMessageException(int code, RequestId id, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary><see cref="ErrorCodes.ParseError"/> or <see cref="ErrorCodes.InvalidRequest"/>.</summary>
    public int Code { get; } = code;

    /// <summary>The id that the message carried, or <see cref="RequestId.Null"/> where none could be read (JSON-RPC 2.0 §5).</summary>
    public RequestId Id { get; } = id;
}

namespace Hegao.LanguageServer;

/// <summary>A request that is answered by an error of the protocol. The message must hold no text of a draft: it goes to the client's log.</summary>
internal sealed class LspException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public int Code { get; } = code;
}

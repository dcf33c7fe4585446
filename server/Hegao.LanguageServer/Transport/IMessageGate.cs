using StreamJsonRpc;

namespace Hegao.LanguageServer.Transport;

/// <summary>Decides, message by message in the order of arrival, what may be dispatched.</summary>
internal interface IMessageGate
{
    /// <summary>Whether the message may pass; where not, the error that answers it if it is a request.</summary>
    (bool Passes, LspException? Rejection) Admit(string method, bool isRequest);

    /// <summary>Whether the client's answer to request <paramref name="id"/> may pass; an answer that nobody waits for is dropped.</summary>
    bool AdmitAnswer(RequestId id) => true;
}

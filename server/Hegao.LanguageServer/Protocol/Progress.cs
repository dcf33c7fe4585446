namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §progressParams; the token is the server's own text or what the client gave, the value belongs to it.</summary>
internal sealed record ProgressParams(object Token, object Value);

/// <summary>LSP 3.17 §workDoneProgressCreateParams.</summary>
internal sealed record WorkDoneProgressCreateParams(string Token);

/// <summary>LSP 3.17 §workDoneProgressCancelParams; which of the server's works is meant makes no difference: there is one at a time.</summary>
internal sealed record WorkDoneProgressCancelParams;

/// <summary>LSP 3.17 §workDoneProgressBegin.</summary>
internal sealed record WorkDoneProgressBegin(string Title, bool Cancellable, int Percentage)
{
    public string Kind { get; } = "begin";
}

/// <summary>LSP 3.17 §workDoneProgressReport.</summary>
internal sealed record WorkDoneProgressReport(string Message, int Percentage)
{
    public string Kind { get; } = "report";
}

/// <summary>LSP 3.17 §workDoneProgressEnd.</summary>
internal sealed record WorkDoneProgressEnd(string Message)
{
    public string Kind { get; } = "end";
}

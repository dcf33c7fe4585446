using System.Text.Json.Serialization.Metadata;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Transport;

namespace Hegao.LanguageServer;

/// <summary>One method of the protocol, as a host calls it.</summary>
/// <param name="method">Its name, for instance <c>textDocument/hover</c>.</param>
/// <param name="parameterType">The type of its parameters, or null where it takes none.</param>
internal abstract class Endpoint(string method, Type? parameterType)
{
    /// <summary>The method's name.</summary>
    public string Method { get; } = method;

    /// <summary>How its parameters are read, or null where it takes none.</summary>
    public JsonTypeInfo? ParameterType { get; } = parameterType is null ? null : LspJsonContext.TypeInfoOf(parameterType);

    /// <summary>
    /// Handles one message. The host calls this for one message after the other, in the order of arrival; whatever depends on that order is
    /// done before the first await.
    /// </summary>
    public abstract Task<object?> InvokeAsync(object? parameters, CancellationToken cancellationToken);

    /// <summary>The parameters as their type.</summary>
    /// <exception cref="LspException">There are none, or they do not fit.</exception>
    protected T Require<T>(object? parameters)
        where T : class => parameters switch
        {
            T typed => typed,
            InvalidParameters invalid => throw new LspException(
                ErrorCodes.InvalidParams, $"{Method} 的参数有误，位置 {invalid.Reason}。Invalid parameters at {invalid.Reason}."),
            _ => throw new LspException(ErrorCodes.InvalidParams, $"{Method} 缺少参数。Missing parameters."),
        };
}

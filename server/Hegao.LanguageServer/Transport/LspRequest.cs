using System.Reflection;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Hegao.LanguageServer.Transport;

/// <summary>A request or notification whose parameters were read while its bytes were still at hand.</summary>
internal sealed class LspRequest : JsonRpcRequest
{
    /// <summary>The parameters as the type that their endpoint declares; null where there are none; or <see cref="InvalidParameters"/>.</summary>
    public object? Parameters { get; init; }

    /// <inheritdoc/>
    public override int ArgumentCount => 1;

    /// <inheritdoc/>
    public override bool ArgumentsAreNamed => false;

    /// <inheritdoc/>
    public override ArgumentMatchResult TryGetTypedArguments(ReadOnlySpan<ParameterInfo> parameters, Span<object?> typedArguments)
    {
        if (parameters.Length != 1)
            return ArgumentMatchResult.ParameterArgumentCountMismatch;

        // StreamJsonRpc handles $/cancelRequest itself, with the bare id as its parameter.
        if (parameters[0].ParameterType == typeof(RequestId))
        {
            typedArguments[0] = Parameters is RequestId id ? id : RequestId.NotSpecified;
            return ArgumentMatchResult.Success;
        }

        typedArguments[0] = Parameters;
        return ArgumentMatchResult.Success;
    }

    /// <inheritdoc/>
    public override ArgumentMatchResult TryGetTypedArguments(
        ReadOnlySpan<ParameterInfo> parameters, ReadOnlySpan<string?> parameterNames, Span<object?> typedArguments) =>
        TryGetTypedArguments(parameters, typedArguments);

    /// <inheritdoc/>
    public override ArgumentMatchResult TryGetTypedArguments(
        ReadOnlySpan<ParameterInfo> parameters,
        ReadOnlySpan<string?> parameterNames,
        Span<object?> typedArguments,
        bool allowFlexibleNamedArgumentMatching) => TryGetTypedArguments(parameters, typedArguments);
}

/// <summary>Stands for parameters that do not fit their method.</summary>
/// <param name="Reason">Where they do not fit; no text of a draft.</param>
internal sealed record InvalidParameters(string Reason);

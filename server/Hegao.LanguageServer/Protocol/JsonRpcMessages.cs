using System.Text.Json.Serialization;
using StreamJsonRpc;

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §cancelRequest.</summary>
internal sealed record CancelParams([property: JsonConverter(typeof(RequestIdConverter))] RequestId Id);

/// <summary>LSP 3.17 §responseError, of which the data is not read.</summary>
internal sealed record ResponseError(int Code = 0, string? Message = null);

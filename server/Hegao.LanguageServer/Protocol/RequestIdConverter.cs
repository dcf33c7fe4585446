using System.Text.Json;
using System.Text.Json.Serialization;
using StreamJsonRpc;

namespace Hegao.LanguageServer.Protocol;

/// <summary>A request's id: an integer or a string (LSP 3.17 §requestMessage).</summary>
internal sealed class RequestIdConverter : JsonConverter<RequestId>
{
    /// <summary>Reads the current token; null where it is no id.</summary>
    public static RequestId? ReadId(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var number) => new RequestId(number),
        JsonTokenType.String => new RequestId(reader.GetString()),
        JsonTokenType.Null => RequestId.Null,
        _ => null,
    };

    /// <inheritdoc/>
    public override RequestId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadId(ref reader) ?? throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RequestId value, JsonSerializerOptions options) => throw new NotSupportedException();
}

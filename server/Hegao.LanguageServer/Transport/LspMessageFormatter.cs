using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hegao.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Hegao.LanguageServer.Transport;

/// <summary>
/// JSON-RPC 2.0 messages as UTF-8, read and written with source-generated metadata only. The formatters that StreamJsonRpc brings either
/// need reflection or write every Chinese character as a six-byte escape, and all of them drop the connection at a malformed message.
/// </summary>
/// <param name="parameterTypes">The type of a method's parameters, or null for a method that has none or is unknown.</param>
internal sealed class LspMessageFormatter(Func<string, JsonTypeInfo?> parameterTypes) : IJsonRpcMessageFormatter
{
    private const string CancelRequest = "$/cancelRequest";

    // Chinese as Chinese: the text goes to a JSON parser, never into HTML.
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <inheritdoc/>
    public JsonRpcMessage Deserialize(ReadOnlySequence<byte> contentBuffer)
    {
        var envelope = ReadEnvelope(contentBuffer);
        if (envelope.Method is { } method)
        {
            return new LspRequest
            {
                Method = method,
                RequestId = envelope.Id,
                Parameters = ReadParameters(method, envelope.Params),
            };
        }

        if (envelope.Id.IsEmpty)
            throw new MalformedMessageException(ErrorCodes.InvalidRequest, RequestId.Null, "消息既没有 method 也没有 id。Neither method nor id.");
        if (envelope.Error is { } error)
            return new JsonRpcError { RequestId = envelope.Id, Error = ReadError(error, envelope.Id) };
        if (envelope.Result is { } result)
            return new JsonRpcResult { RequestId = envelope.Id, Result = ReadElement(result) };
        throw new MalformedMessageException(
            ErrorCodes.InvalidRequest, envelope.Id, "消息没有 method、result 或 error。Neither method nor result nor error.");
    }

    /// <inheritdoc/>
    public void Serialize(IBufferWriter<byte> bufferWriter, JsonRpcMessage message)
    {
        using var writer = new Utf8JsonWriter(bufferWriter, WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("jsonrpc"u8, "2.0"u8);
        switch (message)
        {
            case JsonRpcRequest request:
                if (!request.RequestId.IsEmpty)
                    WriteId(writer, request.RequestId);
                writer.WriteString("method"u8, request.Method);
                WriteValue(writer, "params"u8, request.ArgumentsList is [{ } only] ? only : request.Arguments, omitNull: true);
                break;
            case JsonRpcResult result:
                WriteId(writer, result.RequestId);
                WriteValue(writer, "result"u8, result.Result, omitNull: false);
                break;
            case JsonRpcError { Error: { } error } response:
                WriteId(writer, response.RequestId);
                writer.WriteStartObject("error"u8);
                writer.WriteNumber("code"u8, (int)error.Code);
                writer.WriteString("message"u8, error.Message);
                writer.WriteEndObject();
                break;
            default:
                throw new NotSupportedException(message.GetType().Name);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public object GetJsonText(JsonRpcMessage message) => throw new NotSupportedException();

    private static Envelope ReadEnvelope(ReadOnlySequence<byte> content)
    {
        var envelope = new Envelope { Id = RequestId.NotSpecified };
        try
        {
            var reader = new Utf8JsonReader(content);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new MalformedMessageException(ErrorCodes.InvalidRequest, RequestId.Null, "消息不是 JSON 对象。The message is not a JSON object.");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                ReadMember(ref reader, content, ref envelope);

            // Reading once more makes the reader reject whatever stands behind the object.
            reader.Read();
            return envelope;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new MalformedMessageException(ErrorCodes.ParseError, RequestId.Null, "消息不是有效的 JSON。The message is not valid JSON.", failure);
        }
    }

    private static void ReadMember(ref Utf8JsonReader reader, ReadOnlySequence<byte> content, ref Envelope envelope)
    {
        if (reader.ValueTextEquals("method"u8))
        {
            reader.Read();
            envelope.Method = reader.TokenType == JsonTokenType.String
                ? reader.GetString()
                : throw new MalformedMessageException(ErrorCodes.InvalidRequest, RequestId.Null, "method 不是字符串。method is not a string.");
        }
        else if (reader.ValueTextEquals("id"u8))
        {
            reader.Read();
            envelope.Id = RequestIdConverter.ReadId(ref reader)
                ?? throw new MalformedMessageException(ErrorCodes.InvalidRequest, RequestId.Null, "id 既非整数也非字符串。id is neither integer nor string.");
        }
        else if (reader.ValueTextEquals("params"u8))
        {
            envelope.Params = Slice(ref reader, content);
        }
        else if (reader.ValueTextEquals("result"u8))
        {
            envelope.Result = Slice(ref reader, content);
        }
        else if (reader.ValueTextEquals("error"u8))
        {
            envelope.Error = Slice(ref reader, content);
        }
        else
        {
            reader.Skip();
        }
    }

    private static ReadOnlySequence<byte> Slice(ref Utf8JsonReader reader, ReadOnlySequence<byte> content)
    {
        reader.Read();
        var start = reader.TokenStartIndex;
        reader.Skip();
        return content.Slice(start, reader.BytesConsumed - start);
    }

    private object? ReadParameters(string method, ReadOnlySequence<byte>? content)
    {
        if (content is not { } parameters)
            return null;
        try
        {
            var reader = new Utf8JsonReader(parameters);
            if (method == CancelRequest)
                return JsonSerializer.Deserialize(ref reader, LspJsonContext.Default.CancelParams)?.Id;
            return parameterTypes(method) is { } type ? JsonSerializer.Deserialize(ref reader, type) : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The exception's own message may quote the value; the path never does.
            return new InvalidParameters((failure as JsonException)?.Path ?? "$");
        }
    }

    private static JsonElement ReadElement(ReadOnlySequence<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        return JsonElement.ParseValue(ref reader);
    }

    private static JsonRpcError.ErrorDetail ReadError(ReadOnlySequence<byte> content, RequestId id)
    {
        try
        {
            var reader = new Utf8JsonReader(content);
            var error = JsonSerializer.Deserialize(ref reader, LspJsonContext.Default.ResponseError);
            return new() { Code = (JsonRpcErrorCode)(error?.Code ?? 0), Message = error?.Message };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new MalformedMessageException(ErrorCodes.InvalidRequest, id, "error 的形式不对。Malformed error.", failure);
        }
    }

    private static void WriteId(Utf8JsonWriter writer, RequestId id)
    {
        if (id.Number is { } number)
            writer.WriteNumber("id"u8, number);
        else if (id.String is { } text)
            writer.WriteString("id"u8, text);
        else
            writer.WriteNull("id"u8);
    }

    private static void WriteValue(Utf8JsonWriter writer, ReadOnlySpan<byte> name, object? value, bool omitNull)
    {
        if (value is null && omitNull)
            return;
        writer.WritePropertyName(name);
        if (value is null)
            writer.WriteNullValue();
        else
            JsonSerializer.Serialize(writer, value, LspJsonContext.TypeInfoOf(value.GetType()));
    }

    private struct Envelope
    {
        public RequestId Id;
        public string? Method;
        public ReadOnlySequence<byte>? Params;
        public ReadOnlySequence<byte>? Result;
        public ReadOnlySequence<byte>? Error;
    }
}

using System.Buffers;
using System.IO.Pipelines;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Hegao.LanguageServer.Transport;

/// <summary>
/// Messages with a <c>Content-Length</c> header (LSP 3.17 §Base Protocol) that survives whatever arrives: a damaged header or body is
/// answered by an error, and reading goes on at the next header that can be found.
/// </summary>
internal sealed class LspMessageHandler : PipeMessageHandler
{
    /// <summary>Larger announced bodies are taken for damage: a draft of the largest accepted size stays below this even fully escaped.</summary>
    private const int MaxContentLength = 1 << 30;

    private readonly ArrayBufferWriter<byte> content = new();
    private readonly IMessageGate gate;

    public LspMessageHandler(PipeReader reader, PipeWriter writer, IJsonRpcMessageFormatter formatter, IMessageGate gate)
        : base(writer, reader, formatter) => this.gate = gate;

    /// <summary>What is to be done between the last message and the end of the connection.</summary>
    public Func<Task> InputEnded { get; set; } = () => Task.CompletedTask;

    private PipeReader Input => Reader ?? throw new InvalidOperationException();

    private PipeWriter Output => Writer ?? throw new InvalidOperationException();

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (await ReadContentLengthAsync(cancellationToken).ConfigureAwait(false) is { } length)
        {
            if (await ReadBodyAsync(length, cancellationToken).ConfigureAwait(false) is not { } body)
                break;
            if (Read(body) is { } message && Admit(message))
                return message;
        }

        await InputEnded().ConfigureAwait(false);
        return null;
    }

    /// <inheritdoc/>
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            Formatter.Serialize(this.content, content);
            MessageHeader.Write(Output, this.content.WrittenCount);
            Output.Write(this.content.WrittenSpan);
        }
        finally
        {
            this.content.ResetWrittenCount();
        }
    }

    private JsonRpcMessage? Read(ReadOnlySequence<byte> body)
    {
        var consumed = body.End;
        try
        {
            return Formatter.Deserialize(body);
        }
        catch (MalformedMessageException malformed)
        {
            Answer(malformed.Id, malformed.Code, malformed.Message);

            // A wrong length swallows the message behind it: look for that one inside what was taken for the body.
            if (malformed.Code == ErrorCodes.ParseError)
                consumed = MessageHeader.Find(body) ?? body.End;
            return null;
        }
        finally
        {
            Input.AdvanceTo(consumed);
        }
    }

    private bool Admit(JsonRpcMessage message)
    {
        if (message is not LspRequest { Method: { } method } request)
            return message is not IJsonRpcMessageWithId answer || gate.AdmitAnswer(answer.RequestId);
        switch (gate.Admit(method, isRequest: request.IsResponseExpected))
        {
            case (true, _):
                return true;
            case (false, { } rejection) when request.IsResponseExpected:
                Answer(request.RequestId, rejection.Code, rejection.Message);
                return false;
            default:
                return false;
        }
    }

    /// <summary>The length of the next body; null at the end of the input.</summary>
    private async ValueTask<int?> ReadContentLengthAsync(CancellationToken cancellationToken)
    {
        var damaged = false;
        while (true)
        {
            var read = await Input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = read.Buffer;
            switch (MessageHeader.Read(ref buffer, MaxContentLength, out var length))
            {
                case HeaderStatus.Complete:
                    Input.AdvanceTo(buffer.Start);
                    return length;
                case HeaderStatus.Damaged:
                    if (!damaged)
                        Answer(RequestId.Null, ErrorCodes.ParseError, "消息头无效。Invalid message header.");
                    damaged = true;
                    Input.AdvanceTo(buffer.Start);
                    break;
                default:
                    Input.AdvanceTo(buffer.Start, buffer.End);
                    if (read.IsCompleted || read.IsCanceled)
                        return null;
                    break;
            }
        }
    }

    /// <summary>The body; null where the input ends inside it.</summary>
    private async ValueTask<ReadOnlySequence<byte>?> ReadBodyAsync(int length, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await Input.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length >= length)
                return read.Buffer.Slice(0, length);
            Input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted || read.IsCanceled)
                return null;
        }
    }

    private void Answer(RequestId id, int code, string message)
    {
        var error = new JsonRpcError { RequestId = id, Error = new() { Code = (JsonRpcErrorCode)code, Message = message } };

        // Not awaited: a client that first writes everything and then reads must not stop the reading loop.
        _ = SendAsync();

        async Task SendAsync()
        {
            try
            {
                await WriteAsync(error, DisposalToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is OperationCanceledException or ObjectDisposedException or InvalidOperationException or IOException)
            {
                // The client is gone, and so is whoever would read this answer.
            }
        }
    }
}

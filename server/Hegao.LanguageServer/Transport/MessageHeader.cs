using System.Buffers;
using System.Buffers.Text;

namespace Hegao.LanguageServer.Transport;

/// <summary>What was found at the start of the input.</summary>
internal enum HeaderStatus
{
    /// <summary>More bytes are needed.</summary>
    Incomplete,

    /// <summary>A whole header; the body follows.</summary>
    Complete,

    /// <summary>No header; the input was moved on to where one may begin.</summary>
    Damaged,
}

/// <summary>The header of a message (LSP 3.17 §Header Part): ASCII lines ended by CR LF, then an empty line.</summary>
internal static class MessageHeader
{
    /// <summary>No client sends a longer line; without a limit, input without line breaks would be buffered for ever.</summary>
    private const int MaxLineLength = 1024;

    private static ReadOnlySpan<byte> ContentLength => "Content-Length:"u8;

    private static ReadOnlySpan<byte> ContentType => "Content-Type:"u8;

    /// <summary>Writes the header of a body of <paramref name="length"/> bytes.</summary>
    public static void Write(IBufferWriter<byte> writer, int length)
    {
        var span = writer.GetSpan(64);
        "Content-Length: "u8.CopyTo(span);
        Utf8Formatter.TryFormat(length, span[16..], out var digits);
        "\r\n\r\n"u8.CopyTo(span[(16 + digits)..]);
        writer.Advance(16 + digits + 4);
    }

    /// <summary>Reads a header; <paramref name="buffer"/> is moved behind what was read or thrown away.</summary>
    public static HeaderStatus Read(ref ReadOnlySequence<byte> buffer, int maxLength, out int length)
    {
        length = -1;
        var reader = new SequenceReader<byte>(buffer);
        Span<byte> lineBuffer = stackalloc byte[MaxLineLength];
        while (reader.TryReadTo(out ReadOnlySequence<byte> raw, (byte)'\n'))
        {
            if (raw.Length > MaxLineLength)
                return Resynchronise(ref buffer, out length);
            raw.CopyTo(lineBuffer);
            var line = lineBuffer[..(int)raw.Length].TrimEnd((byte)'\r');

            if (line.IsEmpty && length >= 0)
            {
                buffer = buffer.Slice(reader.Position);
                return HeaderStatus.Complete;
            }

            // Empty lines between messages are harmless; some clients end a body with a line break.
            if (line.IsEmpty)
                continue;
            if (StartsWith(line, ContentLength))
            {
                if (!TryParse(line[ContentLength.Length..], maxLength, out length))
                    return Resynchronise(ref buffer, out length);
            }
            else if (!StartsWith(line, ContentType))
            {
                return Resynchronise(ref buffer, out length);
            }
        }

        return reader.Remaining > MaxLineLength ? Resynchronise(ref buffer, out length) : HeaderStatus.Incomplete;
    }

    /// <summary>Where the next header may begin, or null.</summary>
    public static SequencePosition? Find(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        Span<byte> candidate = stackalloc byte[ContentLength.Length];
        while (reader.TryAdvanceToAny("Cc"u8, advancePastDelimiter: false))
        {
            if (reader.TryCopyTo(candidate) && StartsWith(candidate, ContentLength))
                return reader.Position;
            reader.Advance(1);
        }

        return null;
    }

    private static HeaderStatus Resynchronise(ref ReadOnlySequence<byte> buffer, out int length)
    {
        length = -1;

        // From the second byte on: the header at the first one, if any, was the damaged one.
        var rest = buffer.Slice(1);
        if (Find(rest) is { } next)
        {
            buffer = buffer.Slice(next);
        }
        else
        {
            // The tail may be the beginning of a header whose end has not arrived.
            var keep = Math.Min(rest.Length, ContentLength.Length - 1);
            buffer = rest.Slice(rest.Length - keep);
        }

        return HeaderStatus.Damaged;
    }

    private static bool StartsWith(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name) =>
        line.Length >= name.Length && System.Text.Ascii.EqualsIgnoreCase(line[..name.Length], name);

    private static bool TryParse(ReadOnlySpan<byte> value, int maxLength, out int length)
    {
        value = value.Trim(" \t"u8);
        return Utf8Parser.TryParse(value, out length, out var consumed) && consumed == value.Length && length > 0 && length <= maxLength;
    }
}

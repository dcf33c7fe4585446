using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Hegao.Workspace;

/// <summary>
/// Decides in which encoding a draft is written, and reads it. Nothing is ever lost without a notice, and valid UTF-8 gives back
/// the same bytes.
/// </summary>
public static class DraftDecoder
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigEndianMark => [0xFE, 0xFF];

    /// <summary>Reads <paramref name="bytes"/>. Never fails: what no encoding explains is read as UTF-8 with replacement.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Utf8Mark))
            return DecodeUtf8(bytes[Utf8Mark.Length..], hasMark: true);
        if (bytes.StartsWith(Utf16LittleEndianMark))
            return Utf16Text.Decode(bytes[Utf16LittleEndianMark.Length..], DraftEncoding.Utf16LittleEndian);
        if (bytes.StartsWith(Utf16BigEndianMark))
            return Utf16Text.Decode(bytes[Utf16BigEndianMark.Length..], DraftEncoding.Utf16BigEndian);
        if (Utf8.IsValid(bytes))
            return new(Encoding.UTF8.GetString(bytes), DraftEncoding.Utf8, HasByteOrderMark: false, Notice: null);

        var damagedUtf8 = DecodeUtf8(bytes, hasMark: false);
        var census = Gb18030Text.Count(bytes);
        if (!census.LooksChinese)
            return damagedUtf8;

        // A file in GB 18030 that lost a byte is still one; read as UTF-8 it would be damaged in nearly every character.
        var gb18030 = Gb18030Text.Decode(bytes);
        return (gb18030.Notice?.Count ?? 0) < (damagedUtf8.Notice?.Count ?? 0) ? gb18030 : damagedUtf8;
    }

    /// <summary>Writes <paramref name="text"/> in <paramref name="encoding"/>, with the byte-order mark where <paramref name="hasByteOrderMark"/>.</summary>
    public static byte[] Encode(string text, DraftEncoding encoding, bool hasByteOrderMark)
    {
        var (encoder, mark) = encoding switch
        {
            DraftEncoding.Utf16LittleEndian => (Encoding.Unicode, Utf16LittleEndianMark.ToArray()),
            DraftEncoding.Utf16BigEndian => (Encoding.BigEndianUnicode, Utf16BigEndianMark.ToArray()),
            DraftEncoding.Gb18030 => (Gb18030Text.Encoding, []),
            _ => (Encoding.UTF8, Utf8Mark.ToArray()),
        };
        return hasByteOrderMark ? [.. mark, .. encoder.GetBytes(text)] : encoder.GetBytes(text);
    }

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> bytes, bool hasMark)
    {
        // No UTF-8 sequence, valid or not, has fewer bytes than code units.
        var text = new char[bytes.Length];
        int length = 0, count = 0, first = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(bytes, text.AsSpan(length), out var read, out var written, replaceInvalidSequences: false);
            bytes = bytes[read..];
            length += written;
            if (status == OperationStatus.Done)
                break;

            Rune.DecodeFromUtf8(bytes, out var replacement, out var invalid);
            bytes = bytes[invalid..];
            if (count++ == 0)
                first = length;
            length += replacement.EncodeToUtf16(text.AsSpan(length));
        }

        var notice = count == 0 ? null : new ReadingNotice(DraftEncoding.Utf8, count, new(first, 1));
        return new(new string(text, 0, length), DraftEncoding.Utf8, hasMark, notice);
    }
}

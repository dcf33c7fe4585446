using System.Buffers.Binary;
using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>Reads UTF-16 (the "Unicode" of Windows Notepad).</summary>
internal static class Utf16Text
{
    /// <summary>Reads <paramref name="bytes"/>, which follow the byte-order mark; surrogates without partner and an odd last byte become U+FFFD.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, DraftEncoding encoding)
    {
        var text = new char[(bytes.Length + 1) / 2];
        for (var i = 0; i < bytes.Length / 2; i++)
        {
            var unit = bytes.Slice(2 * i, 2);
            text[i] = (char)(encoding == DraftEncoding.Utf16LittleEndian
                ? BinaryPrimitives.ReadUInt16LittleEndian(unit)
                : BinaryPrimitives.ReadUInt16BigEndian(unit));
        }

        int count = 0, first = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            var isHalf = i == bytes.Length / 2;
            if (!isHalf && !char.IsSurrogate(text[i]))
                continue;
            text[i] = '\uFFFD';
            if (count++ == 0)
                first = i;
        }

        var notice = count == 0 ? null : new ReadingNotice(encoding, count, new TextSpan(first, 1));
        return new(new string(text), encoding, HasByteOrderMark: true, notice);
    }
}

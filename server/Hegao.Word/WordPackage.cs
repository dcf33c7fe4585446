using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Hegao.Word;

/// <summary>Opens Word documents, and turns away what must not be opened before the SDK sees it.</summary>
internal static class WordPackage
{
    private static ReadOnlySpan<byte> CompoundFileMark => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The name of the stream in which Office keeps a package under a password ([MS-OFFCRYPTO] §2.3.4.4), in UTF-16.</summary>
    private static readonly byte[] EncryptedStreamName = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Opens <paramref name="stream"/>, which can seek.</summary>
    /// <exception cref="WordUnreadableException">It is none, is protected, or passes a limit.</exception>
    public static WordprocessingDocument Open(Stream stream, bool isEditable)
    {
        if (stream.Length > WordLimits.MaxFileBytes)
            throw new WordUnreadableException(WordFailure.TooLarge);
        RejectCompoundFile(stream);
        try
        {
            Measure(stream);
            stream.Position = 0;
            var document = WordprocessingDocument.Open(stream, isEditable, new OpenSettings { AutoSave = false });
            if (document.MainDocumentPart?.Document?.Body is null)
                throw new WordUnreadableException(WordFailure.Damaged);
            return document;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new WordUnreadableException(WordFailure.Damaged, exception);
        }
    }

    /// <summary>Whether an exception says that the document is broken, as the SDK and the packages below it do.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or FileFormatException or XmlException or OpenXmlPackageException or FormatException or ArgumentException or InvalidOperationException or EndOfStreamException or NotSupportedException or UriFormatException;

    // A package under a password and a document of Word 97 are both compound files; streams are named in the file in UTF-16.
    private static void RejectCompoundFile(Stream stream)
    {
        Span<byte> mark = stackalloc byte[8];
        stream.Position = 0;
        if (stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) < mark.Length || !mark.SequenceEqual(CompoundFileMark))
            return;
        stream.Position = 0;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var isEncrypted = copy.GetBuffer().AsSpan(0, (int)copy.Length).IndexOf(EncryptedStreamName) >= 0;
        throw new WordUnreadableException(isEncrypted ? WordFailure.Encrypted : WordFailure.BinaryWord);
    }

    // What an entry says of its own size is not to be trusted; what it unpacks to is counted. Entities are forbidden, so that no text multiplies.
    private static void Measure(Stream stream)
    {
        stream.Position = 0;
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > WordLimits.MaxParts)
            throw new WordUnreadableException(WordFailure.TooLarge);
        var left = WordLimits.MaxUnpackedBytes;
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                continue;
            using var content = new CountingStream(entry.Open(), left);
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.Depth > WordLimits.MaxDepth)
                    throw new WordUnreadableException(WordFailure.TooLarge);
            }

            left = content.Left;
        }
    }

    /// <summary>Ends a reading that goes past what is left of the limit.</summary>
    private sealed class CountingStream(Stream inner, long limit) : Stream
    {
        public long Left { get; private set; } = limit;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            Left -= read;
            return Left >= 0 ? read : throw new WordUnreadableException(WordFailure.TooLarge);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

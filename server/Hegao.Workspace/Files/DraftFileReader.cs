using Hegao.Word;

namespace Hegao.Workspace;

/// <summary>Reads drafts from files and streams.</summary>
public static class DraftFileReader
{
    /// <summary>
    /// The largest draft that is read: 64 MiB, some twenty million characters. The longest report is well below 1 MiB; what is larger
    /// was not meant, and would take memory many times its size.
    /// </summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Formats of office programs, which hold no plain text; reading them as such would give nothing but findings.</summary>
    private static readonly string[] OfficeExtensions = [".doc", ".wps", ".ofd", ".pdf", ".rtf", ".odt", ".xls", ".xlsx"];

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <param name="path">A text file, or a Word document by its extension.</param>
    /// <param name="revisions">Which text of a Word document with tracked changes is read.</param>
    /// <exception cref="DraftUnreadableException">It is not there, is too large, is no draft or cannot be opened.</exception>
    public static DraftFile Read(string path, RevisionView revisions = RevisionView.Final)
    {
        if (OfficeExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            throw new DraftUnreadableException(path, DraftFailure.OfficeFormat);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
            return Read(stream, path, revisions);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DraftUnreadableException(path, DraftFailure.NotFound, exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new DraftUnreadableException(path, DraftFailure.AccessDenied, exception);
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException or ArgumentException)
        {
            throw new DraftUnreadableException(path, DraftFailure.Unreadable, exception);
        }
    }

    /// <summary>Reads <paramref name="stream"/> to its end and calls it <paramref name="name"/>.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">The name, whose extension says what they are.</param>
    /// <param name="revisions">Which text of a Word document with tracked changes is read.</param>
    /// <exception cref="DraftUnreadableException">It holds more than <see cref="MaximumBytes"/>, or is no Word document though it is called one.</exception>
    /// <exception cref="IOException">The stream broke.</exception>
    public static DraftFile Read(Stream stream, string name, RevisionView revisions = RevisionView.Final)
    {
        var bytes = ReadBytes(stream, name);
        if (!DraftFile.IsWord(name))
            return new(name, DraftDecoder.Decode(bytes));
        try
        {
            var draft = WordReader.Read(new MemoryStream(bytes.ToArray(), writable: false), revisions);
            return new(name, new(draft.Text, DraftEncoding.Utf8, HasByteOrderMark: false, Notice: null)) { Word = draft };
        }
        catch (WordUnreadableException exception)
        {
            throw new DraftUnreadableException(name, FailureOf(exception.Failure), exception);
        }
    }

    private static DraftFailure FailureOf(WordFailure failure) => failure switch
    {
        WordFailure.Encrypted => DraftFailure.EncryptedWord,
        WordFailure.BinaryWord => DraftFailure.OfficeFormat,
        WordFailure.TooLarge => DraftFailure.WordTooLarge,
        _ => DraftFailure.DamagedWord,
    };

    private static ReadOnlySpan<byte> ReadBytes(Stream stream, string name)
    {
        // A pipe or a device tells no length: one byte past the limit is what proves it too large, whatever the length said.
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (expected > MaximumBytes)
            throw new DraftUnreadableException(name, DraftFailure.TooLarge);

        var bytes = new byte[Math.Max(expected + 1, 4096)];
        var length = 0;
        while (true)
        {
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
                return bytes.AsSpan(0, length);
            length += read;
            if (length > MaximumBytes)
                throw new DraftUnreadableException(name, DraftFailure.TooLarge);
            if (length == bytes.Length)
                Array.Resize(ref bytes, Math.Min(2 * length, MaximumBytes + 1));
        }
    }
}

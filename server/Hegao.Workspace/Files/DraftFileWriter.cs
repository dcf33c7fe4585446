namespace Hegao.Workspace;

/// <summary>Writes a draft back as it was read: in its encoding, with its byte-order mark.</summary>
public static class DraftFileWriter
{
    /// <summary>Puts <paramref name="text"/> in the place of what <paramref name="draft"/> held. The file is replaced whole, so that a crash leaves the one or the other.</summary>
    /// <returns>False where the file is left alone: it was written since it was read, or has bytes that its encoding does not give back.</returns>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to.</exception>
    public static bool Replace(DraftFile draft, string text)
    {
        var path = new FileInfo(draft.Path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(draft.Path);
        var (before, encoding, mark, _) = draft.Content;
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(DraftDecoder.Encode(before, encoding, mark)))
            return false;

        // Beside the draft, because only there the two can change places in one step.
        var copy = path + ".hegao~";
        try
        {
            using (var stream = new FileStream(copy, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(DraftDecoder.Encode(text, encoding, mark));
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(copy, File.GetUnixFileMode(path));
            File.Replace(copy, path, destinationBackupFileName: null);
        }
        catch
        {
            File.Delete(copy);
            throw;
        }

        return true;
    }
}

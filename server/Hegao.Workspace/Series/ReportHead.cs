using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>Reads the head of a draft, where title, meeting and signature say which report it is.</summary>
internal static class ReportHead
{
    /// <summary>A head has no more bytes: page chrome of a copied web page, title, meeting line, the first paragraphs.</summary>
    private const int MaxBytes = 16 * 1024;

    /// <summary>Which report the draft at <paramref name="path"/> is; null where nobody can tell, or it cannot be read.</summary>
    public static ReportIdentity? Read(string path, SaidIdentity? said)
    {
        try
        {
            return Identify(TextOf(path), DraftFile.IsWord(path) ? DraftFormat.Markdown : DraftFile.FormatOf(path), said);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DraftUnreadableException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static ReportIdentity? Identify(string text, DraftFormat format, SaidIdentity? said)
    {
        var head = text.Length > ReportIdentity.HeadLength ? text[..ReportIdentity.HeadLength] : text;
        if (said is null && !head.Contains("报告", StringComparison.Ordinal) && !head.Contains("報告", StringComparison.Ordinal))
            return null;
        return ReportIdentity.Read(DraftAnalysis.Create(DraftTree.Parse(head, format)), said);
    }

    private static string TextOf(string path)
    {
        if (DraftFile.IsWord(path))
            return DraftFileReader.Read(path).Content.Text;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var bytes = new byte[MaxBytes];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);

        // A character that the limit cuts in two would make the encoding doubtful.
        var end = length < MaxBytes ? length : Array.LastIndexOf(bytes, (byte)'\n', length - 1) + 1;
        return DraftDecoder.Decode(bytes.AsSpan(0, end > 0 ? end : length)).Text;
    }
}

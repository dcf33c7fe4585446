using Hegao.Analysis;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>Bytes of a draft that its encoding does not allow; each stretch was read as U+FFFD. Told by the finding HG9001.</summary>
/// <param name="Encoding">The encoding in which the file was read.</param>
/// <param name="Count">Number of replacement characters put in, 1 or more.</param>
/// <param name="First">The first of them, in the decoded text.</param>
public sealed record ReadingNotice(DraftEncoding Encoding, int Count, TextSpan First)
{
    /// <summary>The finding that tells it.</summary>
    public Finding ToFinding() => InvalidEncodingRule.Find(NameOf(Encoding), Count, First);

    private static string NameOf(DraftEncoding encoding) => encoding switch
    {
        DraftEncoding.Utf16LittleEndian or DraftEncoding.Utf16BigEndian => "UTF-16",
        DraftEncoding.Gb18030 => "GB 18030",
        _ => "UTF-8",
    };
}

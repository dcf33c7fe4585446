using System.IO.Hashing;
using System.Text;
using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.Output.Checking;

/// <summary>
/// What a finding is known by from one version of a draft to the next: its rule, the words it is about and a few around them on their line. It survives
/// edits elsewhere and changes with the words themselves. It is a hash of 64 bits, 16 hexadecimal digits; no cryptographic one, which on Linux would load OpenSSL
/// and fail where there is none.
/// </summary>
internal static class FindingFingerprint
{
    /// <summary>So many characters before and behind the words count, as far as the line goes.</summary>
    private const int Around = 16;

    /// <summary>The fingerprint of <paramref name="finding"/> in <paramref name="tree"/>.</summary>
    public static string Of(Finding finding, DraftTree tree)
    {
        var before = tree.GetText(TextSpan.FromBounds(Math.Max(0, finding.Span.Start - Around), finding.Span.Start));
        var behind = tree.GetText(TextSpan.FromBounds(finding.Span.End, Math.Min(tree.Length, finding.Span.End + Around)));
        var lineStart = before.LastIndexOfAny(['\r', '\n']) + 1;
        var lineEnd = behind.IndexOfAny(['\r', '\n']);
        var words = $"{finding.Rule}\n{before[lineStart..]}\n{tree.GetText(finding.Span)}\n{(lineEnd < 0 ? behind : behind[..lineEnd])}";
        return Convert.ToHexStringLower(XxHash3.Hash(Encoding.UTF8.GetBytes(words)));
    }
}

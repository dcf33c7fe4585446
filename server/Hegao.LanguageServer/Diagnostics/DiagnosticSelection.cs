using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Says that not all findings of a draft are shown.</summary>
internal static class DiagnosticSelection
{
    /// <summary>The notice (HG9005) that stands behind the findings that are shown; null where these are all.</summary>
    public static Finding? NoticeOf(ShownFindings shown) => shown.FirstMissing is { } first ? Notice(shown.Findings.Length, shown.Count, first.Span) : null;

    /// <summary>The notice that only so many of all findings are shown.</summary>
    /// <param name="shown">How many are shown.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="first">Where the first one stands that is not shown.</param>
    public static Finding Notice(int shown, int count, TextSpan first)
    {
        var missing = count - shown;
        return new(
            "HG9005",
            Severity.Info,
            first,
            new(
                $"问题过多，此处只列出 {shown} 条，另有 {missing} 条未列出。请用 hegao check 查看全部问题。",
                $"Too many findings: {shown} are shown, {missing} more are not. Run hegao check to see all."),
            Expression: null,
            Related: [],
            Fixes: []);
    }
}

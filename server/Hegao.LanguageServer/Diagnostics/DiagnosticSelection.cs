using Hegao.Analysis;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Says that not all findings of a draft are shown.</summary>
internal static class DiagnosticSelection
{
    /// <summary>The notice (HG9005) that stands behind the findings that are shown; null where these are all.</summary>
    public static Finding? NoticeOf(ShownFindings shown)
    {
        if (shown.FirstMissing is not { } first)
            return null;
        var missing = shown.Count - shown.Findings.Length;
        return new(
            "HG9005",
            Severity.Info,
            first.Span,
            new(
                $"问题过多，此处只列出 {shown.Findings.Length} 条，另有 {missing} 条未列出。请用 hegao check 查看全部问题。",
                $"Too many findings: {shown.Findings.Length} are shown, {missing} more are not. Run hegao check to see all."),
            Expression: null,
            Related: [],
            Fixes: []);
    }
}

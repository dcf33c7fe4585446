using Hegao.Analysis;
using Hegao.Analysis.Rules;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Says that not all findings of a draft are shown.</summary>
internal static class DiagnosticSelection
{
    /// <summary>The notice (HG9005) that stands behind the findings that are shown; null where these are all.</summary>
    public static Finding? NoticeOf(ShownFindings shown) => shown.FirstMissing is { } first ? MoreFindingsRule.Report(shown.Findings.Length, shown.Count, first.Span) : null;
}

using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>From a file to what it means.</summary>
internal static class DraftFileAnalysis
{
    /// <summary>Parses and analyses <paramref name="file"/>; of a Word document messages name paragraphs.</summary>
    public static DraftAnalysis Analyze(this DraftFile file) => DraftAnalysis.Create(DraftTree.Parse(file.Content.Text, file.Format), OptionsOf(file));

    private static AnalysisOptions OptionsOf(DraftFile file) =>
        file.Word is { } word ? file.Settings.Options with { Places = new ParagraphNames(word.Places) } : file.Settings.Options;

    /// <summary>All findings in reading order, among them what the file's encoding does not allow.</summary>
    public static ImmutableArray<Finding> FindingsWith(this DraftAnalysis analysis, ReadingNotice? notice) => notice is null
        ? analysis.Findings
        : [.. analysis.Findings.Append(notice.ToFinding()).OrderBy(static finding => finding.Span.Start)];
}

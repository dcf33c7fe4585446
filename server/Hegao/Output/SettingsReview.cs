using Hegao.Analysis;
using Hegao.Analysis.Rules;
using Hegao.Output.Checking;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>What a run learns of the settings and facts files that counted: their errors, and the ignores that passed over nothing in the drafts they name.</summary>
internal sealed class SettingsReview
{
    private readonly Dictionary<string, SettingsFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactsFile> facts = new(StringComparer.Ordinal);
    private readonly List<(SettingsFile File, DraftIgnore Ignore)> unused = [];

    /// <summary>Takes note of a draft's settings and of what its analysis did not need.</summary>
    public void Add(DraftSettings settings, IReadOnlyCollection<IgnoreRequest> unusedIgnores)
    {
        foreach (var file in settings.Files)
            files[file.Path] = file;
        foreach (var file in settings.Facts)
            facts[file.Path] = file;
        unused.AddRange(settings.Ignores.Where(ignore => unusedIgnores.Contains(ignore.Ignore.Request)));
    }

    /// <summary>The findings, file by file: those of the settings, then those of the facts.</summary>
    public IEnumerable<CheckOutput> Findings(UserLanguage language) => OfSettings(language).Concat(OfFacts(language));

    private IEnumerable<CheckOutput> OfFacts(UserLanguage language)
    {
        foreach (var file in facts.Values.Where(static file => !file.Problems.IsEmpty).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            yield return new(
                ShownPath.Of(file.Path),
                [.. file.Problems.Select(problem => DiagnosticOutput.Of(problem, language))],
                new(0, 0, 0, 0, file.Problems.Length, 0, 0));
        }
    }

    private IEnumerable<CheckOutput> OfSettings(UserLanguage language)
    {
        foreach (var file in files.Values.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            var findings = file.Problems
                .Concat(unused.Where(pair => pair.File.Path == file.Path).Select(static pair => UnusedIgnoreRule.Report(pair.Ignore.Request, pair.Ignore.Place)))
                .OrderBy(static finding => finding.Span.Start)
                .ToList();
            if (findings.Count == 0)
                continue;
            var places = new DraftPlaces(DraftTree.Parse(file.Text, DraftFormat.PlainText), null);
            yield return new(
                file.Path,
                [.. findings.Select(finding => DiagnosticOutput.Of(finding, file.Path, places, language))],
                new(0, 0, 0, 0, findings.Count(static finding => finding.Severity == Severity.Error), findings.Count(static finding => finding.Severity == Severity.Warning), 0));
        }
    }
}

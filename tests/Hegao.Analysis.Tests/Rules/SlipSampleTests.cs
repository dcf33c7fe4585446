using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>The planted slips of <c>tests/Samples/slips</c> against their index, and the right drafts against silence.</summary>
public sealed class SlipSampleTests
{
    /// <summary>The rows of the index whose rule the program has.</summary>
    public static TheoryData<string, string, int> Slips
    {
        get
        {
            var rows = new TheoryData<string, string, int>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var line in File.ReadLines(Path.Combine(Samples, "slips", "INDEX.tsv")).Skip(1))
            {
                // Two slips of one rule on one line are one row here.
                if (line.Split('\t') is [var file, var rule, var number, ..] && RuleCatalogue.Find(rule) is not null && seen.Add($"{file} {rule} {number}"))
                    rows.Add(file, rule, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
            }

            return rows;
        }
    }

    /// <summary>The drafts that hold no slip.</summary>
    public static TheoryData<string> RightDrafts =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Samples, "right"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Samples, "slips"), "*.right.*"))
            .Select(static path => Path.GetRelativePath(Samples, path))
            .Order(StringComparer.Ordinal),
    ];

    internal static string Samples { get; } = Find();

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_planted_slip_is_reported_on_its_line(string file, string rule, int line)
    {
        var analysis = Analyse(Path.Combine("slips", file));
        Assert.Contains(analysis.Findings, finding => finding.Rule == rule && analysis.Tree.GetPosition(finding.Span.Start).Line + 1 == line);
    }

    [Theory]
    [MemberData(nameof(RightDrafts))]
    public void A_right_draft_stays_silent(string file) =>
        Assert.Empty(Analyse(file).Findings.Where(static finding => finding.Severity >= Severity.Warning).Select(static finding => $"{finding.Rule} {finding.Message.Chinese}"));

    [Theory]
    [MemberData(nameof(Slips))]
    public void Any_single_fix_of_a_slip_removes_its_finding_and_adds_none(string file, string rule, int line)
    {
        var analysis = Analyse(Path.Combine("slips", file));
        foreach (var finding in analysis.Findings.Where(finding => finding.Rule == rule && analysis.Tree.GetPosition(finding.Span.Start).Line + 1 == line))
        {
            foreach (var fix in finding.Fixes)
            {
                var left = Read(file, RuleDraft.Apply(analysis.Tree.GetText(), fix)).Findings;
                Assert.True(left.Length < analysis.Findings.Length, $"“{fix.Title.Chinese}” left {string.Join("; ", left.Select(static other => $"{other.Rule} {other.Message.Chinese}"))}");
                Assert.All(left, other => Assert.Contains(analysis.Findings, before => before.Rule == other.Rule && before.Message == other.Message));
            }
        }
    }

    private static DraftAnalysis Analyse(string file) => Read(file, File.ReadAllText(Path.Combine(Samples, file)));

    private static DraftAnalysis Read(string file, string text) =>
        DraftAnalysis.Create(DraftTree.Parse(text, file.EndsWith(".md", StringComparison.Ordinal) ? DraftFormat.Markdown : DraftFormat.PlainText));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "Samples")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("tests/Samples is not above the test's folder."), "tests", "Samples");
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hegao.Seeds;

/// <summary>
/// Holds the findings on a corpus against the verdicts of those who read them (tests/Adjudication/*.tsv: file, hash, line, column, rule, verdict, reason).
/// The hash is that of the file, so that a verdict is never taken over for another text; no text of the corpus is kept.
/// </summary>
internal static class Adjudication
{
    private const string Header = "file\thash\tline\tcolumn\trule\tverdict\treason";

    /// <summary>Prints precision by rule and what has no verdict yet, as lines to fill in; 0 where every finding has one.</summary>
    public static int Run(string verdicts, string corpus)
    {
        var known = Read(verdicts);
        var missing = new List<string>();
        var scores = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
            var analysis = DraftAnalysis.Create(DraftTree.Parse(Encoding.UTF8.GetString(bytes), DraftFormat.PlainText));
            foreach (var finding in analysis.Findings)
            {
                var (line, column) = analysis.Tree.GetPosition(finding.Span.Start);
                var key = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}\t{hash}\t{line + 1}\t{column}\t{finding.Rule}");
                if (!known.TryGetValue(key, out var verdict))
                {
                    missing.Add($"{key}\t?\t{finding.Message.Chinese}");
                    continue;
                }

                var (right, all) = scores.GetValueOrDefault(finding.Rule);
                scores[finding.Rule] = (right + (verdict == "yes" ? 1 : 0), all + 1);
            }
        }

        foreach (var (rule, (right, all)) in scores)
            Console.WriteLine($"{rule} {right} of {all} ({(double)right / all:P0})");
        Console.WriteLine($"all {scores.Values.Sum(static score => score.Right)} of {scores.Values.Sum(static score => score.All)}");
        if (missing.Count == 0)
            return 0;
        Console.WriteLine($"{missing.Count} without a verdict:");
        Console.WriteLine(Header);
        foreach (var line in missing)
            Console.WriteLine(line);
        return 1;
    }

    private static Dictionary<string, string> Read(string folder)
    {
        var verdicts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Directory.EnumerateFiles(folder, "*.tsv").SelectMany(File.ReadLines))
        {
            if (line != Header && line.Split('\t') is [var file, var hash, var number, var column, var rule, var verdict, ..])
                verdicts[$"{file}\t{hash}\t{number}\t{column}\t{rule}"] = verdict;
        }

        return verdicts;
    }
}

using Hegao.Seeds;
using Hegao.Syntax;

// dotnet run --project tests/Hegao.Seeds -- [--verbose] [--seed N] FOLDER…: plants errors in the drafts of the folders and prints, class by class, how many
// were found and how many control edits were reported.
// dotnet run --project tests/Hegao.Seeds -- phrasings FOLDER: prints which sentences of its tables are passed over or reported wrongly.
// dotnet run --project tests/Hegao.Seeds -- adjudicate VERDICTS CORPUS: fails when a finding on the corpus has no verdict, and prints the precision by rule.
// dotnet run --project tests/Hegao.Seeds -- sample-claims [--seed N] [--count N] [--file PART] FOLDER…: draws claims at random, each with its sentence and all
// that was read of it; sample-numbers [--kind KIND]: the same of dates, labels, ordinals and what was left unread.
if (args is ["sample-claims" or "sample-numbers", ..])
    return SampleCommand.Run(args[0], args.AsSpan(1));
if (args is ["adjudicate", var verdicts, var corpus])
    return Adjudication.Run(verdicts, corpus);
if (args is ["phrasings", var tables])
{
    foreach (var table in Directory.EnumerateFiles(tables, "*.tsv").Order(StringComparer.Ordinal))
    {
        var misses = Phrasings.Misses(table).ToList();
        Console.WriteLine($"{Path.GetFileNameWithoutExtension(table)}: {Phrasings.Read(table).Count()} pairs, {misses.Count} amiss");
        misses.ForEach(static miss => Console.WriteLine("  " + miss));
    }

    return 0;
}

var verbose = args.Contains("--verbose");
var at = Array.IndexOf(args, "--seed");
var number = at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : 1;
var folders = args.Where((arg, i) => !arg.StartsWith("--", StringComparison.Ordinal) && (at < 0 || i != at + 1)).ToArray();
if (folders.Length == 0)
{
    Console.Error.WriteLine("usage: Hegao.Seeds [--verbose] [--seed N] FOLDER…");
    return 2;
}

var run = new SeedRun(verbose ? Console.Error.WriteLine : null);
var random = new Random(number);
var drafts = 0;
foreach (var file in folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(static file => file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
{
    run.Plant(Path.GetFileName(file), new(File.ReadAllText(file), file.EndsWith(".md", StringComparison.Ordinal) ? DraftFormat.Markdown : DraftFormat.PlainText), random);
    drafts++;
}

Console.WriteLine($"{drafts} drafts, seed {number}");
Console.WriteLine($"{"class",-16} {"seeds",6} {"found",6} {"recall",7} {"alarms",7}");
foreach (var (name, score) in run.Scores)
    Console.WriteLine($"{name,-16} {score.Seeds,6} {score.Found,6} {(double)score.Found / score.Seeds,7:F3} {score.Alarms,7}");
var (all, found, alarms) = (run.Scores.Values.Sum(static score => score.Seeds), run.Scores.Values.Sum(static score => score.Found), run.Scores.Values.Sum(static score => score.Alarms));
Console.WriteLine($"{"all",-16} {all,6} {found,6} {(double)found / Math.Max(1, all),7:F3} {alarms,7}");
return 0;

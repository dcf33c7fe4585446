using System.Globalization;
using System.Text;

namespace Hegao.Seeds;

/// <summary>
/// Draws numbers at random from the drafts of a folder and prints each with its sentence and all that was read of it, so that a reader can judge
/// the reading (issue: read 300 random claims and count the wrong ones). The same seed draws the same numbers from the same drafts as long as the reading finds the same ones.
/// </summary>
internal static class SampleCommand
{
    /// <summary>What stands around a number at most, on each side.</summary>
    private const int MaxContext = 90;

    private sealed record Drawn(string File, int Line, string Sentence, string Reading);

    /// <summary>Runs <c>sample-claims</c> or <c>sample-numbers</c>; options: <c>--seed N</c>, <c>--count N</c>, <c>--kind label|date|ordinal|unread</c>, <c>--file PART</c>.</summary>
    public static int Run(string verb, ReadOnlySpan<string> args)
    {
        var (seed, count, kind, part, folders) = (1, 300, string.Empty, string.Empty, new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--seed" when i + 1 < args.Length:
                    seed = int.Parse(args[++i], CultureInfo.InvariantCulture);
                    break;
                case "--count" when i + 1 < args.Length:
                    count = int.Parse(args[++i], CultureInfo.InvariantCulture);
                    break;
                case "--kind" when i + 1 < args.Length:
                    kind = args[++i];
                    break;
                case "--file" when i + 1 < args.Length:
                    part = args[++i];
                    break;
                default:
                    folders.Add(args[i]);
                    break;
            }
        }

        var all = folders
            .SelectMany(static folder => File.Exists(folder) ? new string[] { folder } : [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)])
            .Where(file => Path.GetFileName(file).Contains(part, StringComparison.Ordinal))
            .SelectMany(file => verb == "sample-claims" ? ClaimsOf(file) : NumbersOf(file, kind))
            .ToArray();
        var random = new Random(seed);
        var drawn = all.Select(static (item, index) => (Item: item, Index: index)).OrderBy(_ => random.Next()).Take(count).OrderBy(static pair => pair.Index).Select(static pair => pair.Item);
        foreach (var (number, item) in drawn.Select(static (item, number) => (number, item)))
            Console.WriteLine($"#{number + 1} {item.File}:{item.Line} {item.Sentence}\n    {item.Reading}");
        Console.WriteLine($"{Math.Min(count, all.Length)} of {all.Length}, seed {seed}");
        return 0;
    }

    private static IEnumerable<Drawn> ClaimsOf(string file)
    {
        var analysis = Read(file);
        foreach (var claim in analysis.Claims)
        {
            var reading = new StringBuilder(claim.Indicator.Length == 0 ? "∅" : claim.Indicator);
            if (claim.Key != claim.Indicator)
                reading.Append(CultureInfo.InvariantCulture, $" (key {claim.Key})");
            reading.Append(CultureInfo.InvariantCulture, $" | {analysis.Tree.GetText(claim.NumberSpan)} [{claim.Unit}] | {claim.Facet}");
            if (claim.Direction != ClaimDirection.None)
                reading.Append(CultureInfo.InvariantCulture, $" {claim.Direction}");
            reading.Append(CultureInfo.InvariantCulture, $" | {claim.Status} | {claim.Bound} | {claim.Period ?? "-"}");
            Append(reading, "of", claim.Whole);
            Append(reading, "against", claim.Against);
            Append(reading, "basis", claim.Basis);
            yield return new(Path.GetFileName(file), analysis.Tree.GetPosition(claim.NumberSpan.Start).Line + 1, Around(analysis.Tree, claim.NumberSpan), reading.ToString());
        }
    }

    private static IEnumerable<Drawn> NumbersOf(string file, string kind)
    {
        var analysis = Read(file);
        return analysis.Numbers
            .Where(number => kind.Length == 0 ? number.Kind != NumberKind.Claim : number.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase))
            .Select(number => new Drawn(Path.GetFileName(file), analysis.Tree.GetPosition(number.Span.Start).Line + 1, Around(analysis.Tree, number.Span), $"{number.Kind}: {number.Why.Chinese}"));
    }

    private static DraftAnalysis Read(string file) => DraftAnalysis.Create(DraftTree.Parse(File.ReadAllText(file), DraftFormat.PlainText));

    private static void Append(StringBuilder reading, string name, string? value)
    {
        if (value is not null)
            reading.Append(CultureInfo.InvariantCulture, $" | {name} {value}");
    }

    // The sentence on one line, with the number in 【】.
    private static string Around(DraftTree tree, TextSpan number)
    {
        var from = Math.Max(0, number.Start - MaxContext);
        var to = Math.Min(tree.Length, number.End + MaxContext);
        var before = tree.GetText(TextSpan.FromBounds(from, number.Start));
        var after = tree.GetText(TextSpan.FromBounds(number.End, to));
        var start = before.LastIndexOfAny(['。', '！']) + 1;
        var stop = after.IndexOfAny(['。', '！']);
        return $"{before[start..]}【{tree.GetText(number)}】{(stop < 0 ? after : after[..(stop + 1)])}".ReplaceLineEndings("⏎");
    }
}

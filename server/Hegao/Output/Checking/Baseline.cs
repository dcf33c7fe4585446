using Hegao.Analysis;

namespace Hegao.Output.Checking;

/// <summary>
/// Findings that are known: a text file with a line for each of them (rule, draft, fingerprint, between tabulators), which a folder of drafts keeps beside
/// itself. Drafts are named from the folder of the file, with <c>/</c> between folders, so that it means the same on every machine.
/// </summary>
internal sealed class Baseline
{
    /// <summary>The first line of every such file.</summary>
    private const string Header = "# hegao baseline 1";

    private readonly string folder;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    private Baseline(string path) => folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <returns>Null where the file is no baseline.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Baseline? Read(string path)
    {
        var baseline = new Baseline(path);
        using var lines = File.ReadLines(path).GetEnumerator();
        if (!lines.MoveNext() || !lines.Current.StartsWith(Header, StringComparison.Ordinal))
            return null;
        while (lines.MoveNext())
        {
            if (lines.Current is [not '#', ..] line)
                baseline.known[line] = baseline.known.GetValueOrDefault(line) + 1;
        }

        return baseline;
    }

    /// <summary>Starts an empty one that is to be written to <paramref name="path"/>.</summary>
    public static Baseline Start(string path) => new(path);

    /// <summary>The draft without the findings that are known. As often as one is listed it is passed over, so that one more of the same is seen.</summary>
    public CheckOutput Without(CheckOutput draft)
    {
        var remaining = new Dictionary<string, int>(StringComparer.Ordinal);
        var added = draft.Diagnostics.Where(diagnostic => !IsKnown(LineOf(draft.File, diagnostic))).ToList();
        var counts = draft.Summary with
        {
            Errors = Count(added, Severity.Error),
            Warnings = Count(added, Severity.Warning),
            Infos = Count(added, Severity.Info),
            Known = draft.Diagnostics.Count - added.Count,
        };
        return draft with { Diagnostics = added, Summary = counts };

        bool IsKnown(string line)
        {
            if (!known.TryGetValue(line, out var times))
                return false;
            var left = remaining.GetValueOrDefault(line, times);
            remaining[line] = left - 1;
            return left > 0;
        }
    }

    /// <summary>Takes the findings of <paramref name="draft"/> in.</summary>
    public void Add(CheckOutput draft)
    {
        foreach (var diagnostic in draft.Diagnostics)
        {
            var line = LineOf(draft.File, diagnostic);
            known[line] = known.GetValueOrDefault(line) + 1;
        }
    }

    /// <summary>Writes the file at <paramref name="path"/>: sorted, so that two versions of it can be compared.</summary>
    /// <returns>How many findings it lists.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public int Write(string path)
    {
        var lines = known.SelectMany(static line => Enumerable.Repeat(line.Key, line.Value)).Order(StringComparer.Ordinal).ToList();
        File.WriteAllText(path, string.Concat(lines.Prepend($"{Header}: rule, draft, fingerprint; read by hegao check --baseline").Select(static line => line + "\n")));
        return lines.Count;
    }

    private static int Count(IEnumerable<DiagnosticOutput> diagnostics, Severity severity) => diagnostics.Count(diagnostic => diagnostic.Level == severity);

    private string LineOf(string file, DiagnosticOutput diagnostic)
    {
        var draft = Path.IsPathRooted(file) || File.Exists(file) ? Path.GetRelativePath(folder, Path.GetFullPath(file)) : file;
        return $"{diagnostic.Rule}\t{draft.Replace('\\', '/')}\t{diagnostic.Fingerprint}";
    }
}

using System.Runtime.CompilerServices;
using Hegao.Workspace;

namespace Hegao.CommandLine;

/// <summary>
/// Tells which drafts were written since. It looks at the times and sizes of the files again and again instead of asking the system to be told: network
/// drives, where drafts of an office lie, tell nothing.
/// </summary>
/// <param name="find">The paths of the drafts as they are now.</param>
internal sealed class DraftWatch(Func<IEnumerable<string>> find)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>Sets of drafts that are new or were written, each once nothing has changed for an interval; when settings of a folder change, all drafts.</summary>
    public async IAsyncEnumerable<IReadOnlySet<string>> ChangesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = Look();
        var last = known;
        while (true)
        {
            await Task.Delay(Interval, cancellationToken);
            var now = Look();
            var isSettled = IsSame(last, now);
            last = now;
            if (!isSettled || IsSame(known, now))
                continue;
            var changed = Changed(known, now);
            known = now;
            if (changed.Count > 0)
                yield return changed;
        }
    }

    private static HashSet<string> Changed(Dictionary<string, Stamp> before, Dictionary<string, Stamp> now)
    {
        var differ = before.Keys.Union(now.Keys).Where(path => before.GetValueOrDefault(path) != now.GetValueOrDefault(path));
        var all = differ.Any(IsSettings);
        return [.. now.Keys.Where(path => !IsSettings(path) && (all || before.GetValueOrDefault(path) != now[path]))];
    }

    private static bool IsSettings(string path) => Path.GetFileName(path) == SettingsFile.FileName;

    private static bool IsSame(Dictionary<string, Stamp> one, Dictionary<string, Stamp> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var stamp) && stamp == pair.Value);

    private Dictionary<string, Stamp> Look()
    {
        var files = new Dictionary<string, Stamp>(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in find())
        {
            Add(draft);
            if (folders.Add(Path.GetDirectoryName(draft) ?? ""))
                Add(Path.Combine(Path.GetDirectoryName(draft) ?? "", SettingsFile.FileName));
        }

        return files;

        void Add(string path)
        {
            var file = new FileInfo(path);
            if (file.Exists)
                files[path] = new(file.LastWriteTimeUtc, file.Length);
        }
    }

    private readonly record struct Stamp(DateTime WrittenAt, long Length);
}

using System.Collections.Concurrent;

namespace Hegao.Workspace;

/// <summary>
/// Finds the <c>hegao.toml</c> files that count for a draft: those of its folder and of the folders above, up to the one that holds <c>.git</c>, or to the
/// limit that is given. All of them count, the outer ones first, so that a nearer one has the last word. So it is with the facts files in the folders
/// <c>facts</c> there. Each folder is looked at once; without any file nothing is read.
/// </summary>
/// <param name="limit">The outermost folder that may be looked at; null for the root of the file system.</param>
/// <param name="read">How a file is read; null for <see cref="SettingsFiles.Read"/>, which throws where it cannot be.</param>
public sealed class SettingsFolders(string? limit = null, Func<string, SettingsFile>? read = null)
{
    private readonly ConcurrentDictionary<string, FolderSettings> folders = new(StringComparer.Ordinal);
    private readonly string? limit = limit is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(limit));
    private readonly Func<string, SettingsFile> read = read ?? SettingsFiles.Read;
    private readonly ConcurrentDictionary<string, FolderSettings>? before;

    private SettingsFolders(SettingsFolders before)
        : this(before.limit, before.read) => this.before = before.folders;

    /// <summary>The same folders, to be looked at anew: a file was written, made or deleted. Words that are the same as before stay the same vocabulary.</summary>
    public SettingsFolders Renewed() => new(this);

    /// <summary>The settings of the draft at <paramref name="path"/>.</summary>
    public DraftSettings Of(string path) => Folder(Path.GetDirectoryName(Path.GetFullPath(path))).For(path);

    private FolderSettings Folder(string? folder)
    {
        if (folder is null)
            return FolderSettings.None;
        if (folders.TryGetValue(folder, out var known))
            return known;
        var isOutermost = folder == limit || Path.Exists(Path.Combine(folder, ".git"));
        var outer = isOutermost ? FolderSettings.None : Folder(Path.GetDirectoryName(folder));
        var file = Path.Combine(folder, SettingsFile.FileName);
        var own = File.Exists(file) ? outer.With(read(file), before?.GetValueOrDefault(folder)) : outer;
        return folders.GetOrAdd(folder, own.WithFacts(FactsFile.In(folder)));
    }
}

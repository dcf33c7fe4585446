using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hegao.Analysis;

namespace Hegao.Workspace;

/// <summary>
/// Finds the <c>hegao.toml</c> files that count for a draft: those of its folder and of the folders above, up to the one that holds <c>.git</c>, or to the
/// limit that is given. All of them count, the outer ones first, so that a nearer one has the last word. Each folder is looked at once; without any file
/// nothing is read.
/// </summary>
/// <param name="limit">The outermost folder that may be looked at; null for the root of the file system.</param>
public sealed class SettingsFolders(string? limit = null)
{
    private readonly ConcurrentDictionary<string, FolderSettings> folders = new(StringComparer.Ordinal);
    private readonly string? limit = limit is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(limit));

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
        return folders.GetOrAdd(folder, File.Exists(file) ? outer.With(SettingsFiles.Read(file)) : outer);
    }
}

/// <summary>Reads settings files.</summary>
public static class SettingsFiles
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="DraftUnreadableException">It cannot be read.</exception>
    public static SettingsFile Read(string path) => Parse(path, DraftFileReader.Read(path).Content.Text);

    /// <summary>Reads <paramref name="text"/> as the content of the file at <paramref name="path"/>.</summary>
    public static SettingsFile Parse(string path, string text) => SettingsReader.Read(path, text);
}

/// <summary>The settings files that count for the drafts of one folder, outer ones first, with the words that they give.</summary>
public sealed class FolderSettings
{
    private readonly ImmutableArray<SettingsFile> files;
    private readonly Vocabulary vocabulary;

    private FolderSettings(ImmutableArray<SettingsFile> files) =>
        (this.files, vocabulary) = (files, Vocabulary.With([.. files.Reverse().SelectMany(static file => file.Indicators)]));

    /// <summary>Without any file.</summary>
    public static FolderSettings None { get; } = new([]);

    /// <summary>The settings with one more file, nearer to the drafts.</summary>
    public FolderSettings With(SettingsFile file) => new(files.Add(file));

    /// <summary>The settings of the draft at <paramref name="path"/>.</summary>
    public DraftSettings For(string path)
    {
        if (files.IsEmpty)
            return DraftSettings.None;
        var severities = ImmutableDictionary<string, Severity>.Empty;
        var ignores = ImmutableArray.CreateBuilder<(SettingsFile File, DraftIgnore Ignore)>();
        foreach (var file in files)
        {
            severities = severities.SetItems(file.Severities);
            if (file.RelativePath(path) is not { } relative)
                continue;
            foreach (var set in file.Overrides)
            {
                if (set.Files.Any(pattern => pattern.IsMatch(relative)))
                    severities = severities.SetItems(set.Severities);
            }

            ignores.AddRange(file.Ignores.Where(ignore => ignore.File == relative).Select(ignore => (file, ignore)));
        }

        return new(
            new()
            {
                Severities = severities,
                Ignores = [.. ignores.Select(static pair => pair.Ignore.Request)],
                IgnoredTerms = [.. files.SelectMany(static file => file.IgnoredTerms)],
                Vocabulary = vocabulary,
            },
            files,
            ignores.ToImmutable());
    }
}

/// <summary>What counts for one draft, and where it comes from.</summary>
/// <param name="Options">What the analysis is given.</param>
/// <param name="Files">The files, outer ones first.</param>
/// <param name="Ignores">The ignores that name the draft, each with its file.</param>
public sealed record DraftSettings(AnalysisOptions Options, ImmutableArray<SettingsFile> Files, ImmutableArray<(SettingsFile File, DraftIgnore Ignore)> Ignores)
{
    /// <summary>Without any settings.</summary>
    public static DraftSettings None { get; } = new(AnalysisOptions.Default, [], []);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hegao.Analysis;

namespace Hegao.Workspace;

/// <summary>
/// The reports that an editor's drafts are held against: those in the draft's own folder and, where folders go by year, in the folders beside it and the one above. They are
/// read from disk when a draft first asks, and stay until a file among them is written. Immutable as to what was asked already; thread-safe.
/// </summary>
public sealed class ReportNeighbours
{
    /// <summary>A neighbourhood has no more drafts; what is more is an archive, and <c>hegao check</c> reads it.</summary>
    public const int MaxDrafts = 500;

    private static readonly string[] Extensions = [".md", ".txt"];

    private readonly ConcurrentDictionary<string, ReportSeries> series;

    private ReportNeighbours(IEnumerable<KeyValuePair<string, ReportSeries>> series) => this.series = new(series, StringComparer.Ordinal);

    /// <summary>Nothing was asked yet.</summary>
    public static ReportNeighbours Create() => new([]);

    /// <summary>What the draft at <paramref name="path"/> is held against; nothing outside of the workspace folders.</summary>
    /// <param name="path">The draft.</param>
    /// <param name="roots">The workspace folders.</param>
    /// <param name="folders">The settings, which also say which files are drafts.</param>
    public RelatedReports RelatedTo(string path, ImmutableArray<string> roots, SettingsFolders folders) => PlaceOf(path, roots) is { } place
        ? series.GetOrAdd(place, static (place, folders) => new(DraftsIn(place, folders), folders.Of), folders).RelatedTo(path)
        : RelatedReports.None;

    /// <summary>The same without what was read around <paramref name="paths"/>, which were written, made or deleted.</summary>
    public ReportNeighbours Without(IReadOnlyCollection<string> paths, ImmutableArray<string> roots)
    {
        var places = paths.Select(path => PlaceOf(path, roots)).ToHashSet();
        return new(series.Where(known => !places.Contains(known.Key)));
    }

    /// <summary>Whether a draft is held against files other than itself among <paramref name="paths"/>.</summary>
    public static bool AreAround(string draft, IReadOnlyCollection<string> paths, ImmutableArray<string> roots) =>
        PlaceOf(draft, roots) is { } place && paths.Any(path => path != draft && PlaceOf(path, roots) == place);

    // The folder above the draft's, or its own where that is a workspace folder.
    private static string? PlaceOf(string path, ImmutableArray<string> roots)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
            return null;
        foreach (var root in roots.Select(Path.TrimEndingDirectorySeparator))
        {
            if (folder == root)
                return folder;
            if (folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return Path.GetDirectoryName(folder);
        }

        return null;
    }

    private static List<string> DraftsIn(string place, SettingsFolders folders)
    {
        var drafts = new List<string>();
        try
        {
            foreach (var folder in Directory.EnumerateDirectories(place).Where(static folder => !Path.GetFileName(folder.AsSpan()).StartsWith('.')).Order(StringComparer.Ordinal).Prepend(place))
            {
                drafts.AddRange(Directory.EnumerateFiles(folder)
                    .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && (FolderDrafts.HasReportName(path) || !folders.Of(path).Files.IsEmpty))
                    .Order(StringComparer.Ordinal)
                    .Take(MaxDrafts - drafts.Count));
                if (drafts.Count >= MaxDrafts)
                    break;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be listed is held against nothing.
        }

        return drafts;
    }
}

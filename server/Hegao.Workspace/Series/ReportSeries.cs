using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>
/// Some drafts, told apart by place, year and kind: which of them are of one place and year (工作报告, 计划报告, 预算报告), and which is the year before. Of a draft its
/// head is read; the whole of it only when another one is held against it. Thread-safe.
/// </summary>
/// <param name="paths">The drafts.</param>
/// <param name="settings">The settings of a draft by its path.</param>
public sealed class ReportSeries(IEnumerable<string> paths, Func<string, DraftSettings> settings)
{
    private readonly Lazy<Catalogue> catalogue = new(() => Catalogue.Of(paths, settings));
    private readonly ConcurrentDictionary<string, Lazy<ReportFigures?>> figures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RelatedReports> related = new(StringComparer.Ordinal);

    /// <summary>The reports that were recognised, each with which one it is, in the order of the drafts.</summary>
    public ImmutableArray<(string Path, ReportIdentity Identity)> Reports => catalogue.Value.Reports;

    /// <summary>What the draft at <paramref name="path"/> is held against; nothing where it is no report that is recognised, or stands alone.</summary>
    public RelatedReports RelatedTo(string path)
    {
        if (!catalogue.Value.Identities.TryGetValue(Path.GetFullPath(path), out var identity))
            return RelatedReports.None;
        return related.GetOrAdd(path, _ =>
        {
            var sisters = Enum.GetValues<ReportKind>().Where(kind => kind != identity.Kind).Select(kind => Find(identity with { Kind = kind }, path)).OfType<string>().Select(Figures).OfType<ReportFigures>();
            var lastYear = Find(identity with { Year = identity.Year - 1 }, path) is { } earlier ? Figures(earlier) : null;
            return sisters.ToImmutableArray() is var found && found.IsEmpty && lastYear is null ? RelatedReports.None : new(found, lastYear);
        });
    }

    // Of several drafts of one report the one in the same folder; where that leaves several, nobody can tell which counts.
    private string? Find(ReportIdentity identity, string path)
    {
        var all = catalogue.Value.ByIdentity[identity].ToList();
        if (all.Count > 1)
            all.RemoveAll(other => Path.GetDirectoryName(Path.GetFullPath(other)) != Path.GetDirectoryName(Path.GetFullPath(path)));
        return all is [var one] ? one : null;
    }

    private ReportFigures? Figures(string path) => figures.GetOrAdd(path, static (path, series) => new(() => series.Read(path)), this).Value;

    private ReportFigures? Read(string path)
    {
        try
        {
            var file = DraftFileReader.Read(path);
            var analysis = DraftAnalysis.Create(DraftTree.Parse(file.Content.Text, file.Format), settings(path).Options);
            return ReportFigures.Of(analysis, path, catalogue.Value.Identities[Path.GetFullPath(path)], file.Word is { } word ? word.Places.Locate : null);
        }
        catch (DraftUnreadableException)
        {
            return null;
        }
    }

    private sealed record Catalogue(ImmutableArray<(string Path, ReportIdentity Identity)> Reports, Dictionary<string, ReportIdentity> Identities, ILookup<ReportIdentity, string> ByIdentity)
    {
        public static Catalogue Of(IEnumerable<string> paths, Func<string, DraftSettings> settings)
        {
            ImmutableArray<(string Path, ReportIdentity Identity)> reports =
            [
                .. paths.Distinct(StringComparer.Ordinal)
                    .AsParallel().AsOrdered()
                    .Select(path => (Path: path, Identity: ReportHead.Read(path, settings(path).Said)))
                    .Where(static report => report.Identity is not null)
                    .Select(static report => (report.Path, report.Identity ?? throw new InvalidOperationException())),
            ];
            var identities = new Dictionary<string, ReportIdentity>(StringComparer.Ordinal);
            foreach (var (path, identity) in reports)
                identities[Path.GetFullPath(path)] = identity;
            return new(reports, identities, reports.ToLookup(static report => report.Identity, static report => report.Path));
        }
    }
}

using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>The reports of one place, year by year, as <c>hegao series</c> prints them.</summary>
/// <param name="Place">The place.</param>
/// <param name="Reports">Its reports by year and kind.</param>
/// <param name="Years">Last year's targets against this year's results, for every two consecutive reports of one kind.</param>
internal sealed record SeriesOutput(string Place, IReadOnlyList<SeriesReportOutput> Reports, IReadOnlyList<SeriesYearOutput> Years)
{
    /// <summary>The series in <paramref name="series"/>, by place; of all places, or of the one that <paramref name="place"/> names.</summary>
    public static IEnumerable<SeriesOutput> Of(ReportSeries series, Func<string, DraftSettings> settings, string? place)
    {
        foreach (var group in series.Reports.GroupBy(static report => report.Identity.Place, StringComparer.Ordinal))
        {
            if (place is not null && group.Key != place && !group.Key.StartsWith(place, StringComparison.Ordinal) && !place.EndsWith(group.Key, StringComparison.Ordinal))
                continue;
            var reports = group.OrderBy(static report => report.Identity.Year).ThenBy(static report => report.Identity.Kind).ThenBy(static report => report.Path, StringComparer.Ordinal).ToList();
            yield return new(
                group.Key,
                [.. reports.Select(static report => new SeriesReportOutput(report.Path, report.Identity.Year, NameOf(report.Identity.Kind)))],
                [.. reports.Select(report => YearOf(report.Path, report.Identity, series, settings)).OfType<SeriesYearOutput>()]);
        }
    }

    private static SeriesYearOutput? YearOf(string path, ReportIdentity identity, ReportSeries series, Func<string, DraftSettings> settings)
    {
        if (series.RelatedTo(path).LastYear is not { } before)
            return null;
        var file = DraftFileReader.Read(path);
        var analysis = DraftAnalysis.Create(DraftTree.Parse(file.Content.Text, file.Format), settings(path).Options);
        var places = DraftPlaces.Of(file, analysis.Tree);
        var table = TargetTable.Of(before, analysis);
        return new(
            before.Identity.Year,
            NameOf(identity.Kind),
            before.Path,
            path,
            [.. table.Targets.Select(target => TargetOutput.Of(target, places))],
            [.. table.Renamed.Select(static renamed => new RenamedOutput(renamed.Key, renamed.Before.Indicator, renamed.Now.Indicator))]);
    }

    private static string NameOf(ReportKind kind) => kind switch { ReportKind.Plan => "plan", ReportKind.Budget => "budget", _ => "work" };
}

/// <summary>A report of the series.</summary>
/// <param name="File">Its file.</param>
/// <param name="Year">The year that it plans.</param>
/// <param name="Kind">work, plan or budget.</param>
internal sealed record SeriesReportOutput(string File, int Year, string Kind);

/// <summary>A year of the series: what was planned for it and what came of it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Kind">work, plan or budget.</param>
/// <param name="Before">The report that planned it.</param>
/// <param name="After">The report that reviews it.</param>
/// <param name="Targets">The targets in the order of the earlier report.</param>
/// <param name="Renamed">Indicators that the later report names differently.</param>
internal sealed record SeriesYearOutput(int Year, string Kind, string Before, string After, IReadOnlyList<TargetOutput> Targets, IReadOnlyList<RenamedOutput> Renamed);

/// <summary>A target and its result.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Facet">level or growth.</param>
/// <param name="Target">The target as written.</param>
/// <param name="Bound">exact over under about.</param>
/// <param name="TargetLine">Its 1-based line in the earlier report.</param>
/// <param name="Result">The result as written, or null.</param>
/// <param name="ResultLine">Its line or paragraph in the later report, or null.</param>
/// <param name="Difference">Result minus target in the target's unit, or null.</param>
/// <param name="Outcome">met, missed, undecided or not-stated.</param>
internal sealed record TargetOutput(string Indicator, string Facet, string Target, string Bound, int TargetLine, string? Result, int? ResultLine, decimal? Difference, string Outcome)
{
    /// <summary>The target as it is printed.</summary>
    public static TargetOutput Of(TargetResult target, DraftPlaces places) => new(
        target.Target.Indicator,
        ClaimOutput.FacetOf(target.Target.Facet),
        target.TargetText,
        ClaimOutput.BoundOf(target.Target.Bound),
        target.Target.Place.Line,
        target.ResultText,
        target.Result is { } claim ? places.PositionOf(claim.NumberSpan.Start).Line : null,
        target.Difference is { } difference ? Math.Round(difference, 4, MidpointRounding.AwayFromZero) : null,
        target.Outcome switch { TargetOutcome.Met => "met", TargetOutcome.Missed => "missed", TargetOutcome.Undecided => "undecided", _ => "not-stated" });
}

/// <summary>An indicator that two consecutive reports name differently.</summary>
/// <param name="Key">Its canonical form.</param>
/// <param name="Before">Its name in the earlier report.</param>
/// <param name="After">Its name in the later one.</param>
internal sealed record RenamedOutput(string Key, string Before, string After);

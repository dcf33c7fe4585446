using System.Collections.Immutable;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Facts;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>What another report states, as far as a draft can be held against it.</summary>
/// <param name="Path">The report's file.</param>
/// <param name="Identity">Which report it is.</param>
/// <param name="Figures">Its figures: levels and growths of known indicators, of a known period.</param>
/// <param name="Streaks">What it says has gone on for so many years (连续9年), by the words around the number.</param>
public sealed record ReportFigures(string Path, ReportIdentity Identity, FactTable Figures, ImmutableDictionary<string, Streak> Streaks)
{
    /// <summary>Reads the figures of <paramref name="analysis"/>.</summary>
    /// <param name="analysis">The report.</param>
    /// <param name="path">Its file.</param>
    /// <param name="identity">Which report it is.</param>
    /// <param name="locate">From an offset to the line (from 1) and column in the file; null for a text, which is its own.</param>
    public static ReportFigures Of(DraftAnalysis analysis, string path, ReportIdentity identity, Func<int, (int Line, int Column)>? locate = null)
    {
        var parts = analysis.Parts;
        var matching = new FactMatching(parts);
        var figures = ImmutableArray.CreateBuilder<Fact>();
        var streaks = ImmutableDictionary.CreateBuilder<string, Streak>(StringComparer.Ordinal);
        foreach (var block in parts.Tree.Blocks)
        {
            foreach (var claim in parts.Ledger.In(block.Id))
            {
                if (FactTemplate.IsStated(claim) && matching.IsName(claim.Key))
                    figures.Add(FigureOf(parts, claim, PlaceOf(parts.Tree, claim.SpanIn(parts.Tree), path, locate)));
            }

            if (!block.IsProse)
                continue;
            foreach (var streak in StreakReader.Read(block.GetReading()))
            {
                var place = PlaceOf(parts.Tree, block.ToSource(streak.Start, streak.Length), path, locate);

                // Words that stand there twice with two numbers say nothing.
                streaks[streak.Words] = streaks.TryGetValue(streak.Words, out var known) && known.Years != streak.Years ? known with { Years = 0 } : new(streak.Years, place);
            }
        }

        return new(path, identity, FactTable.Of(figures.ToImmutable()), streaks.ToImmutable());
    }

    private static Fact FigureOf(AnalysisParts parts, PlacedClaim claim, OutsidePlace place) => new(
        claim.Indicator,
        claim.Key,
        claim.Fact.Owner ?? (parts.Ledger.Region.IsOwn(claim.Fact.Region) ? null : claim.Fact.Region),
        claim.Period ?? string.Empty,
        claim.Status,
        claim.Facet,
        claim.Direction,
        claim.WrittenNumber(parts.Tree).Replace(",", string.Empty, StringComparison.Ordinal),
        claim.Unit,
        claim.BaseUnit,
        claim.Value,
        claim.Bound,
        claim.Against,
        claim.Basis,
        place);

    private static OutsidePlace PlaceOf(DraftTree tree, TextSpan span, string path, Func<int, (int Line, int Column)>? locate)
    {
        if (locate?.Invoke(span.Start) is var (line, column))
            return new(path, line, column, span.Length);
        var position = tree.GetPosition(span.Start);
        return new(path, position.Line + 1, position.Character, span.Length);
    }
}

/// <summary>What another report says has gone on for some years.</summary>
/// <param name="Years">So many; 0 where the report says it twice and differently.</param>
/// <param name="Place">Where.</param>
public sealed record Streak(int Years, OutsidePlace Place);

/// <summary>The reports that a draft is held against beside itself.</summary>
/// <param name="Sisters">The other reports of its place and year: on the plan, on the budget.</param>
/// <param name="LastYear">The report of its kind and place of the year before; null without one.</param>
public sealed record RelatedReports(ImmutableArray<ReportFigures> Sisters, ReportFigures? LastYear)
{
    /// <summary>No other reports.</summary>
    public static RelatedReports None { get; } = new([], null);
}

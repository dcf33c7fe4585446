using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>A year that the calendar gives, to be held against the years that the draft speaks of.</summary>
/// <param name="Year">The year that follows from the words: 1949 + 75.</param>
/// <param name="IsPlan">Whether it is a five-year plan's first or last year, of which the clause says which year it means.</param>
/// <param name="Formula">How it follows.</param>
/// <param name="Written">The words.</param>
/// <param name="Word">今年, 明年, 去年; the event; or null.</param>
/// <param name="Place">Where they stand, from the block's start.</param>
internal sealed record CalendarCheck(int Year, bool IsPlan, string Formula, string Written, string? Word, TextSpan Place) : OpenCheck(CalendarRule.Rule)
{
    private const int December = 12;

    /// <summary>The year that the clause names, or null where it says 今年.</summary>
    public int? StatedYear { get; init; }

    /// <summary>Whether the clause says that this is the year.</summary>
    public bool IsThisYear { get; init; }

    /// <summary>Whether the sentence says that it was celebrated, and names no year.</summary>
    public bool IsCelebrated { get; init; }

    /// <inheritdoc/>
    public override Check? Close(AnalysisParts draft, BlockSyntax block)
    {
        var title = draft.Outline.Title?.Locate(draft.Tree);
        if (StatedYear is null && title?.Year is null)
            return null;
        var meeting = title?.Year ?? 0;
        return IsPlan ? ClosePlan(block, meeting) : CloseAnniversary(block, meeting, title?.Meeting);
    }

    private Check ClosePlan(BlockSyntax block, int meeting)
    {
        var year = StatedYear ?? (Word == "明年" ? meeting + 1 : Word == "去年" ? meeting - 1 : meeting);
        return Make(block, year == Year, $"{Year} {(year == Year ? "=" : "≠")} {year}", new(
            $"“{Written}”应是{Year}年，此处说的是{year}年。",
            $"“{Written}” is {Year}; the clause speaks of {year}."));
    }

    // Of the year under review or of the coming one; a congress in December looks a year further.
    private Check? CloseAnniversary(BlockSyntax block, int meeting, string? line)
    {
        if (StatedYear is { } stated)
        {
            return Make(block, stated == Year, $"{Formula} = {Year} {(stated == Year ? "=" : "≠")} {stated}", new(
                $"“{Written}”应在{Year}年，此处说的是{stated}年。",
                $"“{Written}” falls in {Year}; the clause speaks of {stated}."));
        }

        var last = line is not null && line.Contains($"{December}月", StringComparison.Ordinal) ? meeting + 1 : meeting;
        var fits = Year >= meeting - 1 && Year <= last;

        // A review of five years may look back, and what is further off than that is history.
        if (!fits && !IsThisYear && !IsCelebrated && (Year < meeting - 5 || Year > last + 5))
            return null;
        if (!fits && !IsThisYear && IsOfSeveralYears(block))
            return null;
        return Make(block, fits, $"{Formula} = {Year} {(fits ? "∈" : "∉")} {meeting - 1}～{last}", new(
            $"“{Written}”应在{Year}年，与报告年度（{meeting - 1}～{last}年）不符。",
            $"“{Written}” falls in {Year}, not in {meeting - 1} to {last}."));

        static bool IsOfSeveralYears(BlockSyntax block) => Claims.YearScopes.Read(block.GetReading()) == Claims.YearScope.Several;
    }

    private Check Make(BlockSyntax block, bool fits, string expression, LocalizedText message)
    {
        var span = Place.Shift(block.Span.Start);
        return LedgerChecks.Make(Rule, CheckKind.Date, fits ? CheckOutcome.Holds : CheckOutcome.Fails, span, expression, [], message, []);
    }
}

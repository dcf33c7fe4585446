using System.Text.Json.Serialization;
using Hegao.Analysis;
using Hegao.Analysis.Rules;
using Hegao.Output.Checking;
using Hegao.Syntax;

namespace Hegao.Output;

/// <summary>One finding as <c>hegao check</c> prints it.</summary>
/// <param name="File">Path of the draft.</param>
/// <param name="Rule">Rule id.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Line">1-based line where it starts.</param>
/// <param name="Column">0-based column where it starts, in UTF-16 code units.</param>
/// <param name="EndLine">1-based line where it ends.</param>
/// <param name="EndColumn">0-based column just behind its end.</param>
/// <param name="Message">What is wrong, in the language asked for.</param>
/// <param name="Expression">The bare arithmetic, or null.</param>
/// <param name="Related">The other places that the finding rests on.</param>
/// <param name="Fixes">Offered corrections.</param>
internal sealed record DiagnosticOutput(
    string File,
    string Rule,
    string Severity,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message,
    string? Expression,
    IReadOnlyList<RelatedOutput> Related,
    IReadOnlyList<FixOutput> Fixes)
{
    /// <summary>The words at the place of a Word document, where Line counts paragraphs; absent for text files.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Quote { get; init; }

    /// <summary>Whether the lines are paragraphs of a Word document, which no program that counts lines finds.</summary>
    [JsonIgnore]
    public bool CountsParagraphs => Quote is not null;

    /// <summary>The severity itself, for colours and names.</summary>
    [JsonIgnore]
    public required Severity Level { get; init; }

    /// <summary>What the finding is known by in another version of the draft; empty where only its place tells it.</summary>
    [JsonIgnore]
    public string Fingerprint { get; init; } = "";

    /// <summary>What is printed of an error in a facts file.</summary>
    public static DiagnosticOutput Of(FactProblem problem, UserLanguage language)
    {
        var (place, rule) = (problem.Place, FactsErrorRule.Descriptor);
        var message = place.Cell is { } cell ? new($"单元格 {cell}：{problem.Message.Chinese}", $"Cell {cell}: {problem.Message.English}") : problem.Message;
        return new(ShownPath.Of(place.Path), rule.Id, SeverityNames.Of(rule.DefaultSeverity), place.Line, place.Column, place.Line, place.Column + place.Length, message.In(language), null, [], []) { Level = rule.DefaultSeverity };
    }

    /// <summary>What is printed of <paramref name="finding"/>, made in <paramref name="places"/>.</summary>
    public static DiagnosticOutput Of(Finding finding, string file, DraftPlaces places, UserLanguage language)
    {
        var (line, column) = places.PositionOf(finding.Span.Start);
        var (endLine, endColumn) = places.PositionOf(finding.Span.End);
        return new(
            file,
            finding.Rule,
            SeverityNames.Of(finding.Severity),
            line,
            column,
            endLine,
            endColumn,
            finding.Message.In(language),
            finding.Expression,
            [.. finding.Related.Select(place => RelatedOutput.Of(place, file, places, language))],
            [.. finding.Fixes.Select(fix => FixOutput.Of(fix, places, language))])
        {
            Level = finding.Severity,
            Fingerprint = FindingFingerprint.Of(finding, places.Tree),
            Quote = places.QuoteOf(finding.Span),
        };
    }
}

/// <summary>Another place that a finding rests on.</summary>
/// <param name="File">Path of the draft.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">0-based, in UTF-16 code units.</param>
/// <param name="Message">What stands there.</param>
internal sealed record RelatedOutput(string File, int Line, int Column, string Message)
{
    /// <summary>What is printed of <paramref name="place"/>.</summary>
    public static RelatedOutput Of(RelatedPlace place, string file, DraftPlaces places, UserLanguage language)
    {
        if (place.Outside is { } outside)
            return new(ShownPath.Of(outside.Path), outside.Line, outside.Column, place.Message.In(language));
        var (line, column) = places.PositionOf(place.Span.Start);
        return new(file, line, column, place.Message.In(language));
    }
}

/// <summary>An offered correction.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Edits">Disjoint edits in ascending order, in the coordinates of the draft as it was read.</param>
internal sealed record FixOutput(string Title, IReadOnlyList<EditOutput> Edits)
{
    /// <summary>What is printed of <paramref name="fix"/>.</summary>
    public static FixOutput Of(Fix fix, DraftPlaces places, UserLanguage language) =>
        new(fix.Title.In(language), [.. fix.Edits.Select(edit => EditOutput.Of(edit, places))]);
}

/// <summary>One replacement.</summary>
/// <param name="Line">1-based line where the replaced text starts.</param>
/// <param name="Column">0-based column where it starts.</param>
/// <param name="EndLine">1-based line where it ends.</param>
/// <param name="EndColumn">0-based column just behind its end.</param>
/// <param name="NewText">What stands there afterwards.</param>
internal sealed record EditOutput(int Line, int Column, int EndLine, int EndColumn, string NewText)
{
    /// <summary>What is printed of <paramref name="change"/>.</summary>
    public static EditOutput Of(TextChange change, DraftPlaces places)
    {
        var (line, column) = places.PositionOf(change.Span.Start);
        var (endLine, endColumn) = places.PositionOf(change.Span.End);
        return new(line, column, endLine, endColumn, change.NewText);
    }
}

using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>What <c>hegao checks</c> prints of one draft.</summary>
/// <param name="File">Path of the draft.</param>
/// <param name="Checks">Everything that was verified, in reading order.</param>
internal sealed record ChecksOutput(string File, IReadOnlyList<CheckItemOutput> Checks)
{
    /// <summary>Verifies <paramref name="file"/>.</summary>
    public static ChecksOutput Read(DraftFile file)
    {
        var analysis = file.Analyze();
        var places = DraftPlaces.Of(file, analysis.Tree);
        return new(file.Path, [.. analysis.Checks.Select(check => CheckItemOutput.From(check, places))]);
    }
}

/// <summary>One check.</summary>
/// <param name="Kind">What was compared, in kebab case.</param>
/// <param name="Line">1-based line of the number or count that is checked.</param>
/// <param name="Column">0-based column, in UTF-16 code units.</param>
/// <param name="Outcome">holds, fails or undecided.</param>
/// <param name="Expression">The arithmetic.</param>
/// <param name="Related">The other places.</param>
internal sealed record CheckItemOutput(string Kind, int Line, int Column, string Outcome, string Expression, IReadOnlyList<PlaceOutput> Related)
{
    /// <summary>The check as it is printed.</summary>
    public static CheckItemOutput From(Check check, DraftPlaces places)
    {
        var (line, column) = places.PositionOf(check.Span.Start);
        return new(
            check.Kind.Name(),
            line,
            column,
            check.Outcome switch { CheckOutcome.Holds => "holds", CheckOutcome.Fails => "fails", _ => "undecided" },
            check.Expression,
            [.. check.Related.Select(place => PlaceOutput.OfRelated(place, places))]);
    }
}

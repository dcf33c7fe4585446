using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// What <see cref="SectionHeadings"/> asks of a candidate. An edit after which the candidates of its blocks answer as before leaves the same
/// candidates section headings, whatever their titles say now.
/// </summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Place">What stands before it.</param>
/// <param name="Marker">Its marker.</param>
/// <param name="HeadingLevel">Its depth as a Markdown heading.</param>
/// <param name="Line">What an unmarked line is; see <see cref="LineTraits"/>.</param>
/// <param name="IsBare">Whether its block ends with it.</param>
/// <param name="IsEmpty">Whether its title is empty.</param>
/// <param name="Glossary">Its title where it is the heading of a glossary, were it the last such, or null: the first of several of one title counts.</param>
/// <param name="FollowsLine">Whether the candidate before it is an unmarked line.</param>
/// <param name="Block">Its block, counted from the first that was edited.</param>
internal readonly record struct HeadingTraits(
    AnchorKind Kind, AnchorPlace Place, Marker Marker, int HeadingLevel, LineTraits Line, bool IsBare, bool IsEmpty, string? Glossary, bool FollowsLine, int Block)
{
    /// <summary>Whether section headings rest on the candidate at all; on others they do not even where they come and go.</summary>
    public static bool Matter(AnchorFact fact) =>
        fact.HeadingLevel > 0 || fact.Kind == AnchorKind.Line || NumberedSections.LevelOf(fact.Marker) >= 0 || IsGlossaryHeading(fact);

    /// <summary>The traits of the candidates that matter.</summary>
    /// <param name="facts">The candidates of the edited blocks.</param>
    /// <param name="before">The candidate before them, or null.</param>
    /// <param name="behind">The candidate behind them, or null: what stands before it counts.</param>
    /// <param name="title">The report's title, or null.</param>
    /// <param name="first">Number of the first edited block.</param>
    public static List<HeadingTraits> Of(IEnumerable<AnchorFact> facts, AnchorFact? before, AnchorFact? behind, TitleEntry? title, int first)
    {
        var traits = new List<HeadingTraits>();
        foreach (var fact in facts)
        {
            if (Matter(fact))
                traits.Add(Of(fact, before, title, first));
            before = fact;
        }

        if (behind is not null && Matter(behind))
            traits.Add(Of(behind, before, title, behind.BlockIndex));
        return traits;
    }

    private static HeadingTraits Of(AnchorFact fact, AnchorFact? before, TitleEntry? title, int first) => new(
        fact.Kind,
        fact.Place,
        fact.Marker,
        fact.HeadingLevel,
        fact.Kind == AnchorKind.Line ? PartHeadings.TraitsOf(fact, title) : LineTraits.None,
        fact.Follow == PassageSize.None,
        fact.Title.Length == 0,
        IsGlossaryHeading(fact) ? fact.Title : null,
        before is { Kind: AnchorKind.Line },
        fact.BlockIndex - first);

    /// <summary>Whether a candidate is the heading of a glossary, were it the last such.</summary>
    public static bool IsGlossaryHeading(AnchorFact fact) => fact.Place == AnchorPlace.BlockStart && fact.Kind != AnchorKind.Topic && fact.NamesGlossary;
}

/// <summary>What an unmarked line may be.</summary>
[Flags]
internal enum LineTraits
{
    /// <summary>Nothing that a section heading rests on.</summary>
    None = 0,

    /// <summary>It has the make of a part's heading.</summary>
    Candidate = 1,

    /// <summary>It has a word for a part of a report.</summary>
    NamesPart = 2,

    /// <summary>It opens an annex.</summary>
    Annex = 4,

    /// <summary>It is a salutation.</summary>
    Salutation = 8,

    /// <summary>It is a figure, as in a cell of a table.</summary>
    Figure = 16,
}

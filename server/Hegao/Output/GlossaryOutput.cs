using System.Text.Json.Serialization;
using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>What <c>hegao glossary</c> prints of one draft.</summary>
/// <param name="File">Path of the draft.</param>
/// <param name="Entries">Entries in the order in which they stand.</param>
internal sealed record GlossaryOutput(string File, IReadOnlyList<GlossaryEntryOutput> Entries)
{
    /// <summary>Reads the glossary of <paramref name="file"/>.</summary>
    public static GlossaryOutput Read(DraftFile file)
    {
        var analysis = file.Analyze();
        var places = DraftPlaces.Of(file, analysis.Tree);
        return new(file.Path, [.. analysis.Glossary.Entries.Select(entry => new GlossaryEntryOutput(
            places.PositionOf(entry.Span.Start).Line,
            entry.Number,
            entry.Term,
            entry.Definition,
            [.. entry.Mentions.Select(mention => PlaceOutput.Of(mention, places))]))]);
    }
}

/// <summary>One entry of a glossary.</summary>
/// <param name="Line">1-based line on which it starts.</param>
/// <param name="Number">Its number, or null where entries are not numbered.</param>
/// <param name="Term">The term as written.</param>
/// <param name="Definition">Its explanation as written.</param>
/// <param name="Mentions">Where the body uses it.</param>
internal sealed record GlossaryEntryOutput(int Line, int? Number, string Term, string Definition, IReadOnlyList<PlaceOutput> Mentions);

/// <summary>A place in the draft that is being printed.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">0-based, in UTF-16 code units.</param>
internal sealed record PlaceOutput(int Line, int Column)
{
    /// <summary>The other file that it stands in; absent for the draft itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? File { get; init; }

    /// <summary>Where <paramref name="place"/> is.</summary>
    public static PlaceOutput OfRelated(RelatedPlace place, DraftPlaces places) => place.Outside is { } outside
        ? new(outside.Line, outside.Column) { File = ShownPath.Of(outside.Path) }
        : Of(place.Span, places);

    /// <summary>Where <paramref name="span"/> starts.</summary>
    public static PlaceOutput Of(TextSpan span, DraftPlaces places)
    {
        var (line, column) = places.PositionOf(span.Start);
        return new(line, column);
    }
}

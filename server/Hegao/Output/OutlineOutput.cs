using Hegao.Analysis;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>What <c>hegao outline</c> prints of one draft.</summary>
/// <param name="File">Path of the draft.</param>
/// <param name="Title">The report's title, or null where none was found.</param>
/// <param name="Sections">Top-level sections in reading order.</param>
internal sealed record OutlineOutput(string File, TitleOutput? Title, IReadOnlyList<SectionOutput> Sections)
{
    /// <summary>Reads the outline of <paramref name="file"/>.</summary>
    public static OutlineOutput Read(DraftFile file)
    {
        var analysis = file.Analyze();
        var places = DraftPlaces.Of(file, analysis.Tree);
        var title = analysis.Outline.Title;
        return new(
            file.Path,
            title is null ? null : new(places.PositionOf(title.Span.Start).Line, title.Title),
            [.. analysis.Outline.Sections.Select(section => SectionOutput.Of(section, places))]);
    }
}

/// <summary>The title of a report.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Title">As written.</param>
internal sealed record TitleOutput(int Line, string Title);

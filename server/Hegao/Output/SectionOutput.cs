using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.Output;

/// <summary>One section of an outline.</summary>
/// <param name="Line">1-based line of the title.</param>
/// <param name="Column">0-based column of the title, in UTF-16 code units.</param>
/// <param name="Level">0 … 4, see <see cref="OutlineSection"/>.</param>
/// <param name="Marker">Its number as written, or empty.</param>
/// <param name="Title">Its title as written.</param>
/// <param name="Children">Sections inside it.</param>
internal sealed record SectionOutput(int Line, int Column, int Level, string Marker, string Title, IReadOnlyList<SectionOutput> Children)
{
    /// <summary>What is printed of <paramref name="section"/>, which stands in <paramref name="places"/>.</summary>
    public static SectionOutput Of(OutlineSection section, DraftPlaces places)
    {
        var (line, column) = places.PositionOf(section.TitleSpan.Start);
        return new(line, column, section.Level, section.Marker, section.Title, [.. section.Children.Select(child => Of(child, places))]);
    }
}

using Hegao.Analysis.Outlining;

namespace Hegao.Analysis.Comparison;

/// <summary>Names the sections of a draft by the titles above them, without their numbers: a section that was put in renumbers its neighbours only.</summary>
internal static class SectionPaths
{
    /// <summary>The path of each section, in the order of the outline's entries.</summary>
    public static string[] Of(OutlineModel outline)
    {
        var paths = new string[outline.Entries.Length];
        for (var i = 0; i < paths.Length; i++)
        {
            var entry = outline.Entries[i];
            paths[i] = outline.ParentOf(i) is >= 0 and var parent ? $"{paths[parent]}\n{entry.Title}" : entry.Title;
        }

        return paths;
    }
}

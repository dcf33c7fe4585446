using System.Text;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Outlining;

/// <summary>An outline as an indented text: level, marker, title.</summary>
internal static class OutlineText
{
    /// <summary>The outline of a draft in plain text.</summary>
    public static string Of(string draft) => Of(draft, DraftFormat.PlainText);

    /// <summary>The outline of a draft.</summary>
    public static string Of(string draft, DraftFormat format) => Of(DraftAnalysis.Create(DraftTree.Parse(draft, format)).Outline);

    /// <summary>The sections of an outline.</summary>
    public static string Of(DraftOutline outline)
    {
        var text = new StringBuilder();
        Append(text, outline.Sections, 0);
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, IEnumerable<OutlineSection> sections, int depth)
    {
        foreach (var section in sections)
        {
            text.Append(' ', depth * 2).Append(section.Level).Append(' ').Append(section.Marker).Append(section.Title).Append('\n');
            Append(text, section.Children, depth + 1);
        }
    }
}

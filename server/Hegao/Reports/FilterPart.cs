namespace Hegao.Reports;

/// <summary>A row of choices above a list. The style sheet hides what was not chosen (<c>:has(:checked)</c>), so that the page needs no script; in print everything is shown.</summary>
internal static class FilterPart
{
    /// <summary>Writes it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="legend">What is chosen.</param>
    /// <param name="group">The name of the group; a choice is called by group and name: <c>checks-fails</c>.</param>
    /// <param name="choices">Name and label of each choice; the first is chosen.</param>
    public static void Write(HtmlWriter html, string legend, string group, params ReadOnlySpan<(string Name, string Label)> choices)
    {
        html.Open("fieldset", ("class", "filter")).Leaf("legend", legend);
        var isFirst = true;
        foreach (var (name, label) in choices)
        {
            html.Open("label").Void("input", ("type", "radio"), ("name", group), ("id", $"{group}-{name}"), ("checked", isFirst ? "" : null)).Leaf("span", label).Close();
            isFirst = false;
        }

        html.Close().Line();
    }
}

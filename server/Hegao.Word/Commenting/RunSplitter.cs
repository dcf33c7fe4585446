using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Commenting;

/// <summary>Splits runs where comments begin and end, and keeps track of what became of every text element.</summary>
/// <param name="nodes">The text elements by number, as they were read.</param>
internal sealed class RunSplitter(IReadOnlyList<Text> nodes)
{
    private readonly Dictionary<int, List<(int Offset, Text Text)>> fragments = [];

    /// <summary>The run that starts with character <paramref name="offset"/> of text element <paramref name="node"/>.</summary>
    public OpenXmlElement RunFrom(int node, int offset) => SplitRun(FragmentFrom(node, offset));

    /// <summary>The run that ends just before character <paramref name="offset"/> of text element <paramref name="node"/>.</summary>
    public OpenXmlElement RunUpTo(int node, int offset)
    {
        var parts = PartsOf(node);
        if (offset < parts[^1].Offset + parts[^1].Text.Text.Length)
            FragmentFrom(node, offset);
        var text = parts.Last(part => part.Offset < offset || part.Offset == 0).Text;
        if (text.NextSibling() is { } next)
            SplitRun(next);
        return text.Parent ?? text;
    }

    private List<(int Offset, Text Text)> PartsOf(int node)
    {
        if (!fragments.TryGetValue(node, out var parts))
            fragments.Add(node, parts = [(0, nodes[node])]);
        return parts;
    }

    private Text FragmentFrom(int node, int offset)
    {
        var parts = PartsOf(node);
        var index = parts.FindLastIndex(part => part.Offset <= offset);
        var (start, text) = parts[index];
        if (start == offset)
            return text;
        var rest = new Text(text.Text[(offset - start)..]) { Space = SpaceProcessingModeValues.Preserve };
        text.Text = text.Text[..(offset - start)];
        text.Space = SpaceProcessingModeValues.Preserve;
        text.InsertAfterSelf(rest);
        parts.Insert(index + 1, (offset, rest));
        return rest;
    }

    // Moves an element and what follows it in its run to a run of its own with the same properties.
    private static OpenXmlElement SplitRun(OpenXmlElement first)
    {
        if (first.Parent is not Run run)
            return first.Parent ?? first;
        if (first.PreviousSibling() is null or RunProperties)
            return run;
        var rest = new Run();
        if (run.RunProperties is { } properties)
            rest.Append(properties.CloneNode(deep: true));
        for (OpenXmlElement? moving = first; moving is not null;)
        {
            var next = moving.NextSibling();
            moving.Remove();
            rest.Append(moving);
            moving = next;
        }

        run.InsertAfterSelf(rest);
        return rest;
    }
}

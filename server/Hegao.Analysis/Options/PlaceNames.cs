using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>What messages call a place of the draft, so that its reader finds it: a line of the text, or what the document counts that the text was made from.</summary>
public abstract class PlaceNames
{
    /// <summary>Lines of the text: 第5行, line 5.</summary>
    public static PlaceNames Lines { get; } = new LineNames();

    /// <summary>The name of the place at <paramref name="offset"/> of the draft's text.</summary>
    public abstract LocalizedText NameOf(DraftTree tree, int offset);

    private sealed class LineNames : PlaceNames
    {
        public override LocalizedText NameOf(DraftTree tree, int offset)
        {
            var line = tree.GetPosition(offset).Line + 1;
            return new($"第{line}行", $"line {line}");
        }
    }
}

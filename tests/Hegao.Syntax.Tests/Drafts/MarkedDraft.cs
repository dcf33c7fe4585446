using System.Text;

namespace Hegao.Syntax.Tests;

/// <summary>Drafts in which <c>[|…|]</c> stands around what must be found.</summary>
internal static class MarkedDraft
{
    /// <summary>The draft without the marks.</summary>
    public static string Plain(string marked) => marked.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal);

    /// <summary>The draft with marks around <paramref name="spans"/>, in the order of their places.</summary>
    public static string Mark(string draft, IEnumerable<TextSpan> spans)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var span in spans.OrderBy(s => s.Start))
        {
            text.Append(draft, at, span.Start - at).Append("[|").Append(draft, span.Start, span.Length).Append("|]");
            at = span.End;
        }

        return text.Append(draft, at, draft.Length - at).ToString();
    }

    /// <summary>Asserts that the nodes of kind <paramref name="kind"/> are exactly the marked ones.</summary>
    public static void AssertNodes(string marked, NodeKind kind, DraftFormat format = DraftFormat.PlainText)
    {
        var tree = DraftTree.Parse(Plain(marked), format);
        Assert.Equal(marked, Mark(tree.GetText(), tree.Blocks.SelectMany(b => b.Nodes).Where(n => n.Kind == kind).Select(n => n.Span)));
    }

    /// <summary>Asserts that the tokens of kind <paramref name="kind"/> are exactly the marked ones.</summary>
    public static void AssertTokens(string marked, TokenKind kind, DraftFormat format = DraftFormat.PlainText)
    {
        var tree = DraftTree.Parse(Plain(marked), format);
        Assert.Equal(marked, Mark(tree.GetText(), tree.Blocks.SelectMany(b => b.Tokens).Where(t => t.Kind == kind).Select(t => t.Span)));
    }

    /// <summary>The readings of all blocks that are prose, in reading order.</summary>
    public static string[] Paragraphs(string draft, DraftFormat format = DraftFormat.PlainText) =>
        [.. DraftTree.Parse(draft, format).Blocks.Where(b => b.IsProse).Select(b => b.GetReading())];
}

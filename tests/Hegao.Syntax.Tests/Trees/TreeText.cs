using System.Text;

namespace Hegao.Syntax.Tests;

/// <summary>A tree as text, so that two of them can be compared and the first difference shown.</summary>
internal static class TreeText
{
    /// <summary>Everything that a tree says, block by block.</summary>
    public static string Of(DraftTree tree)
    {
        var text = new StringBuilder();
        foreach (var block in tree.Blocks)
        {
            text.Append($"{block.Span.Start}+{block.Span.Length} line {block.Line} {block.Kind}");
            text.Append(block.IsContinuation ? " continued" : string.Empty).Append(block.IsUnwrapped ? " unwrapped" : string.Empty);
            text.Append($" {block.Container}\n");
            foreach (var token in block.Tokens)
                text.Append($"  {token.Kind} {token.Span}\n");
            foreach (var node in block.Nodes)
                text.Append($"  {node.Kind} {node.FirstToken}+{node.TokenCount}\n");
            for (var i = 0; i < block.AnchorCount; i++)
            {
                var anchor = block.GetAnchor(i);
                text.Append($"  {anchor.Kind} {anchor.Place} {anchor.Marker} {anchor.TitleSpan} {anchor.GetTitle()}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The text that the tokens make when put together.</summary>
    public static string Concatenate(DraftTree tree)
    {
        var source = tree.GetText();
        var text = new StringBuilder();
        var at = 0;
        foreach (var block in tree.Blocks)
        {
            foreach (var token in block.Tokens)
            {
                Assert.Equal(at, token.Span.Start);
                Assert.True(token.Span.Length > 0, $"an empty {token.Kind} at {at}");
                text.Append(source, token.Span.Start, token.Span.Length);
                at = token.Span.End;
            }
        }

        return text.ToString();
    }

    /// <summary>The first line in which the two differ, with the line before it.</summary>
    public static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (left[i] != right[i])
                return $"from scratch: {left[i]}\nincremental:  {right[i]}";
        }

        return $"{left.Length} lines from scratch, {right.Length} incremental";
    }
}

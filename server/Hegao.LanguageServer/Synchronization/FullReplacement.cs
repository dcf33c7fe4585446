using Hegao.Syntax;

namespace Hegao.LanguageServer.Synchronization;

/// <summary>A client that sends the whole text after every key press still gets the incremental path: only what differs is replaced.</summary>
internal static class FullReplacement
{
    /// <summary>The change between the common beginning and the common end of both texts; O(n).</summary>
    public static TextChange Reduce(DraftTree tree, string newText)
    {
        var oldText = tree.GetText();
        var start = oldText.AsSpan().CommonPrefixLength(newText);
        var shorter = Math.Min(oldText.Length, newText.Length) - start;
        var end = 0;
        while (end < shorter && oldText[^(end + 1)] == newText[^(end + 1)])
            end++;
        return new(TextSpan.FromBounds(start, oldText.Length - end), newText[start..^end]);
    }
}

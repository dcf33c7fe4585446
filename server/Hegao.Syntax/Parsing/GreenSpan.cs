namespace Hegao.Syntax.Parsing;

/// <summary>A node of a block's content, in preorder: its descendants are the <paramref name="Descendants"/> entries behind it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="TokenCount">How many tokens it spans.</param>
/// <param name="Descendants">How many nodes lie inside it.</param>
internal readonly record struct GreenSpan(NodeKind Kind, ushort FirstToken, ushort TokenCount, ushort Descendants)
{
    public int EndToken => FirstToken + TokenCount;
}

namespace Hegao.Word.Reading;

/// <summary>Visible text of a paragraph from one source.</summary>
/// <param name="Text">The text; a line break of the paragraph is <c>\n</c>.</param>
/// <param name="Node">Number of the text element that holds it, or −1 where Word generates it.</param>
internal readonly record struct WordInline(string Text, int Node);

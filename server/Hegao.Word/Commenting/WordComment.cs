namespace Hegao.Word;

/// <summary>A comment to be put into a document.</summary>
/// <param name="Start">Where what it speaks of starts, in the Markdown of <see cref="WordDraft"/>.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Text">What it says; each line is a paragraph.</param>
public readonly record struct WordComment(int Start, int End, string Text);

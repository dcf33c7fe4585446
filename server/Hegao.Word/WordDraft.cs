using System.Collections.Immutable;

namespace Hegao.Word;

/// <summary>The draft that a Word document holds, as Markdown.</summary>
/// <param name="Text">Headings by style as <c>#</c> lines, paragraphs between blank lines, tables as pipe tables; lists with the numbers that Word shows.</param>
/// <param name="Places">Where every stretch of it stands in the document.</param>
/// <param name="Losses">What it does not show, with how often, in the order of <see cref="WordLoss"/>.</param>
public sealed record WordDraft(string Text, WordPlaces Places, ImmutableArray<(WordLoss Loss, int Count)> Losses);

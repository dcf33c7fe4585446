using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>The candidates between one section heading and the next: run-in headings form their series here.</summary>
/// <param name="From">Number of the first candidate behind the heading.</param>
/// <param name="To">Number of the next heading, or of candidates in all.</param>
/// <param name="HeadingParagraph">Paragraph of the heading, or null before the first one.</param>
/// <param name="EndBlock">Block of the next heading, or a number behind all blocks.</param>
internal readonly record struct OutlineScope(int From, int To, BlockId? HeadingParagraph, int EndBlock)
{
    /// <summary>The scope's stretches of candidates that lie in one paragraph.</summary>
    public IEnumerable<(int From, int To)> Paragraphs(List<AnchorFact> facts)
    {
        for (var i = From; i < To;)
        {
            var end = i + 1;
            while (end < To && facts[end].Paragraph == facts[i].Paragraph)
                end++;
            yield return (i, end);
            i = end;
        }
    }
}

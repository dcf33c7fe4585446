namespace Hegao.Word.Reading;

/// <summary>A paragraph or a table, in reading order.</summary>
internal abstract record WordBlock;

/// <summary>A paragraph, or several whose marks a tracked change took away.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Heading">Its heading level, 1 for the title; 0 for body text.</param>
/// <param name="Content">Its visible text.</param>
internal sealed record WordParagraph(int Number, int Heading, IReadOnlyList<WordInline> Content) : WordBlock
{
    /// <summary>Whether nothing of it can be seen.</summary>
    public bool IsBlank => Content.All(static inline => string.IsNullOrWhiteSpace(inline.Text));
}

/// <summary>A table.</summary>
/// <param name="Rows">Its rows, each with as many cells as columns it covers; a cell is its paragraphs.</param>
internal sealed record WordTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<WordParagraph>>> Rows) : WordBlock;
